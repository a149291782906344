import type { Side } from './phrase.ts';

/** The words for a part of an area, in Bokmål, Nynorsk and English, whole and before a hyphen. */
const words: Readonly<Record<Side, string>> = {
  north: 'nord nordre nordlige nordlege nordlig northern north upper',
  south: 'sør søre sørlige sørlege sørlig søndre syd sydlige southern south',
  east: 'øst østre østlige aust austre austlege eastern east',
  west: 'vest vestre vestlige vestlege western west',
  middle: 'midt midtre sentral sentrale central middle mid',
  inner: 'indre inner inland interior',
  outer: 'ytre ytter outer coastal',
};

const sides = new Map(
  (Object.entries(words) as [Side, string][]).flatMap(([side, written]) =>
    written.split(' ').map((word) => [word, side] as const),
  ),
);

const anySide = `(?<side>${[...sides.keys()].join('|')})`;
const part =
  '(?:(?:del(?:en|er|ene|ar|ane)?|str[oø]k|bygder|bygdene|bygdane|parts?|ende?n?) (?:av|of|i) )?';

const patterns: readonly RegExp[] = [
  new RegExp(`^(?:den |det |dei |the )?${anySide}[ -]${part}(?<name>.+)$`, 'i'),
  new RegExp(`^(?:lengst|helt|heilt|langt|far|furthest) ${anySide} (?:i|på|in) (?<name>.+)$`, 'i'),
  new RegExp(`^the (?:far )?${anySide} of (?<name>.+)$`, 'i'),
  // "Troms' indre strøk", "Nordlands nordlige del".
  new RegExp(
    `^(?<name>.+?)(?:s|'s|s'|') ${anySide}(?: (?:deler?|delen|delar|str[oø]k|parts?))?$`,
    'i',
  ),
];

/** The readings of a text as a part of an area: which part, and the name of the area. */
export function partsNamed(written: string): readonly (readonly [side: Side, name: string])[] {
  return patterns.flatMap((pattern) => {
    const { side = '', name = '' } = pattern.exec(written)?.groups ?? {};
    const known = sides.get(side.toLowerCase());
    return known === undefined ? [] : [[known, name] as const];
  });
}
