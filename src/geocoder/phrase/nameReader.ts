import { foldedKey } from './normalise.ts';
import type { Knows, NamePhrase, Phrase, PostalPlaceOf, Qualifier } from './phrase.ts';
import {
  fillerPatterns,
  ordinaryWords,
  postalCodePatterns,
  qualifierPatterns,
  surroundingsPatterns,
  withinPatterns,
} from './phraseWords.ts';
import { partsNamed } from './sideWords.ts';

/** "i hele fylket X": at most so many such words around one name are read. */
export const maxDepth = 5;

export const wholeCounties: readonly Qualifier[] = ['county', 'county-today', 'part'];

/** The first result that is not null; `build` gets the two capturing groups of each pattern that matches. */
export function firstOf<T>(
  written: string,
  patterns: readonly RegExp[],
  build: (rest: string, second: string) => T | null,
): T | null {
  for (const pattern of patterns) {
    const found = pattern.exec(written);
    const built = found === null ? null : build(found[1] ?? '', found[2] ?? '');
    if (built !== null) return built;
  }
  return null;
}

export function qualified(inner: Phrase | null, qualifier: Qualifier): Phrase | null {
  if (inner === null) return null;
  switch (inner.tag) {
    case 'name':
      return { ...inner, qualifier: moreTelling(inner.qualifier, qualifier) };
    case 'union':
      return {
        tag: 'union',
        members: inner.members.map((member) => qualified(member, qualifier) ?? member),
      };
    case 'surroundings':
    case 'half':
    case 'line':
    case 'corridor':
    case 'pair':
      return qualifier === 'area' ? inner : null;
    case 'postal-code':
      return null;
  }
}

/** "hele Hedmark fylke" is about the county; else the word next to the name says most. */
function moreTelling(inner: Qualifier | null, outer: Qualifier): Qualifier {
  return inner === null || inner === 'area' ? outer : inner;
}

export type NameReader = {
  /** One name with the words around it. */
  readonly read: (written: string) => Phrase | null;
  /** "A (B)" and the like: `container` may itself have words around it. */
  readonly within: (written: string, container: string) => Phrase | null;
};

/** Reads the names of one phrase. Results are cached, since the grammar tries the same words many times. */
export function createNameReader(knows: Knows, postalPlaceOf: PostalPlaceOf): NameReader {
  const cache = new Map<string, Phrase | null>();

  function name(written: string): NamePhrase | null {
    // Names of fjords and valleys are also written without their ending: "Laksefjord", "Gudbrandsdal".
    const forms = [
      written,
      written.replace(/'?s$|'$/i, ''),
      written.replace(/(fjord|dal)$/i, '$1en'),
    ];
    for (const form of new Set(forms)) {
      if (form !== '' && knows(form).length > 0) {
        return { tag: 'name', name: form, qualifier: null, within: null };
      }
    }
    return null;
  }

  /** A code counts where its own postal place follows, or nothing. */
  function postalCode(code: string, place: string): Phrase | null {
    const own = place === '' || foldedKey(place) === foldedKey(postalPlaceOf(code) ?? '');
    return own ? { tag: 'postal-code', code } : null;
  }

  function surroundings(rest: string, depth: number): Phrase | null {
    // "Mosseregionen" has a linking e; the s of "Trondheimsregionen" is a genitive, which `name` removes.
    // "skiområdet" is no region around Ski.
    if (ordinaryWords.has(rest)) return null;
    const inner = read(rest, depth) ?? name(rest.replace(/e$/i, ''));
    if (inner?.tag === 'name') return { tag: 'surroundings', centre: inner };
    return inner?.tag === 'surroundings' ? inner : null;
  }

  function half(written: string, depth: number): Phrase | null {
    for (const [side, name] of partsNamed(written)) {
      const whole = read(name, depth);
      const isArea = whole?.tag === 'name' && knows(whole.name).some((kind) => kind !== 'place');
      if (isArea) return { tag: 'half', side, whole };
    }
    return null;
  }

  function within(written: string, container: string, depth: number): Phrase | null {
    const inner = name(written) ?? withQualifier(written, depth);
    if (inner?.tag !== 'name' || inner.within !== null) return null;
    const outer = read(container, depth);
    return outer?.tag === 'name' ? { ...inner, within: outer } : null;
  }

  function withQualifier(written: string, depth: number): Phrase | null {
    for (const { pattern, qualifier } of qualifierPatterns) {
      const found = firstOf(written, [pattern], (rest) => qualified(read(rest, depth), qualifier));
      if (found !== null) return found;
    }
    return null;
  }

  function readUncached(written: string, depth: number): Phrase | null {
    return (
      firstOf(written, postalCodePatterns, postalCode) ??
      name(written) ??
      // "i Kongsbergregionen" has a name that is listed, and needs no region around Kongsberg.
      firstOf(written, fillerPatterns, name) ??
      firstOf(written, withinPatterns, (rest, container) => within(rest, container, depth)) ??
      withQualifier(written, depth) ??
      // "Sør-Varangerregionen" is the region of Sør-Varanger.
      firstOf(written, surroundingsPatterns, (rest) =>
        name(rest) ? surroundings(rest, depth) : null,
      ) ??
      half(written, depth) ??
      firstOf(written, surroundingsPatterns, (rest) => surroundings(rest, depth)) ??
      firstOf(written, fillerPatterns, (rest) => read(rest, depth))
    );
  }

  function read(written: string, depth: number): Phrase | null {
    const known = cache.get(written);
    if (known !== undefined) return known;
    if (depth > maxDepth || written === '') return null;
    const result = readUncached(written, depth + 1);
    cache.set(written, result);
    return result;
  }

  return {
    read: (written) => read(written, 0),
    within: (written, container) => within(written, container, 0),
  };
}
