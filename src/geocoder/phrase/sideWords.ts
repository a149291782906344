import type { Side } from './phrase.ts';

/** The words for a part of an area, in Bokmål, Nynorsk and English, whole and before a hyphen. */
const words: Readonly<Record<Side, string>> = {
  north: 'nord(?:re|lige|lege|lig)?|northern|north|upper',
  south: 'sør(?:e|lige|lege|lig)?|søndre|southern|south',
  east: 'øst(?:re|lige)?|aust(?:re|lege)?|eastern|east',
  west: 'vest(?:re|lige|lege)?|western|west',
  middle: 'midt(?:re)?|sentrale?|central|middle|mid',
  inner: 'indre|inner|inland|interior',
  outer: 'ytre|ytter|outer|coastal',
};

const part = '(?:(?:del(?:en|er|ene|ar|ane)?|parts?|ende?n?) (?:av|of) )?';

/** Each captures the name of the area. */
export const sidePatterns: readonly (readonly [RegExp, Side])[] = (
  Object.entries(words) as [Side, string][]
).flatMap(([side, written]) => [
  [new RegExp(`^(?:den |det |dei |the )?(?:${written})[ -]${part}(.+)$`, 'iu'), side] as const,
  [new RegExp(`^the (?:${written}) of (.+)$`, 'iu'), side] as const,
]);
