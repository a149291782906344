import type { Place } from '../geocoder/gazetteer/gazetteer.ts';
import { type LatitudeBand, latitudeStep } from './figures.ts';

/** Where from south to north the listed people live: bands from the southernmost place to the northernmost. */
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
