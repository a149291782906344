import { distance } from '@turf/turf';
import type {
  Municipality,
  Place,
  PostalCodes,
  PostalPlace,
} from '../../../src/geocoder/gazetteer/gazetteer.ts';
import { xy } from './coordinates.ts';
import type { PostalName } from './postalMunicipalities.ts';
import { packedRuns, readable } from './postalRegister.ts';

/** A name and where it is: a place of the gazetteer, a former municipal centre, or a small place. */
export type Located = Pick<Place, 'name' | 'aliases' | 'lngLat' | 'municipality'> & {
  /** Kilometres that the position is good to; 0 for a place of GeoNames. */
  readonly error: number;
};

/** Kilometres; a municipality is never thought to be smaller. */
const minError = 5;

type Positioned = { readonly lngLat: readonly [number, number]; readonly error: number };

/**
 * Every postal code with its postal place, and where that is: where the place of that name is in the municipality of
 * the code; else at the nearest code of the municipality whose place is known, with the distance to the municipality's
 * farthest known place as its error.
 */
export function postalCodes(
  names: readonly PostalName[],
  located: readonly Located[],
  municipalities: readonly Municipality[],
): PostalCodes {
  const byMunicipality = new Map<string, Located[]>();
  for (const place of located) {
    byMunicipality.set(place.municipality, [
      ...(byMunicipality.get(place.municipality) ?? []),
      place,
    ]);
  }
  const known = new Map<PostalName, Located>();
  for (const name of names) {
    const place = locate(name, byMunicipality.get(name.municipality) ?? [], municipalities);
    if (place) known.set(name, place);
  }
  return {
    places: names.map((name): PostalPlace => {
      const place = known.get(name);
      const own = byMunicipality.get(name.municipality) ?? [];
      const { lngLat, error } = place ?? nearestByCode(name, known, own);
      const label = readable(name.register, place?.name);
      const [lng, lat] = xy([...lngLat]);
      const row = [label, lng, lat, Number(name.municipality)] as const;
      return error === 0 ? row : [...row, error];
    }),
    runs: packedRuns(names),
  };
}

/** The place of that name; a post office that bears the municipality's name stands at its largest place. */
function locate(
  { register, municipality }: PostalName,
  own: readonly Located[],
  municipalities: readonly Municipality[],
): Located | null {
  const named = (key: string) =>
    own.find(({ name, aliases }) => [name, ...aliases].some((other) => capitals(other) === key));
  // "VIK I SOGN", "KRISTIANSAND S": what follows only tells namesakes apart.
  const short = register.replace(/ (?:(?:I|PÅ) .+|[NS])$/, '');
  const whole = municipalities.find(({ id }) => id === municipality);
  const isMunicipality = [whole?.name, ...(whole?.aliases ?? [])].some(
    (name) => name !== undefined && [register, short].includes(name.toUpperCase()),
  );
  return named(register) ?? named(short) ?? (isMunicipality ? (own[0] ?? null) : null);
}

function capitals(name: string): string {
  return name.toUpperCase().normalize('NFC');
}

/** Neighbouring codes of a municipality are neighbours on the ground, more often than not. */
function nearestByCode(
  { codes: [code = 0], municipality }: PostalName,
  known: ReadonlyMap<PostalName, Located>,
  own: readonly Located[],
): Positioned {
  const gap = (name: PostalName) => Math.min(...name.codes.map((other) => Math.abs(other - code)));
  const [nearest] = [...known]
    .filter(([name]) => name.municipality === municipality)
    .sort(([a], [b]) => gap(a) - gap(b));
  const place = nearest?.[1] ?? own[0];
  if (!place) throw new Error(`no known place in the municipality of postal code ${code}`);
  const farthest = own.map(({ lngLat }) => distance([...lngLat], [...place.lngLat]));
  return { lngLat: place.lngLat, error: Math.ceil(Math.max(minError, ...farthest)) };
}
