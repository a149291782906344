import { expect, test } from 'vitest';
import { loadCountry } from '../../data/build/generate/atlas.ts';
import { buildSite } from '../../src/build/buildSite.ts';
import { deckSteps } from '../../src/model/deck.ts';
import { listedClusters, placedCount } from '../../src/model/site.ts';
import { sampleRecords } from '../model/sampleRecords.ts';

const { clusters, ...rest } = sampleRecords();
const unplaced = clusters.map(({ region: _, marker: _marker, ...record }) => record);
const country = loadCountry();

test.each([
  [0, unplaced],
  [1, [...clusters.slice(0, 1), ...unplaced.slice(1)]],
])('a list with %i of its clusters placed is built, without a spread', (placed, records) => {
  const { sites, spread, regions } = buildSite({ ...rest, clusters: records }, country);
  expect(placedCount(sites.nb)).toEqual({ placed, of: clusters.length });
  expect(listedClusters(sites.nb)).toHaveLength(clusters.length);
  expect(regions.features).toHaveLength(placed);
  expect(spread()).toBeNull();
  expect(deckSteps(sites.nb).map(({ kind }) => kind)).not.toContain('spread');
});
