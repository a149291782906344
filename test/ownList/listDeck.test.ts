import { expect, test } from 'vitest';
import { choicesOfLines, deckLines, deckOf } from '../../src/ownList/listDeck.ts';
import type { Work } from '../../src/ownList/work.ts';
import { parseWork, workText } from '../../src/ownList/workFile.ts';

/** A list of so many rows, from south to north. */
function listOf(count: number): Work {
  return {
    rows: Array.from({ length: count }, (_, index) => [
      `N${index}`,
      String(58 + index / 200),
      '10',
    ]),
    hasHeader: false,
    columns: { name: 0, place: [], lat: 1, lng: 2 },
    settled: {},
    heading: { title: '', subtitle: '', year: '', source: '', sourceAddress: '', language: '' },
  };
}

const linesOf = (work: Work) => deckLines(work, new Map());
const chosenKeys = (work: Work) =>
  linesOf(work).flatMap(({ key, isChosen }) => (isChosen ? key : []));

test('a short list has a step for each row, from north to south', () => {
  expect(linesOf(listOf(2)).map(({ key, name }) => name || key)).toEqual([
    'title',
    'whole',
    'N1',
    'N0',
    'spread uncovered',
    'spread distance',
    'spread nearest',
    'source',
  ]);
  expect(deckOf(listOf(2))).toBeUndefined();
});

test('a long list has a few that are chosen first, and all others to choose from', () => {
  const long = listOf(1000);
  expect(chosenKeys(long)).toEqual([
    'title',
    'whole',
    'cluster n999',
    'cluster n0',
    'spread uncovered',
    'spread distance',
    'spread nearest',
    'source',
  ]);
  expect(linesOf(long)).toHaveLength(6 + 1000);
});

test('what is left out keeps its place, and what is chosen is kept in the file', () => {
  const work = listOf(2);
  const lines = linesOf(work).map((line) =>
    line.key === 'whole' ? { ...line, isChosen: false } : { ...line, heading: ` ${line.key} ` },
  );
  const decided = { ...work, deck: choicesOfLines(lines) };
  expect(parseWork(JSON.parse(workText(decided)))).toEqual(decided);
  expect(linesOf(decided)[1]).toMatchObject({ key: 'whole', isChosen: false, isOrdered: true });
  expect(deckOf(decided)?.map(({ heading }) => heading)).toEqual(
    chosenKeys(decided).map((key) => key),
  );
});

test('a step about a row that is gone is passed over', () => {
  const work = listOf(3);
  const decided = { ...work, deck: choicesOfLines(linesOf(work)), rows: work.rows.slice(1) };
  expect(chosenKeys(decided)).not.toContain('cluster n0');
  expect(deckOf(decided)?.map(({ step }) => step)).not.toContainEqual({
    kind: 'cluster',
    id: 'n0',
  });
  expect(deckOf({ ...work, deck: [{ step: { kind: 'cluster', id: 'x' } }] })).toBeUndefined();
});

test('a file with a step that is none is refused', () => {
  const odd = { ...listOf(1), deck: [{ step: { kind: 'script' } }] };
  expect(parseWork(JSON.parse(workText(odd as unknown as Work)))).toBeNull();
});
