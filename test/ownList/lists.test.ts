import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { createGeocoder } from '../../src/geocoder/geocoder.ts';
import { countTitleRows } from '../../src/ownList/columns/countTitleRows.ts';
import { guessColumns } from '../../src/ownList/columns/guessColumns.ts';
import { guessHeader } from '../../src/ownList/columns/guessHeader.ts';
import { joinPlace } from '../../src/ownList/columns/joinPlace.ts';
import { file, type Rows, tableOf } from './read.ts';

const { geocode } = createGeocoder(loadAtlas());
const tags = new Map<string, string>();

/** What the geocoder makes of a place: it is asked once, as it draws all that the name may mean. */
function tagOf(text: string): string {
  const tag = tags.get(text) ?? geocode(text, { language: 'nb' }).tag;
  tags.set(text, tag);
  return tag;
}

function readList(path: string, count: number): Rows {
  const { table, notes } = tableOf(file(readFileSync(path), path));
  expect(table.encoding).toBe('utf-8');
  const rows = table.rows.slice(countTitleRows(table.rows));
  expect(rows).toHaveLength(count + 1);
  expect(guessHeader(rows)).toBe(true);
  expect(notes).toEqual({});
  return rows;
}

const guess = (rows: Rows) => guessColumns(rows, true, (text) => tagOf(text) !== 'not-found');

test.each([
  ['test/ownList/lists/districts.csv', 43, { name: 0, place: [1], category: 2 }],
  ['data/example-list.csv', 20, { name: 0, place: [1], category: 2, source: 3 }],
])('%s is read without a question', (path, count, columns) => {
  const rows = readList(path, count);
  expect(guess(rows)).toEqual({ columns, notes: [] });
  const places = rows.slice(1).map((row) => joinPlace(row, [1]));
  expect(places.filter((place) => tagOf(place) !== 'found')).toEqual([]);
});

test('namesakes leave a choice, until their county is asked', () => {
  const rows = readList('test/ownList/lists/namesakes.csv', 42);
  // The six pairs; to draw all that the others may mean takes its time.
  const pairs = rows.slice(0, 13);
  expect(guess(pairs).columns).toEqual({ name: 0, place: [1], within: 2 });
  const twins = pairs.slice(1);
  expect(twins.filter((row) => tagOf(joinPlace(row, [1])) !== 'ambiguous')).toEqual([]);
  expect(twins.filter((row) => tagOf(joinPlace(row, [1, 2])) !== 'found')).toEqual([]);
});
