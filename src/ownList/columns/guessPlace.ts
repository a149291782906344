import type { Heading } from './headings.ts';
import { joinPlace } from './joinPlace.ts';
import { type Column, shareOf } from './sample.ts';

/** What a place's heading is worth beside the share of its texts that the geocoder reads. */
const worth: { readonly [heading in Heading]?: number } = {
  place: 0.35,
  postalPlace: 0.3,
  municipality: 0.2,
  address: 0.1,
  postalCode: 0.1,
  county: 0.05,
};
/** An address in several columns says more than each of them, but not more than a place beside it. */
const joinedWorth = { withPlace: 0.36, withoutPlace: 0.34 };

/** How many texts of a candidate the geocoder is asked about. */
const askedSize = 30;

type Candidate = { readonly columns: readonly number[]; readonly score: number };

export type PlaceGuess = { readonly place: readonly number[]; readonly within?: number };

/** The column, or the columns of an address, that the geocoder reads best, and what says which of namesakes it is. */
export function guessPlace(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  readsAsPlace: (text: string) => boolean,
): PlaceGuess | undefined {
  const readShare = (indexes: readonly number[]) => shareRead(rows, indexes, readsAsPlace);
  const mayBe = columns.filter(isPossible);
  const headed = (...headings: readonly Heading[]) =>
    headings.flatMap((heading) => mayBe.filter((column) => column.heading === heading))[0]?.index;
  const single: readonly Candidate[] = mayBe.flatMap(({ index, heading }) => {
    const read = readShare([index]);
    const isIt = heading !== undefined || read >= 0.5;
    return isIt ? [{ columns: [index], score: read + worthOf(heading) }] : [];
  });
  const address = [
    headed('address'),
    headed('postalCode'),
    headed('postalPlace', 'place', 'municipality'),
  ].filter((index) => index !== undefined);
  const hasPlace = mayBe.some(
    ({ index, heading }) => heading === 'place' && address.includes(index),
  );
  const addressWorth = hasPlace ? joinedWorth.withPlace : joinedWorth.withoutPlace;
  const joined =
    address.length > 1 ? [{ columns: address, score: readShare(address) + addressWorth }] : [];
  const [best] = [...joined, ...single].toSorted((a, b) => b.score - a.score);
  if (best === undefined) return undefined;

  const free = mayBe.filter(({ index }) => !best.columns.includes(index));
  const decides = ({ heading, distinct, filled, index }: Column) =>
    heading === 'place' || heading === undefined
      ? distinct <= filled / 2 && readShare([index]) >= 0.8
      : false;
  const within =
    free.find(({ heading }) => heading === 'county') ??
    free.find(({ heading }) => heading === 'municipality') ??
    free.find(decides);
  return { place: best.columns, ...(within === undefined ? {} : { within: within.index }) };
}

function isPossible(column: Column): boolean {
  if (column.heading === undefined) return shareOf(column, 'number') < 0.5 && column.length < 80;
  return worthOf(column.heading) > 0;
}

function worthOf(heading: Heading | undefined): number {
  return heading === undefined ? 0 : (worth[heading] ?? 0);
}

/** Of texts spread over all rows, as a list in order of place begins with the same few. */
function shareRead(
  rows: readonly (readonly string[])[],
  indexes: readonly number[],
  readsAsPlace: (text: string) => boolean,
): number {
  const texts = [...new Set(rows.map((row) => joinPlace(row, indexes)))].filter(
    (text) => text !== '',
  );
  const step = Math.max(texts.length / askedSize, 1);
  const asked = texts.filter(
    (_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
  );
  return asked.filter(readsAsPlace).length / Math.max(asked.length, 1);
}
