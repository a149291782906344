import { SHORTEST_FORGIVEN } from '../phrase/editDistance.ts';

/** A folded name, or its end from a later word on, and what bears it. */
export type NamedRow<T> = { readonly name: string; readonly row: T };

export type NameTree<T> = {
  /** Those that begin with what is written. */
  readonly begun: (written: string) => readonly NamedRow<T>[];
  /**
   * Tells of those that are one slip (a letter too many, too few, another, or two swapped) from what is
   * written, as a whole or in their beginning; of one that may have slipped in several ways, each time.
   * Of those that begin with what is written it may tell or not.
   */
  readonly slipped: (written: string, tell: (row: T, whole: boolean) => void) => void;
};

/** Names of one beginning, `depth` letters long: those in order from one position to before another. */
type Branch = {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  /** By the next letter. Null until they are asked for. */
  branches: ReadonlyMap<string, Branch> | null;
};

/**
 * A tree of letters over names in order, grown where it is walked. A slip costs a few steps for each of
 * its letters, however many names there are: search asks at every keystroke.
 */
export function createNameTree<T>(named: readonly NamedRow<T>[]): NameTree<T> {
  const sorted = named.toSorted((a, b) => compareNames(a.name, b.name));
  const root = branch(0, sorted.length, 0);

  function branchesOf(parent: Branch): ReadonlyMap<string, Branch> {
    parent.branches ??= grow(parent);
    return parent.branches;
  }

  function grow({ from, to, depth }: Branch): ReadonlyMap<string, Branch> {
    const grown = new Map<string, Branch>();
    let start = from;
    for (let at = from; at < to; at += 1) {
      const letter = sorted[at]?.name.charAt(depth) ?? '';
      if (sorted[at + 1]?.name.charAt(depth) === letter && at + 1 < to) continue;
      // A name that ends here goes on nowhere.
      if (letter !== '') grown.set(letter, branch(start, at + 1, depth + 1));
      start = at + 1;
    }
    return grown;
  }

  /** The names of the branch that go on with what is written from `at` on. */
  function goingOn(start: Branch | undefined, written: string, at: number): readonly NamedRow<T>[] {
    let found = start;
    for (let next = at; found !== undefined && next < written.length; next += 1) {
      if (found.to - found.from === 1) {
        const only = sorted[found.from];
        return only?.name.startsWith(written.slice(next), found.depth) ? [only] : [];
      }
      found = branchesOf(found).get(written.charAt(next));
    }
    return found === undefined ? [] : sorted.slice(found.from, found.to);
  }

  function slipped(written: string, tell: (row: T, whole: boolean) => void): void {
    const { length } = written;
    const tellOf = (names: readonly NamedRow<T>[], matched: number): void => {
      for (const { name, row } of names) {
        const whole = name.length === matched;
        if (name.length < SHORTEST_FORGIVEN) continue;
        if (whole || length >= SHORTEST_FORGIVEN) tell(row, whole);
      }
    };
    let begun: Branch | undefined = root;
    for (let at = 0; begun !== undefined && at < length; at += 1) {
      const letter = written.charAt(at);
      tellOf(goingOn(begun, written, at + 1), length - 1);
      for (const [other, branch] of branchesOf(begun)) {
        if (other === letter) continue;
        tellOf(goingOn(branch, written, at), length + 1);
        tellOf(goingOn(branch, written, at + 1), length);
        if (other === written.charAt(at + 1)) {
          tellOf(goingOn(branchesOf(branch).get(letter), written, at + 2), length);
        }
      }
      begun = branchesOf(begun).get(letter);
    }
  }

  return { begun: (written) => goingOn(root, written, 0), slipped };
}

function branch(from: number, to: number, depth: number): Branch {
  return { from, to, depth, branches: null };
}

/** By UTF-16 unit: names that begin alike stand together. */
function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
