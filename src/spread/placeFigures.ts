import type { County, Place } from '../geocoder/gazetteer/gazetteer.ts';
import { type FarPlace, type PlaceFigures, type Reach, reaches } from './figures.ts';
import type { PlaceWay, Way } from './placeWays.ts';

const peopleOf = (places: readonly Place[]): number =>
  places.reduce((sum, { population }) => sum + population, 0);

/** What the ways of the listed places come to. Throws where none is in a county. */
export function placeFigures(
  ways: readonly PlaceWay[],
  counties: readonly Pick<County, 'id' | 'name'>[],
): PlaceFigures {
  const places = ways.map(({ place }) => place);
  const reach = (way: (each: PlaceWay) => Way): Reach => {
    const inCounty = ways.filter(({ place }) => countyName(place, counties) !== null);
    return {
      within: reaches.map((metres) => {
        const near = ways.filter((each) => way(each).metres <= metres);
        return { metres, places: near.length, people: peopleOf(near.map(({ place }) => place)) };
      }),
      farthest: farthest(ways, way, counties),
      farthestInCounty: farthest(inCounty, way, counties),
    };
  };
  return {
    count: places.length,
    people: peopleOf(places),
    withoutPeople: places.filter(({ population }) => population === 0).length,
    toRegion: reach(({ toRegion }) => toRegion),
    toMarker: reach(({ toMarker }) => toMarker),
  };
}

/** Null for a place that is in none of the counties. */
export function countyName(
  { county }: Place,
  counties: readonly Pick<County, 'id' | 'name'>[],
): string | null {
  return counties.find(({ id }) => id === county)?.name ?? null;
}

function farthest(
  ways: readonly PlaceWay[],
  way: (each: PlaceWay) => Way,
  counties: readonly Pick<County, 'id' | 'name'>[],
): FarPlace {
  const [first, ...others] = ways;
  if (first === undefined) throw new Error('no place to be far away');
  const far = others.reduce((a, b) => (way(b).metres > way(a).metres ? b : a), first);
  return { name: far.place.name, county: countyName(far.place, counties), ...way(far) };
}
