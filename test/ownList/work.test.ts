import { deflateRawSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { distinctPhrases } from '../../src/ownList/phrases.ts';
import { placedRows, placeRows } from '../../src/ownList/placedRows.ts';
import type { Work } from '../../src/ownList/work.ts';
import { parseWork, workText } from '../../src/ownList/workFile.ts';
import { packWork, unpackWork } from '../../src/ownList/workLink.ts';

const work: Work = {
  rows: [
    ['Navn', 'Gate', 'Sted', 'Fylke', 'Bredde', 'Lengde'],
    ['Én', 'Storgata 1', '9008 Tromsø', '', '', ''],
    ['To', '', 'Bø', 'Telemark', '', ''],
    ['Tre', '', 'Bø', 'Telemark', '', ''],
    ['Fire', '', 'Bø', 'Nordland', '', ''],
    ['Fem', '', 'Bø', '', '59,9', '10,7'],
  ],
  hasHeader: true,
  columns: { name: 0, place: [1, 2], within: 3, lat: 4, lng: 5 },
  settled: {
    'Bø\nTelemark': {
      decision: { tag: 'meaning', kind: 'place', name: 'Bø', marker: [9.06, 59.41] },
      asPoint: true,
    },
  },
  heading: {
    title: 'Min “liste” 🚀',
    subtitle: '',
    year: '2026',
    source: '',
    sourceAddress: '',
    language: 'nb',
  },
};

test('work is on distinct phrases, and rows with a position need none', () => {
  expect(distinctPhrases(work).map(({ place, within, rows }) => [place, within, rows])).toEqual([
    ['Storgata 1, 9008 Tromsø', '', 1],
    ['Bø', 'Telemark', 2],
    ['Bø', 'Nordland', 1],
  ]);
});

test('a position outranks the words, and every row is counted', () => {
  const placements = new Map([
    ['Bø\nNordland', { tag: 'position', lngLat: [14.6, 68.7] } as const],
    ['Bø\nTelemark', { tag: 'choose', candidates: [] } as const],
  ]);
  expect(placeRows(work, placements).map(({ point }) => point)).toEqual([
    null,
    null,
    null,
    [14.6, 68.7],
    [10.7, 59.9],
  ]);
  expect(placedRows(work, placements)).toEqual({ placed: 2, of: 5 });
});

describe('a saved work', () => {
  test('is read as it was written, also from a link', async () => {
    expect(parseWork(JSON.parse(workText(work)))).toEqual(work);
    const packed = await packWork(work);
    expect(packed).toMatch(/^[\w-]+$/);
    expect(await unpackWork(packed)).toEqual(work);
  });

  const json = () => JSON.parse(workText(work)) as Record<string, unknown>;
  test.each<[string, (file: Record<string, unknown>) => unknown]>([
    ['no object', () => 'work'],
    ['null', () => null],
    ['another version', (file) => ({ ...file, klyngekart: 2 })],
    ['no rows', (file) => ({ ...file, rows: [] })],
    ['numbers in cells', (file) => ({ ...file, rows: [[1]] })],
    ['too many rows', (file) => ({ ...file, rows: Array.from({ length: 6000 }, () => ['a']) })],
    ['a column that is none', (file) => ({ ...file, columns: { name: -1 } })],
    ['a column of words', (file) => ({ ...file, columns: { name: 'navn' } })],
    ['a decision of no kind', (file) => ({ ...file, settled: { a: { decision: { tag: 'x' } } } })],
    [
      'a marker off the earth',
      (file) => ({
        ...file,
        settled: { a: { decision: { tag: 'position', lngLat: [500, 0] } } },
      }),
    ],
    ['a heading that lacks', (file) => ({ ...file, heading: {} })],
  ])('is refused with %s', (_, change) => {
    expect(parseWork(change(json()))).toBeNull();
  });

  test('loses what it may not have', () => {
    expect(parseWork({ ...json(), script: 'alert(1)' })).toEqual(work);
  });
});

describe('a link', () => {
  const packed = (text: string) => deflateRawSync(text).toString('base64url');
  const json = workText(work);

  test('is read as whoever makes one packs it', async () => {
    expect(await unpackWork(packed(json))).toEqual(work);
  });

  test.each([
    ['nothing', ''],
    ['no base64url', '!'],
    ['padded base64', `${packed(json)}==`],
    ['not packed', Buffer.from(json).toString('base64url')],
    ['cut off', packed(json).slice(0, -20)],
    ['letters alone', 'x'.repeat(9000)],
    ['encoded twice', encodeURIComponent(`<${packed(json)}>`)],
    ['no JSON', packed('work')],
    ['half of it', packed(json.slice(0, -2))],
    ['another list', packed('[]')],
    ['numbers for cells', packed(JSON.stringify({ ...work, klyngekart: 1, rows: [[1]] }))],
  ])('that is %s is no list', async (_, text) => {
    expect(await unpackWork(text)).toBeNull();
  });

  test('changes nothing that all objects have', async () => {
    const hostile = json.replace(
      '"settled":{',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"settled":{"__proto__":{"polluted":1},',
    );
    expect(await unpackWork(packed(hostile))).toEqual(work);
    expect('polluted' in {}).toBe(false);
  });

  test('that unpacks to 100 MB is let go at its beginning', async () => {
    const decoded = vi.spyOn(TextDecoder.prototype, 'decode');
    const bomb = packed('a'.repeat(100_000_000));
    expect(bomb.length).toBeLessThan(140_000);
    expect(await unpackWork(bomb)).toBeNull();
    const bytes = decoded.mock.calls.map(([chunk]) => chunk?.byteLength ?? 0);
    decoded.mockRestore();
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(3_000_000);
  });
});
