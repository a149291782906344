import type { Place } from '../geocoder/gazetteer/gazetteer.ts';
import { clarkEvans, studyArea } from './clarkEvans.ts';
import { clusterDistances } from './clusterDistances.ts';
import { countyCovers, partCovers } from './cover.ts';
import { type LatitudeBand, latitudeStep, type SpreadFigures } from './figures.ts';
import type { SpreadInput } from './input.ts';
import { type PlaceDistances, placeFigures } from './placeFigures.ts';

/** The figures of the clusters' spread over the country. `distances` are those of the input's places. */
export function spreadFigures(
  input: SpreadInput,
  distances: readonly PlaceDistances[],
): SpreadFigures {
  const { clusters, atlas } = input;
  const { counties, places } = atlas.gazetteer;
  const covers = countyCovers(input);
  const ids = new Set(counties.map(({ id }) => id));
  return {
    counties: covers,
    parts: partCovers(input, covers),
    places: placeFigures(distances, counties),
    distances: clusterDistances(input),
    clarkEvans: clarkEvans(
      clusters.map(({ marker }) => marker),
      studyArea([...atlas.counties].filter(([id]) => ids.has(id)).map(([, area]) => area)),
    ),
    latitudes: latitudeBands(places.filter(({ county }) => ids.has(county))),
  };
}

/** Listed places and people by latitude: bands from the southernmost place to the northernmost. */
export function latitudeBands(places: readonly Place[]): readonly LatitudeBand[] {
  const bandOf = ({ lngLat }: Place) => Math.floor(lngLat[1] / latitudeStep);
  if (places.length === 0) return [];
  const bands = places.map(bandOf);
  const [first, last] = [Math.min(...bands), Math.max(...bands)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const own = places.filter((place) => bandOf(place) === first + index);
    return {
      from: (first + index) * latitudeStep,
      places: own.length,
      people: own.reduce((sum, { population }) => sum + population, 0),
    };
  });
}
