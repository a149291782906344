import { joinPlace } from './joinPlace.ts';

/** How many of a candidate's texts the geocoder is asked about, and how many at first. */
const askedSize = 30;
const firstSize = 6;

/** The share of texts in some columns, joined, that the geocoder reads, from 0 to 1. */
export type ReadShare = (indexes: readonly number[]) => number;

/** Asks once for each column; where the first texts are no places, the others are not asked about. */
export function createReadShare(
  rows: readonly (readonly string[])[],
  readsAsPlace: (text: string) => boolean,
): ReadShare {
  const shares = new Map<string, number>();
  const ask = (indexes: readonly number[]) => {
    const texts = new Set(rows.map((row) => joinPlace(row, indexes)).filter((text) => text !== ''));
    const first = spread([...texts], firstSize);
    const firstRead = first.filter(readsAsPlace).length;
    if (firstRead <= first.length / firstSize) return firstRead / Math.max(first.length, 1);
    for (const text of first) texts.delete(text);
    const more = spread([...texts], askedSize - firstSize);
    return (firstRead + more.filter(readsAsPlace).length) / (first.length + more.length);
  };
  return (indexes) => {
    const key = indexes.join();
    const share = shares.get(key) ?? ask(indexes);
    shares.set(key, share);
    return share;
  };
}

/** Some of them from all over the list, as a list in order of place begins with the same few. */
function spread(texts: readonly string[], size: number): readonly string[] {
  if (texts.length <= size) return texts;
  return Array.from(
    { length: size },
    (_, at) => texts[Math.floor((at * texts.length) / size)] ?? '',
  );
}
