import { clarkEvans } from './clarkEvans.ts';
import { clusterDistances } from './clusterDistances.ts';
import { countyCovers, partCovers } from './cover.ts';
import type { SpreadFigures } from './figures.ts';
import type { SpreadInput } from './input.ts';
import { latitudeBands } from './latitudes.ts';
import { placeFigures } from './placeFigures.ts';
import type { PlaceWay } from './placeWays.ts';
import { groundOf } from './strewn.ts';

/** The figures of the clusters' spread over the country. `ways` are those of the input's places. */
export function spreadFigures(input: SpreadInput, ways: readonly PlaceWay[]): SpreadFigures {
  const { clusters, atlas } = input;
  const { counties, places } = atlas.gazetteer;
  const covers = countyCovers(input);
  const ids = new Set(counties.map(({ id }) => id));
  return {
    counties: covers,
    parts: partCovers(input, covers),
    places: placeFigures(ways, counties),
    distances: clusterDistances(input),
    clarkEvans: clarkEvans(
      clusters.map(({ marker }) => marker),
      groundOf([...atlas.counties].filter(([id]) => ids.has(id)).map(([, area]) => area)),
    ),
    latitudes: latitudeBands(places.filter(({ county }) => ids.has(county))),
  };
}
