import { type Area, squareMetres } from '../geocoder/area/area.ts';
import { clip, unite } from '../geocoder/area/combine.ts';
import type { CountyCover, PartCover } from './figures.ts';
import type { SpreadInput } from './input.ts';

/** Shares are rounded to a thousandth: the drawn borders are no more exact. */
const thousandths = (share: number): number => Math.round(share * 1000) / 1000;

/** The share of each county that the clusters' regions cover. Throws for a county without a region. */
export function countyCovers({ clusters, atlas }: SpreadInput): readonly CountyCover[] {
  const { counties, places } = atlas.gazetteer;
  return counties.map(({ id, name }) => {
    const county = atlas.counties.get(id);
    if (county === undefined) throw new Error(`no region for county "${id}"`);
    const land = squareMetres(county);
    const own = places.filter((place) => place.county === id);
    return {
      id,
      name,
      clusters: clusters.filter(({ counties }) => counties.includes(id)).map((each) => each.id),
      landShare: thousandths(
        Math.min(
          1,
          coveredMetres(
            county,
            clusters.map(({ region }) => region),
          ) / land,
        ),
      ),
      land: Math.round(land),
      places: own.length,
      people: own.reduce((sum, { population }) => sum + population, 0),
    };
  });
}

function coveredMetres(county: Area, regions: readonly Area[]): number {
  const covered = unite(regions.flatMap((region) => clip(region, county) ?? []));
  return covered === null ? 0 : squareMetres(covered);
}

/** The same for the primary parts of the country, made up of their counties. */
export function partCovers(
  { atlas }: SpreadInput,
  counties: readonly CountyCover[],
): readonly PartCover[] {
  return atlas.gazetteer.parts
    .filter(({ primary }) => primary)
    .map(({ id, counties: ids }) => {
      const own = counties.filter((county) => ids.includes(county.id));
      const sum = (pick: (county: CountyCover) => number) =>
        own.reduce((total, county) => total + pick(county), 0);
      const land = sum((county) => county.land);
      return {
        id,
        clusters: [...new Set(own.flatMap(({ clusters }) => clusters))],
        landShare: thousandths(sum((county) => county.landShare * county.land) / land),
        land,
        places: sum(({ places }) => places),
        people: sum(({ people }) => people),
        countiesWithCluster: own.filter(({ clusters }) => clusters.length > 0).length,
        counties: own.length,
      };
    });
}
