import { firstOf, type NameReader, wholeCounties } from './nameReader.ts';
import type { Knows, NameKind, NamePhrase, Qualifier } from './phrase.ts';

const pairPattern = /^(.+), ?(.+)$/;

/**
 * "Hamar, Hedmark", "Lerkendal, Trondheim": a place and where it lies. Null for what can't be that: "Molde,
 * Kristiansund" are two.
 */
export function readPlaceWithin(
  reader: NameReader,
  written: string,
  knows: Knows,
): NamePhrase | null {
  return firstOf(written, [pairPattern], (name, container) => {
    const outer = reader.read(container);
    if (outer?.tag !== 'name') return null;
    const kinds = outer.qualifier === null ? knows(outer.name) : [outer.qualifier];
    // "Flåm, Aurland, Sogn og Fjordane": the county says no more.
    const isCounty = kinds.some((kind) => wholeCounties.includes(kind));
    const inner = isCounty ? readPlaceWithin(reader, name, knows) : null;
    if (inner !== null || !mayLieIn(knows(name), kinds)) return inner;
    const place = reader.within(name, container);
    return place?.tag === 'name' ? place : null;
  });
}

/** Whether what is of these kinds, none if it is no known name, may be followed by where it lies. */
function mayLieIn(own: readonly NameKind[], container: readonly Qualifier[]): boolean {
  if (container.includes('place')) return own.length > 0 && own.every((kind) => kind === 'place');
  // "Nordland, Troms og Finnmark" are two areas.
  return own.length === 0 || !own.every((kind) => wholeCounties.includes(kind));
}
