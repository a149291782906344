import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, minLengthForTypo } from '../../src/geocoder/phrase/editDistance.ts';
import { createNameTrie, type NameTrie } from '../../src/geocoder/search/nameTrie.ts';

/** Few letters, so that names are alike. */
const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });
const words = fc.array(word, { maxLength: 30 });

const treeOf = (names: readonly string[]): NameTrie<string> =>
  createNameTrie(names.map((name) => ({ name, row: name })));

/** Those that the tree tells of as wholes, or as beginnings, once each and in order. */
function slipped(tree: NameTrie<string>, written: string, asWhole: boolean): readonly string[] {
  const found = new Set<string>();
  tree.withOneEdit(written, (name, whole) => {
    if (whole === asWhole) found.add(name);
  });
  // Those that begin with what is written it may leave out.
  return [...found].filter((name) => !name.startsWith(written)).sort();
}

const unlike = (names: readonly string[], written: string): readonly string[] =>
  [...new Set(names)]
    .filter((name) => name.length >= minLengthForTypo && !name.startsWith(written))
    .sort();

test('finds the names that begin with what is written', () => {
  fc.assert(
    fc.property(words, word, (names, written) => {
      const found = treeOf(names).withPrefix(written);
      expect(found.map(({ name }) => name)).toEqual(
        names.filter((name) => name.startsWith(written)).sort(),
      );
    }),
  );
});

test('finds the names one slip away that the table of distances says are', () => {
  fc.assert(
    fc.property(words, word, (names, written) => {
      expect(slipped(treeOf(names), written, true)).toEqual(
        unlike(names, written).filter((name) => editDistance(written, name, 1) === 1),
      );
    }),
    { numRuns: 1000 },
  );
});

test('finds the names some longer beginning of which is one slip away, of five letters or more', () => {
  fc.assert(
    fc.property(words, word, (names, written) => {
      fc.pre(written.length >= minLengthForTypo);
      const due = unlike(names, written).filter((name) =>
        [-1, 0, 1].some((longer) => {
          const beginning = name.slice(0, written.length + longer);
          return beginning.length < name.length && editDistance(written, beginning, 1) === 1;
        }),
      );
      expect(slipped(treeOf(names), written, false)).toEqual(due);
    }),
    { numRuns: 1000 },
  );
});

test('takes nothing shorter than five letters for a beginning with a slip', () => {
  expect(slipped(treeOf(['abcabc']), 'bbca', false)).toEqual([]);
});

test('says the same when it is asked again', () => {
  const tree = treeOf(['hamar', 'hamarøy', 'hammerfest']);
  const twice = [slipped(tree, 'hmaar', true), slipped(tree, 'hmaar', true)];
  expect(twice).toEqual([['hamar'], ['hamar']]);
});
