import type { Delimiter } from './table.ts';

/** In this order where they divide the text equally well: commas stand in texts and numbers too. */
const preferred: readonly Delimiter[] = ['\t', ';', '|', ','];

/** The number of cells that most rows have. */
export function usualLength(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual = 0] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  return usual;
}

/**
 * The delimiter that divides the rows most evenly. Where none does, it is a list of one column, and
 * the one that occurs least leaves it whole.
 *
 * @param lengthsBy how many cells the first rows have by a delimiter.
 */
export function guessDelimiter(lengthsBy: (delimiter: Delimiter) => readonly number[]): Delimiter {
  const tried = preferred.map((delimiter) => {
    const lengths = lengthsBy(delimiter);
    return { delimiter, score: evenness(lengths), cells: lengths.reduce((a, b) => a + b, 0) };
  });
  const best = tried.reduce((most, each) => (each.score > most.score + 0.1 ? each : most));
  if (best.score > 0) return best.delimiter;
  return tried.reduce((least, each) => (each.cells < least.cells ? each : least)).delimiter;
}

function evenness(lengths: readonly number[]): number {
  const share = (holds: (length: number) => boolean) =>
    lengths.filter(holds).length / Math.max(lengths.length, 1);
  if (share((length) => length > 1) < 0.8) return 0;
  const usual = usualLength(lengths);
  // Headings rarely hold a delimiter that is none, as "18,9944" below them does.
  return share((length) => length === usual) + (lengths[0] === usual ? 0.5 : 0);
}
