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

function cluster(where: Pick<Cluster, 'phrases' | 'region'> & Partial<Cluster>): Cluster {
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

const resolve = (where: Parameters<typeof cluster>[0]) =>
  resolveCluster(cluster(where), geocoder, atlas);

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
    expect(holds(geometry, region.marker)).toBe(true);
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

  test('has no area to draw', () => {
    expect(() => resolve({ phrases: ['Bergen'], region: 'Bergen' })).toThrow(
      'cluster "test-cluster": region "Bergen" is a point, not an area',
    );
  });

  test('puts the marker outside the region', () => {
    expect(() => resolve({ phrases: ['Oslo'], region: 'Hordaland', marker: 'Oslo' })).toThrow(
      /cluster "test-cluster": marker "Oslo" lies \d+ km outside region "Hordaland"/u,
    );
  });
});
