import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { createGeocoder } from '../../src/geocoder/geocoder.ts';
import { guessColumns } from '../../src/ownList/columns/guessColumns.ts';
import { guessHeader } from '../../src/ownList/columns/guessHeader.ts';
import { joinPlace } from '../../src/ownList/columns/joinPlace.ts';
import { file, tableOf } from './read.ts';

const { geocode } = createGeocoder(loadAtlas());
const tagOf = (text: string) => geocode(text, { language: 'nb' }).tag;

test.each([
  ['test/ownList/lists/namesakes.csv', 42, ';', { name: 0, place: [1], within: 2 }],
  ['test/ownList/lists/districts.csv', 43, ',', { name: 0, place: [1], category: 2 }],
  ['data/example-list.csv', 20, ';', { name: 0, place: [1], category: 2, source: 3 }],
])('%s is read without a question', (path, count, delimiter, columns) => {
  const { table, notes } = tableOf(file(readFileSync(path), path));
  expect(table).toMatchObject({ delimiter, encoding: 'utf-8' });
  expect(notes).toEqual({});
  expect(guessHeader(table.rows)).toBe(true);
  const guess = guessColumns(table.rows, true, (text) => tagOf(text) !== 'not-found');
  expect(guess).toEqual({ columns, notes: [] });
  const body = table.rows.slice(1);
  expect(body).toHaveLength(count);
  const places = body.map((row) => joinPlace(row, guess.columns.place ?? []));
  expect(places.filter((place) => tagOf(place) === 'not-found')).toEqual([]);
});

test('most namesakes leave a choice until the county is asked', () => {
  const { table } = tableOf(file(readFileSync('test/ownList/lists/namesakes.csv')));
  const twins = table.rows.slice(1, 13);
  expect(twins.filter(([, place = '']) => tagOf(place) === 'ambiguous')).toHaveLength(12);
  expect(twins.filter((row) => tagOf(joinPlace(row, [1, 2])) === 'found')).toHaveLength(12);
});
