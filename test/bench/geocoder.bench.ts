import { bench, describe } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { unite } from '../../src/geocoder/area/combine.ts';
import { countiesAsOne } from '../../src/geocoder/feature/land.ts';
import { createGeocoder } from '../../src/geocoder/geocoder.ts';
import { resolveCluster } from '../../src/geocoder/resolveCluster.ts';
import { records } from '../../src/model/records.ts';
import { missesOf, mistypedNames, type NameSearch, nameSearches } from './nameSearches.ts';

/**
 * Search and geometry beside libraries that do the same: `npm run bench:geocoder`. What counts is the
 * ratios within one run. `test/geocoder/accuracy.test.ts` holds search to its accuracy.
 */
const searches = Object.values(nameSearches());

// Not a time, and Vitest calls no hooks around benchmarks: told before they begin.
for (const search of searches) {
  const percent = (100 * (1 - missesOf(search) / mistypedNames.length)).toFixed(1);
  console.log(`${search.name} finds ${percent} % of ${mistypedNames.length} mistyped names first`);
}

/** Each turn asks for the next name, so that no one name decides. */
function asks({ find }: NameSearch, queries: readonly string[]): () => void {
  let next = 0;
  return () => {
    find(queries[next % queries.length] ?? '');
    next += 1;
  };
}

const exact = mistypedNames.map(({ name }) => name);
const written = mistypedNames.map((slip) => slip.written);

describe('an exact name', () => {
  for (const search of searches) bench(search.name, asks(search, exact));
});

describe('a mistyped name', () => {
  for (const search of searches) bench(search.name, asks(search, written));
});

const atlas = loadAtlas();
const geocoder = createGeocoder(atlas);
/** The counties of each cluster’s ground, in full detail. */
const grounds = records.clusters.map(
  (cluster) => resolveCluster(cluster, geocoder, atlas)?.region.counties.map(({ id }) => id) ?? [],
);

describe('the counties of all seven clusters, each cluster’s joined', () => {
  bench('Klyngekart', () => {
    for (const ids of grounds) countiesAsOne(ids, atlas);
  });
  bench('unite', () => {
    for (const ids of grounds) unite(ids.flatMap((id) => atlas.counties.get(id) ?? []));
  });
});

describe('all seven clusters', () => {
  bench('resolved from their phrases, with circles, corridors and land', () => {
    // A new one each time: it remembers what it has worked out.
    const fresh = createGeocoder(atlas);
    for (const cluster of records.clusters) resolveCluster(cluster, fresh, atlas);
  });
});
