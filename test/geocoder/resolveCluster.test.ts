import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { holds } from '../../src/geocoder/area/area.ts';
import { createGeocoder } from '../../src/geocoder/geocoder.ts';
import { resolveCluster } from '../../src/geocoder/resolveCluster.ts';
import type { Cluster } from '../../src/model/schema.ts';

const atlas = loadAtlas();
const geocoder = createGeocoder(atlas);
const text = { nb: 'tekst', nn: 'tekst', en: 'text' };
const section = 'section';
const said = { text, section };

function cluster(where: Pick<Cluster, 'phrases'> & Partial<Cluster>): Cluster {
  return {
    id: 'test-cluster',
    name: 'Test Cluster',
    sector: 'sector',
    area: 'Hordaland',
    evidence: { area: { section }, phrases: { section } },
    summary: said,
    facts: [said, said, said],
    participants: said,
    aims: [said],
    contact: { name: 'Kari Nordmann', phone: '+4722222222', section: 'section' },
    ...where,
  };
}

function resolve(where: Parameters<typeof cluster>[0]) {
  const found = resolveCluster(cluster(where), geocoder, atlas);
  if (!found) throw new Error('it has no place');
  return found;
}

describe('resolves', () => {
  test('each phrase in every language, and the area where it is what is drawn', () => {
    const { region } = resolve({ phrases: ['Bergen', 'hele Voss'], region: 'Hordaland' });
    expect(region.phrases.map(({ phrase, kind }) => [phrase, kind])).toEqual([
      ['Bergen', 'place'],
      ['hele Voss', 'district'],
      ['Hordaland', 'county'],
    ]);
    expect(region.phrases[0]?.reason).toEqual({
      nb: 'Bergen er et sted i Hordaland, vist som et punkt.',
      nn: 'Bergen er ein stad i Hordaland, vist som eit punkt.',
      en: 'Bergen is a place in Hordaland, shown as a point.',
    });
    expect(region.parts).toEqual(['vestlandet']);
    expect(region.counties).toEqual([{ id: '12', name: 'Hordaland', today: ['Vestland'] }]);
  });

  test('the marker to the place that the record names', () => {
    const { region } = resolve({ phrases: ['Bergen'], region: 'Hordaland', marker: 'Bergen' });
    expect(region.marker[0]).toBeCloseTo(5.32, 1);
    expect(region.marker[1]).toBeCloseTo(60.39, 1);
  });

  test('a marker off the drawn coast to the land beside it', () => {
    const { region, geometry } = resolve({
      phrases: ['Ålesund'],
      region: 'Sunnmøre',
      marker: 'Ålesund',
    });
    expect(geometry && holds(geometry, region.marker)).toBe(true);
  });
});

describe('a point', () => {
  const dot = ([lng, lat]: readonly [number, number]) => [lng, lat, lng, lat];

  test('is a place', () => {
    const { region, geometry } = resolve({ phrases: ['Bergen'], region: 'Bergen' });
    expect(geometry).toBeNull();
    expect(region.area).toBe(0);
    expect(region.bounds).toEqual(dot(region.marker));
    expect(region.counties.map(({ id }) => id)).toEqual(['12']);
  });

  test('is an area that is to be shown so', () => {
    const { region, geometry } = resolve({ phrases: [], region: 'Hordaland', asPoint: true });
    expect([geometry, region.area, region.exactness]).toEqual([null, 0, 'exact']);
  });

  test('is a position, whatever the words say, also abroad', () => {
    const bergen = resolve({ phrases: ['Brgen'], region: 'Brgen', position: [5.33, 60.39] });
    expect(bergen.region.counties.map(({ name }) => name)).toEqual(['Hordaland']);
    expect([bergen.region.phrase, bergen.region.phrases]).toEqual([undefined, []]);
    const paris = resolve({ phrases: [], position: [2.35, 48.86] });
    expect([paris.region.marker, paris.region.counties]).toEqual([[2.35, 48.86], []]);
  });

  test('is the meaning that the record says, in every language', () => {
    const found = geocoder.geocode('Sand', { language: 'en' });
    const candidates = found.tag === 'ambiguous' ? found.candidates : [];
    expect(candidates.length).toBeGreaterThan(1);
    for (const { kind, name, marker, reason } of candidates) {
      const { region } = resolve({
        phrases: ['Sand'],
        region: 'Sand',
        meaning: { kind, name, marker: [marker[0] + 5e-5, marker[1]] },
      });
      expect(region.marker).toEqual(marker);
      expect(region.reason.en).toBe(reason);
    }
  });

  test('is nowhere where a record says nothing of it', () => {
    expect(resolveCluster(cluster({ phrases: ['Bergen'] }), geocoder, atlas)).toBeNull();
  });
});

describe('says which cluster and which phrase', () => {
  test('is not found, and what is near it', () => {
    expect(() => resolve({ phrases: ['Brgen'], region: 'Hordaland' })).toThrow(
      'cluster "test-cluster", phrase "Brgen": not found; near it: place Bergen',
    );
    expect(() => resolve({ phrases: ['Gotham'], region: 'Hordaland' })).toThrow(
      /phrase "Gotham": not found$/u,
    );
  });

  test('is ambiguous, and what it may mean', () => {
    expect(() => resolve({ phrases: ['Sand'], region: 'Hordaland' })).toThrow(
      /cluster "test-cluster", phrase "Sand": may mean place Sand \(.+\) or place Sand \(.+\)/u,
    );
  });

  test('does not mean what the record says', () => {
    const meaning: Cluster['meaning'] = { kind: 'place', name: 'Sand', marker: [5, 60] };
    expect(() => resolve({ phrases: ['Sand'], region: 'Sand', meaning })).toThrow(
      'cluster "test-cluster", phrase "Sand": does not mean place Sand',
    );
  });

  test('puts the marker outside the region', () => {
    expect(() => resolve({ phrases: ['Oslo'], region: 'Hordaland', marker: 'Oslo' })).toThrow(
      /cluster "test-cluster": marker "Oslo" lies \d+ km outside region "Hordaland"/u,
    );
  });
});
