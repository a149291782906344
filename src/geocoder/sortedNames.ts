import { SHORTEST_FORGIVEN } from './typo.ts';

/** A folded name, or its end from a later word on, and what bears it. */
export type NamedRow<T> = { readonly name: string; readonly row: T };

export type SortedNames<T> = {
  /** Those that begin with what is written. */
  readonly begun: (written: string) => readonly NamedRow<T>[];
  /**
   * Tells of those that are one slip (a letter too many, too few, another, or two swapped) from what is
   * written, as a whole or in their beginning; of one that may have slipped in several ways, each time.
   * Of those that begin with what is written it may tell or not.
   */
  readonly slipped: (written: string, tell: (row: T, whole: boolean) => void) => void;
};

/** Names from one position to before another: all that have one beginning stand together. */
type Range = { readonly from: number; readonly to: number };

/**
 * Names in order, so that a beginning is looked up by halving, and a slip costs a few such look-ups for
 * each of its letters: search asks at every keystroke, and there are thousands of names.
 */
export function createSortedNames<T>(named: readonly NamedRow<T>[]): SortedNames<T> {
  const sorted = named.toSorted((a, b) => compareNames(a.name, b.name));
  const all: Range = { from: 0, to: sorted.length };

  /** The first position in the range whose name has at `depth` the letter `code` or a later one. */
  function firstFrom({ from, to }: Range, depth: number, code: number): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (codeAt(middle, depth) < code) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A name that has ended stands before those that go on. */
  function codeAt(position: number, depth: number): number {
    const name = sorted[position]?.name ?? '';
    return depth < name.length ? name.charCodeAt(depth) : -1;
  }

  function withLetter(range: Range, depth: number, code: number): Range {
    const from = firstFrom(range, depth, code);
    return { from, to: firstFrom({ from, to: range.to }, depth, code + 1) };
  }

  /** Those of the range that go on, from `depth`, with what is written from `at` on. */
  function goingOn(range: Range, depth: number, written: string, at: number): Range {
    let rest = range;
    for (let step = 0; at + step < written.length && rest.from < rest.to; step += 1) {
      rest = withLetter(rest, depth + step, written.charCodeAt(at + step));
    }
    return rest;
  }

  function slipped(written: string, tell: (row: T, whole: boolean) => void): void {
    const { length } = written;
    const tellOf = ({ from, to }: Range, matched: number): void => {
      for (let position = from; position < to; position += 1) {
        const found = sorted[position];
        if (found === undefined || found.name.length < SHORTEST_FORGIVEN) continue;
        const whole = found.name.length === matched;
        if (whole || length >= SHORTEST_FORGIVEN) tell(found.row, whole);
      }
    };
    let begun = all;
    for (let at = 0; at < length && begun.from < begun.to; at += 1) {
      const code = written.charCodeAt(at);
      tellOf(goingOn(begun, at, written, at + 1), length - 1);
      let other = { from: begun.from, to: firstFrom(begun, at, 0) };
      while (other.to < begun.to) {
        const letter = codeAt(other.to, at);
        other = withLetter({ from: other.to, to: begun.to }, at, letter);
        if (letter === code) continue;
        tellOf(goingOn(other, at + 1, written, at), length + 1);
        tellOf(goingOn(other, at + 1, written, at + 1), length);
        if (letter === written.charCodeAt(at + 1)) {
          tellOf(goingOn(withLetter(other, at + 1, code), at + 2, written, at + 2), length);
        }
      }
      begun = withLetter(begun, at, code);
    }
  }

  return {
    begun: (written) => {
      const { from, to } = goingOn(all, 0, written, 0);
      return sorted.slice(from, to);
    },
    slipped,
  };
}

/** By UTF-16 unit, as the halving compares. */
function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
