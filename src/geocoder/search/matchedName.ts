import { editDistance, minLengthForTypo } from '../phrase/editDistance.ts';
import { foldedKey } from '../phrase/normalise.ts';

/**
 * The name that `written` (folded) is like, where it is not the label: "malta" must not show Sør-Varanger without
 * saying that it is Mátta-Várjjat. Null where the label itself is like it.
 */
export function matchedName(
  written: string,
  label: string,
  names: readonly string[],
): string | null {
  if (isLike(written, label)) return null;
  return names.find((name) => isLike(written, name)) ?? null;
}

function isLike(written: string, name: string): boolean {
  const key = foldedKey(name);
  if (` ${key}`.includes(` ${written}`)) return true;
  if (written.length < minLengthForTypo) return false;
  const words = [key, ...[...key.matchAll(/ /gu)].map(({ index }) => key.slice(index + 1))];
  return words.some((word) =>
    [-1, 0, 1].some((more) => editDistance(written, word.slice(0, written.length + more), 1) <= 1),
  );
}
