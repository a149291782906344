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

const part =
  '(?:(?:del(?:en|er|ene|ar|ane)?|str[oø]k|bygder|bygdene|bygdane|parts?|ende?n?) (?:av|of|i) )?';

/** Each captures the name of the area. */
export const sidePatterns: readonly (readonly [RegExp, Side])[] = (
  Object.entries(words) as [Side, string][]
).flatMap(([side, written]) => [
  [new RegExp(`^(?:den |det |dei |the )?(?:${written})[ -]${part}(.+)$`, 'iu'), side] as const,
  [
    new RegExp(`^(?:lengst|helt|heilt|langt|far|furthest) (?:${written}) (?:i|på|in) (.+)$`, 'iu'),
    side,
  ] as const,
  [new RegExp(`^the far (?:${written}) of (.+)$`, 'iu'), side] as const,
  // "Troms' indre strøk", "Nordlands nordlige del".
  [
    new RegExp(
      `^(.+?)(?:s|'s|s'|') (?:${written})(?: (?:deler?|delen|delar|str[oø]k|parts?))?$`,
      'iu',
    ),
    side,
  ] as const,
  [new RegExp(`^the (?:${written}) of (.+)$`, 'iu'), side] as const,
]);
