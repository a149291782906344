import type { Sector } from '../model/schema.ts';
import { categoriesOf } from './categories.ts';
import { foldCell, plainCell, recordRows } from './phrases.ts';
import { uniqueIds } from './recordIds.ts';
import { otherSign, signColors, signShapes } from './signs.ts';
import type { Work } from './work.ts';

type Look = Pick<Sector, 'label' | 'shape' | 'color'> & {
  /** Of its category; null for what has none. */
  readonly key: string | null;
};

/** The list's categories as sectors, and which of them a row's category is. */
export function sectorsOf(
  work: Work,
  words: { readonly all: string; readonly other: string },
): { readonly sectors: readonly Sector[]; readonly sectorOf: (category: string) => string } {
  const looks = looksOf(work, words);
  const ids = uniqueIds(looks.map(({ label }) => String(label)));
  const last = ids.at(-1) ?? 'x';
  const idOf = new Map(looks.map(({ key }, index) => [key, ids[index] ?? last]));
  return {
    sectors: looks.map(({ key: _, ...look }, index) => ({ id: ids[index] ?? last, ...look })),
    sectorOf: (category) => idOf.get(foldCell(category)) ?? last,
  };
}

/** Last what all rows without a category of their own are. */
function looksOf(
  work: Work,
  words: { readonly all: string; readonly other: string },
): readonly Look[] {
  const categories = categoriesOf(work);
  const [shape] = signShapes;
  if (categories.length === 0 && shape) {
    return [{ key: null, label: words.all, shape, color: signColors.teal }];
  }
  const looks = categories.flatMap(({ key, label, sign }): Look[] =>
    sign
      ? [
          {
            key,
            label: plainCell(label) || words.other,
            shape: sign.shape,
            color: signColors[sign.color],
          },
        ]
      : [],
  );
  const signed = categories.reduce((sum, { rows, sign }) => sum + (sign ? rows : 0), 0);
  return signed < recordRows(work).length
    ? [...looks, { key: null, label: words.other, ...otherSign }]
    : looks;
}
