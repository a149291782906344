import type { Heading } from './headings.ts';
import { createReadShare, type ReadShare } from './readShare.ts';
import { type Column, shareOf } from './sample.ts';

/** What a place's heading is worth beside the share of its texts that the geocoder reads. */
const worth: { readonly [heading in Heading]?: number } = {
  place: 0.35,
  postalPlace: 0.3,
  municipality: 0.2,
  address: 0.1,
  postalCode: 0.1,
  // Any other place is nearer, whatever it is called.
  county: -0.1,
};
/** An address in several columns says more than each of them, but not more than a place beside it. */
const joinedWorth = { withPlace: 0.36, withoutPlace: 0.34 };

/** The share that must be read where no heading says that it is a place. */
const enough = 0.5;

type Candidate = { readonly columns: readonly number[]; readonly score: number };

export type PlaceGuess = { readonly place: readonly number[]; readonly within?: number };

/** The column, or the columns of an address, that the geocoder reads best, and what says which of namesakes it is. */
export function guessPlace(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  readsAsPlace: (text: string) => boolean,
): PlaceGuess | undefined {
  const readShare = createReadShare(rows, readsAsPlace);
  const mayBe = columns.filter(isPossible);
  const [best] = candidates(mayBe, readShare).toSorted((a, b) => b.score - a.score);
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

/** The geocoder takes its time over texts that are no places: of columns without a known heading it is asked last. */
function candidates(columns: readonly Column[], readShare: ReadShare): readonly Candidate[] {
  const known = columns.filter(({ heading }) => heading !== undefined);
  const headed = [
    ...joinedAddress(known, readShare),
    ...known.map(({ index, heading }) => ({
      columns: [index],
      score: readShare([index]) + worthOf(heading),
    })),
  ];
  const isFound = known.some(
    ({ index, heading }) => heading !== 'county' && readShare([index]) >= enough,
  );
  if (isFound) return headed;
  const others = columns
    .filter(({ heading, index }) => heading === undefined && readShare([index]) >= enough)
    .map(({ index }) => ({ columns: [index], score: readShare([index]) }));
  return [...headed, ...others];
}

/** Street, postal code and town, as far as they are there. */
function joinedAddress(columns: readonly Column[], readShare: ReadShare): readonly Candidate[] {
  const first = (...headings: readonly Heading[]) =>
    headings.flatMap((heading) => columns.find((column) => column.heading === heading) ?? [])[0];
  const parts = [
    first('address'),
    first('postalCode'),
    first('postalPlace', 'place', 'municipality'),
  ].filter((column) => column !== undefined);
  if (parts.length < 2) return [];
  const indexes = parts.map(({ index }) => index);
  const hasPlace = parts.some(({ heading }) => heading === 'place');
  const more = hasPlace ? joinedWorth.withPlace : joinedWorth.withoutPlace;
  return [{ columns: indexes, score: readShare(indexes) + more }];
}

function isPossible(column: Column): boolean {
  if (column.heading !== undefined) return worth[column.heading] !== undefined;
  return shareOf(column, 'number') < 0.5 && column.length < 60;
}

function worthOf(heading: Heading | undefined): number {
  return heading === undefined ? 0 : (worth[heading] ?? 0);
}
