import { minLengthForTypo } from '../phrase/editDistance.ts';

/** A folded name, or its end from a later word on, and the row it belongs to. */
export type NamedRow<T> = { readonly name: string; readonly row: T };

export type NameTrie<T> = {
  /** The names that begin with `written`. */
  readonly withPrefix: (written: string) => readonly NamedRow<T>[];
  /**
   * Calls `visit` for every row whose name is at edit distance one from `written` (a letter added,
   * removed, replaced or swapped with the next), as a whole or in its prefix; more than once if several
   * edits lead to it. Names that begin with `written` may be visited or not.
   */
  readonly withOneEdit: (written: string, visit: (row: T, whole: boolean) => void) => void;
};

/** The names with one prefix of `depth` letters: in the sorted list, from index `from` to before `to`. */
type TrieNode = {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  /** By the next letter. Null until the search comes here. */
  children: ReadonlyMap<string, TrieNode> | null;
};

/**
 * A trie over sorted names, expanded lazily. An edit costs a few steps for each letter of the query, no
 * matter how many names there are: search runs at every keystroke.
 */
export function createNameTrie<T>(named: readonly NamedRow<T>[]): NameTrie<T> {
  const sorted = named.toSorted((a, b) => compareNames(a.name, b.name));
  const root = trieNode(0, sorted.length, 0);

  function childrenOf(parent: TrieNode): ReadonlyMap<string, TrieNode> {
    parent.children ??= expand(parent);
    return parent.children;
  }

  function expand({ from, to, depth }: TrieNode): ReadonlyMap<string, TrieNode> {
    const expanded = new Map<string, TrieNode>();
    let start = from;
    for (let at = from; at < to; at += 1) {
      const letter = sorted[at]?.name.charAt(depth) ?? '';
      if (sorted[at + 1]?.name.charAt(depth) === letter && at + 1 < to) continue;
      // A name that ends at this depth has no child.
      if (letter !== '') expanded.set(letter, trieNode(start, at + 1, depth + 1));
      start = at + 1;
    }
    return expanded;
  }

  /** The names below `start` that continue with `written` from the index `at`. */
  function namesFrom(
    start: TrieNode | undefined,
    written: string,
    at: number,
  ): readonly NamedRow<T>[] {
    let found = start;
    for (let next = at; found !== undefined && next < written.length; next += 1) {
      if (found.to - found.from === 1) {
        const only = sorted[found.from];
        return only?.name.startsWith(written.slice(next), found.depth) ? [only] : [];
      }
      found = childrenOf(found).get(written.charAt(next));
    }
    return found === undefined ? [] : sorted.slice(found.from, found.to);
  }

  function withOneEdit(written: string, visit: (row: T, whole: boolean) => void): void {
    const { length } = written;
    const visitAll = (names: readonly NamedRow<T>[], matched: number): void => {
      for (const { name, row } of names) {
        const whole = name.length === matched;
        if (name.length < minLengthForTypo) continue;
        if (whole || length >= minLengthForTypo) visit(row, whole);
      }
    };
    let node: TrieNode | undefined = root;
    for (let at = 0; node !== undefined && at < length; at += 1) {
      const letter = written.charAt(at);
      visitAll(namesFrom(node, written, at + 1), length - 1);
      for (const [other, child] of childrenOf(node)) {
        if (other === letter) continue;
        visitAll(namesFrom(child, written, at), length + 1);
        visitAll(namesFrom(child, written, at + 1), length);
        if (other === written.charAt(at + 1)) {
          visitAll(namesFrom(childrenOf(child).get(letter), written, at + 2), length);
        }
      }
      node = childrenOf(node).get(letter);
    }
  }

  return { withPrefix: (written) => namesFrom(root, written, 0), withOneEdit };
}

function trieNode(from: number, to: number, depth: number): TrieNode {
  return { from, to, depth, children: null };
}

/** By UTF-16 code unit, so that names with the same prefix follow one another. */
function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
