import { expect, test } from 'vitest';
import { mergeList, type NewVersion } from '../../src/ownList/mergeList.ts';
import type { Settled, Work } from '../../src/ownList/work.ts';

const decided: Settled = {
  decision: { tag: 'meaning', kind: 'place', name: 'Bø', marker: [9, 59] },
};
const before: Work = {
  rows: [
    ['Navn', 'Sted', 'Fylke', 'Bransje'],
    ['Alfa', 'Bø', 'Telemark', 'IKT'],
    ['Beta', 'Oslo', '', 'Vind'],
    ['Tvilling', 'Hamar', '', ''],
    ['Tvilling', 'Gjøvik', '', ''],
    ['Omega', 'Moss', '', ''],
  ],
  hasHeader: true,
  columns: { name: 0, place: [1], within: 2, category: 3 },
  settled: { 'Bø\nTelemark': decided },
  heading: {
    title: 'Min',
    subtitle: '',
    year: '',
    source: '',
    sourceAddress: '',
    language: '',
  },
  categories: [{ key: 'ikt', label: 'Data' }],
};

const version = (rows: Work['rows'], more: Partial<NewVersion> = {}): NewVersion => ({
  rows,
  hasHeader: true,
  columns: { name: 0, place: [1] },
  ...more,
});
const merge = (next: NewVersion) => mergeList(before, next, (number) => `Kolonne ${number}`);

test('rows are new, changed, gone or the same, by their names', () => {
  const { work, ...told } = merge(
    version([
      ['Bransje', 'navn ', 'Ny kolonne', 'Fylke', 'Sted'],
      ['IKT', 'ALFA', 'x', 'Telemark', 'Bø'],
      ['Vind', 'Beta', '', '', 'Bergen'],
      ['', 'Tvilling', '', '', 'Hamar'],
      ['', 'Ny', '', '', 'Bodø'],
    ]),
  );
  expect(told).toEqual({
    added: ['Ny'],
    changed: [
      { name: 'ALFA', cells: [{ column: 'Navn', before: 'Alfa', after: 'ALFA' }] },
      { name: 'Beta', cells: [{ column: 'Sted', before: 'Oslo', after: 'Bergen' }] },
    ],
    gone: ['Tvilling', 'Omega'],
    same: 1,
    duplicates: ['Tvilling'],
    columnsGone: [],
  });
  expect(work.columns).toEqual({ name: 1, place: [4], within: 3, category: 0 });
  expect(work).toMatchObject({
    settled: before.settled,
    heading: before.heading,
    categories: before.categories,
  });
});

test('a column that is gone is said, and its decision goes on with the row', () => {
  const { work, columnsGone } = merge(
    version([
      ['Sted', 'Navn'],
      ['Bø', 'Alfa'],
    ]),
  );
  expect(columnsGone).toEqual(['Fylke', 'Bransje']);
  expect(work.columns).toEqual({ name: 1, place: [0] });
  expect(work.settled['Bø\n']).toEqual(decided);
});

test('rows that are no longer told apart wait for the reader', () => {
  const other: Settled = { decision: { tag: 'none' } };
  const two = {
    ...before,
    rows: [...before.rows, ['Gamma', 'Bø', 'Nordland', '']],
    settled: { ...before.settled, 'Bø\nNordland': other },
  };
  const { work } = mergeList(
    two,
    version([
      ['Navn', 'Sted'],
      ['Alfa', 'Bø'],
      ['Gamma', 'Bø'],
    ]),
    String,
  );
  expect(work.settled['Bø\n']).toBeUndefined();
});

test('without headings columns are where they were; what has no place any more is as guessed', () => {
  const { work, same } = merge(version(before.rows.slice(1), { hasHeader: false }));
  expect(same).toBe(5);
  expect(work.columns).toEqual(before.columns);
  const { work: other } = merge(
    version([['Firma', 'By'], ['Alfa', 'Bø']], { columns: { name: 0, place: [1] } }),
  );
  expect(other.columns).toEqual({ name: 0, place: [1] });
});
