import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { createGeocoder } from '../../src/geocoder/geocoder.ts';
import { areaOfPhrase, createPlacer, type Placement } from '../../src/ownList/placement.ts';
import type { Decision } from '../../src/ownList/work.ts';

const atlas = loadAtlas();
const geocoder = createGeocoder(atlas);
const place = createPlacer(geocoder, atlas, 'nb');
const phrase = (words: string, within = '') => ({
  key: `${words}\n${within}`,
  place: words,
  within,
});
const read = (words: string, within = '', decision?: Decision) =>
  place(phrase(words, within), decision && { decision });

function found(placement: Placement): string {
  return placement.tag === 'found'
    ? `${placement.hit.name}, ${placement.hit.county} (${placement.by})`
    : placement.tag;
}

describe('a second column', () => {
  test.each([
    ['Bø', 'Telemark', 'Bø, Telemark (within)'],
    ['Bø', 'Nordland', 'Bø, Nordland (within)'],
    ['Herøy', 'Møre og Romsdal', 'Herøy, Møre og Romsdal (within)'],
    ['Sande', 'Vestfold', 'Sande, Vestfold (within)'],
    ['Os', 'Hordaland', 'Osøyro, Hordaland (within)'],
    ['Tromsø', 'Troms', 'Tromsø, Troms (words)'],
  ])('decides where %s in %s is', (words, within, where) => {
    expect(found(read(words, within))).toBe(where);
  });

  test('that says something else leaves it to the reader', () => {
    const placement = read('Bergen', 'Oslo');
    expect(placement.tag).toBe('choose');
    if (placement.tag === 'choose') {
      expect(placement.candidates.map(({ name }) => name)).toEqual(['Bergen', 'Oslo']);
    }
  });

  test('is offered where it alone is known', () => {
    const placement = read('Industriveien 3', 'Askim');
    expect(placement.tag === 'choose' && placement.candidates.map(({ name }) => name)).toEqual([
      'Askim',
    ]);
  });
});

test('nothing ambiguous and nothing mistyped is settled by itself', () => {
  expect(read('Bø').tag).toBe('choose');
  expect(read('Bergn')).toMatchObject({
    tag: 'unknown',
    suggestions: expect.arrayContaining(['Bergen']),
  });
  expect(read('')).toEqual({ tag: 'none' });
});

describe('a decision', () => {
  test('is kept to: one of several', () => {
    const placement = read('Bø');
    if (placement.tag !== 'choose') throw new Error('Bø is one place only');
    for (const { kind, name, marker } of placement.candidates) {
      // As a saved file has it.
      const rounded = [Number(marker[0].toFixed(5)), Number(marker[1].toFixed(5))] as const;
      const decided = read('Bø', '', { tag: 'meaning', kind, name, marker: rounded });
      expect(decided).toMatchObject({ tag: 'found', by: 'meaning', hit: { kind, name, marker } });
    }
  });

  test('that fits nothing any more is passed over', () => {
    const decision = { tag: 'meaning', kind: 'place', name: 'Bø', marker: [5, 60] } as const;
    expect(read('Bø', '', decision).tag).toBe('choose');
  });

  test('can be other words, whatever the second column says', () => {
    expect(found(read('Xyzzy', 'Oslo', { tag: 'words', words: 'Tromsø' }))).toBe(
      'Tromsø, Troms (words)',
    );
    expect(read('Xyzzy', '', { tag: 'words', words: 'Bø' }).tag).toBe('choose');
  });

  test('can be a point on the map, or none', () => {
    const lngLat = [10, 60] as const;
    expect(read('Bø', '', { tag: 'position', lngLat })).toEqual({ tag: 'position', lngLat });
    expect(read('Oslo', '', { tag: 'none' })).toEqual({ tag: 'none' });
  });
});

test('an area is drawn as one, unless it is to be a point', () => {
  const area = (settled: Parameters<typeof areaOfPhrase>[3], words = 'Hallingdal') =>
    areaOfPhrase(geocoder, atlas, phrase(words), settled);
  expect(area({})?.type).toMatch(/Polygon$/);
  expect(area({ asPoint: true })).toBeNull();
  expect(area({ decision: { tag: 'position', lngLat: [10, 60] } })).toBeNull();
  expect(area({}, 'Geilo')).toBeNull();
});
