import type { Place } from '../../../src/geocoder/gazetteer/gazetteer.ts';
import type { Aliases, TownPart } from './handwritten.ts';
import type { Populated } from './places.ts';

/** GeoNames' code for "section of populated place". It is given to few of them, so the others are listed by hand. */
const sectionCode = 'PPLX';

/**
 * Says of each part of a town which town that is. GeoNames lists parts as places of their own, and some towns under
 * two names: the name that has no inhabitants counts as part of the other.
 *
 * @throws where a part or a town is not among the places, or a section of the source is not listed
 */
export function markTownParts(
  places: readonly Place[],
  townParts: readonly TownPart[],
  sameTown: Aliases['sameTown'],
  populated: readonly Populated[],
): Place[] {
  const key = (municipality: string, name: string) => `${municipality} ${name}`;
  const known = new Set(places.map(({ municipality, name }) => key(municipality, name)));
  const towns = new Map<string, string>();
  const listed = [
    ...townParts,
    ...sameTown.map(({ municipality, name, populationOf }) => ({
      municipality,
      within: name,
      parts: [populationOf],
    })),
  ];
  for (const { municipality, within, parts } of listed) {
    for (const name of [within, ...parts]) {
      if (!known.has(key(municipality, name))) {
        throw new Error(`town-parts.json: ${municipality} has no "${name}"`);
      }
    }
    for (const part of parts) towns.set(key(municipality, part), within);
  }
  const named = new Set(listed.flatMap(({ parts }) => parts));
  const missing = populated.find(
    ({ featureCode, name }) => featureCode === sectionCode && !named.has(name),
  );
  if (missing) throw new Error(`town-parts.json: the source has ${missing.name} as part of a town`);
  return places.map((place) => {
    const within = towns.get(key(place.municipality, place.name));
    return within === undefined ? place : { ...place, within };
  });
}
