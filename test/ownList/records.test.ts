import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCountry } from '../../data/build/generate/atlas.ts';
import { buildSite } from '../../src/build/buildSite.ts';
import { createGeocoder } from '../../src/geocoder/geocoder.ts';
import { parseRecords } from '../../src/model/parse.ts';
import { countTitleRows } from '../../src/ownList/columns/countTitleRows.ts';
import { guessColumns } from '../../src/ownList/columns/guessColumns.ts';
import { distinctPhrases, phraseOf } from '../../src/ownList/phrases.ts';
import { createPlacer, type Placement } from '../../src/ownList/placement.ts';
import { recordsOf } from '../../src/ownList/records.ts';
import type { Work } from '../../src/ownList/work.ts';
import { file, rowsOf } from './read.ts';

const words = { title: 'Min liste', all: 'Alle', other: 'Andre' };
const heading = {
  title: '',
  subtitle: '',
  year: '',
  source: '',
  sourceAddress: '',
  language: '',
};
const unplaced: ReadonlyMap<string, Placement> = new Map();

/** A list of names, places and whatever else it is given. */
function workOf(rows: Work['rows'], more: Partial<Work> = {}): Work {
  return {
    rows,
    hasHeader: false,
    columns: { name: 0, place: [1], category: 2 },
    settled: {},
    heading,
    ...more,
  };
}

function checked(work: Work, placements = unplaced) {
  const records = recordsOf(work, placements, words);
  expect(parseRecords(JSON.parse(JSON.stringify(records)))).toEqual(records);
  return records;
}

describe('records of a list', () => {
  test('have ids of their own, in lower case, whatever the names', () => {
    const names = ['Ås', 'As', 'AS 2', 'as-2', 'å s', '!', '株式会社', 'x', `${'a'.repeat(80)} b`];
    const { clusters } = checked(workOf(names.map((name) => [name, '', ''])));
    const ids = clusters.map(({ id }) => id);
    expect(ids.slice(0, 8)).toEqual(['as', 'as-2', 'as-2-2', 'as-2-3', 'a-s', 'x', 'x-2', 'x-3']);
    expect(clusters.map(({ name }) => name)).toEqual(names);
  });

  test('lack what the row lacks, and what a record cannot have', () => {
    const columns = {
      name: 0,
      place: [1],
      text: 2,
      contactName: 3,
      phone: 4,
      email: 5,
      web: 6,
      source: 7,
    };
    const [whole, bare, odd] = checked(
      workOf(
        [
          ['A', 'Oslo', 'Om A', 'Kari', '22 24 25 00', 'a@b.no', 'www.a.no/om', 'Avisa'],
          ['', '', '', '', '', '', '', ''],
          ['C', '', ' ', '', 'sentralbordet', 'a at b', 'javascript:alert(1)', ''],
        ],
        { columns },
      ),
    ).clusters;
    expect(whole).toMatchObject({
      area: 'Oslo',
      summary: { text: 'Om A' },
      contact: { name: 'Kari', phone: '+4722242500', email: 'a@b.no' },
      web: 'https://www.a.no/om',
      source: 'Avisa',
    });
    const least = { sector: 'alle', phrases: [], facts: [], aims: [] };
    expect(bare).toEqual({ id: 'x', name: 'Min liste', ...least });
    expect(odd).toEqual({ id: 'c', name: 'C', ...least });
  });

  test.each([
    ['Avisa', 'https://avisa.no/liste', 'Avisa'],
    ['', 'avisa.no/liste', 'avisa.no'],
    ['', 'javascript:alert(1)', 'Bedriftene'],
    ['', '', 'Bedriftene'],
  ])('are from %j at %j: %s', (source, sourceAddress, named) => {
    const { programme } = checked(
      workOf([['A', 'Oslo']], {
        heading: { ...heading, title: 'Bedriftene', source, sourceAddress },
      }),
    );
    expect(programme.source.title).toBe(named);
  });

  test('have twelve categories at most, the largest, and the rest as other', () => {
    const rows = Array.from({ length: 15 }, (_, index) =>
      Array.from({ length: index + 1 }, () => [`N${index}`, '', `Kategori ${index}`]),
    ).flat();
    const { sectors, clusters } = checked(workOf([...rows, ['Uten', '', '']]));
    expect(sectors).toHaveLength(13);
    expect(sectors[0]).toMatchObject({ label: 'Kategori 14', shape: 'circle' });
    expect(sectors.at(-1)).toMatchObject({ id: 'andre', label: 'Andre', shape: 'ring' });
    expect(clusters.filter(({ sector }) => sector === 'andre')).toHaveLength(1 + 2 + 3 + 1);
  });

  test('have a category for all where the list has none', () => {
    const { sectors } = checked(workOf([['A', 'Oslo']], { columns: { name: 0, place: [1] } }));
    expect(sectors).toMatchObject([{ id: 'alle', label: 'Alle' }]);
  });

  test('keep rows that are nowhere, and a position whatever the words say', () => {
    const work = workOf(
      [
        ['A', 'Nowhereville', '', ''],
        ['B', 'Oslo', '60.4', '5.3'],
        ['C', 'Oslo', '', ''],
      ],
      { columns: { name: 0, place: [1], lat: 2, lng: 3 } },
    );
    const placements = new Map<string, Placement>([
      ['Nowhereville\n', { tag: 'unknown', suggestions: [] }],
      ['Oslo\n', { tag: 'position', lngLat: [10.7, 59.9] }],
    ]);
    expect(checked(work, placements).clusters.map(({ position }) => position)).toEqual([
      undefined,
      [5.3, 60.4],
      [10.7, 59.9],
    ]);
  });

  test('have the deck that was chosen, of steps that there are', () => {
    const deck: Work['deck'] = [
      { step: { kind: 'cluster', id: 'a' }, heading: ' Om A ' },
      { step: { kind: 'whole' }, off: true },
      { step: { kind: 'cluster', id: 'gone' } },
      { step: { kind: 'source' }, heading: '\u202e' },
    ];
    expect(checked(workOf([['A', '', '']], { deck })).deck).toEqual([
      { step: { kind: 'cluster', id: 'a' }, heading: 'Om A' },
      { step: { kind: 'source' } },
    ]);
  });

  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      ' ',
      '\u202e',
      '\ud800',
      '=1+1',
      '<script>',
      '__proto__',
      'constructor',
      '+47 1',
      '2012',
      'https://',
    ),
  );
  test('pass the check of records, whatever the cells', () => {
    const text = fc.record({
      title: cell,
      subtitle: cell,
      year: cell,
      source: cell,
      sourceAddress: cell,
      language: cell,
    });
    const rows = fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { minLength: 1 });
    const columns = {
      name: 0,
      place: [1, 2],
      category: 3,
      text: 4,
      contactName: 5,
      phone: 6,
      email: 7,
      web: 8,
      source: 4,
    };
    fc.assert(
      fc.property(rows, text, (drawn, said) => {
        checked(workOf(drawn, { columns, heading: said }));
      }),
    );
  });
});

const country = loadCountry();
const geocoder = createGeocoder(country.atlas);
const place = createPlacer(geocoder, country.atlas, 'nn');

function placedOf(work: Work): ReadonlyMap<string, Placement> {
  return new Map(
    distinctPhrases(work).map((phrase) => [phrase.key, place(phrase, work.settled[phrase.key])]),
  );
}

describe('a site', () => {
  test.each([
    'test/ownList/lists/namesakes.csv',
    'test/ownList/lists/districts.csv',
    'data/example-list.csv',
  ])('is built of %s', { timeout: 60_000 }, (path) => {
    const all = rowsOf(file(readFileSync(path), path));
    const rows = all.slice(countTitleRows(all));
    const { columns } = guessColumns(rows, true, geocoder.isPlacePhrase);
    const work = workOf(rows, { hasHeader: true, columns });
    const placements = placedOf(work);
    const { sites } = buildSite(checked(work, placements), country);
    const { clusters, unplaced: rest = [] } = sites.nb;
    expect(clusters.length + rest.length).toBe(rows.length - 1);
    expect(rest).toEqual([]);
  });

  test.each<[string, number, readonly (readonly string[])[]]>([
    [
      'rows all in one place or one area, with script, marks and emoji',
      6,
      [
        ['Navn', 'Sted', 'Kategori'],
        ['<script>alert(1)</script>', 'Oslo', '<b>'],
        ['A', 'Oslo', '\u202eabc'],
        ['A', 'Oslo', ''],
        ['🚀', 'Hallingdal', ''],
        ['A', 'Hallingdal', ''],
        ['B', 'Hallingdal', ''],
      ],
    ],
    [
      'places that are all unknown',
      0,
      [
        ['Navn', 'Sted'],
        ['A', 'Reykjavik'],
        ['B', 'Lyon'],
      ],
    ],
    [
      'positions alone, some abroad, one missing',
      4,
      [
        ['Navn', 'Breddegrad', 'Lengdegrad'],
        ['A', '59,91', '10,75'],
        ['B', '69,65', '18,96'],
        ['C', '', ''],
        ['D', '48.8566', '2.3522'],
        ['E', '-33.87', '151.21'],
      ],
    ],
    [
      'positions the wrong way round',
      2,
      [
        ['Navn', 'Breddegrad', 'Lengdegrad'],
        ['A', '10,75', '59,91'],
        ['B', '18,96', '69,65'],
      ],
    ],
    ['one column', 2, [['Sted'], ['Hamar'], ['Tromsø-regionen'], ['Nowhereville']]],
    [
      '300 columns',
      2,
      ['Navn;Sted', 'A;Hamar', 'B;Bergen'].map((row, index) => [
        ...row.split(';'),
        ...Array.from({ length: 298 }, (_, column) => `${index} ${column}`),
      ]),
    ],
  ])('is built of %s', { timeout: 60_000 }, (_, placed, rows) => {
    const { columns } = guessColumns(rows, true, geocoder.isPlacePhrase);
    const work = workOf(rows, { hasHeader: true, columns });
    const { sites } = buildSite(checked(work, placedOf(work)), country);
    const { clusters, unplaced: rest = [] } = sites.nb;
    expect([clusters.length, rest.length]).toEqual([placed, rows.length - 1 - placed]);
  });

  test('has a place that was chosen of the second column', { timeout: 60_000 }, () => {
    const work = workOf([['A', 'Nowhereville', 'Nordland']], {
      columns: { name: 0, place: [1], within: 2 },
    });
    const { key } = phraseOf(work.rows[0] ?? [], work.columns);
    const offered = placedOf(work).get(key);
    if (offered?.tag !== 'choose') throw new Error('nothing to choose');
    const [hit] = offered.candidates;
    if (!hit) throw new Error('no candidate');
    const { kind, name, marker } = hit;
    const settled = { [key]: { decision: { tag: 'meaning' as const, kind, name, marker } } };
    const decided = { ...work, settled };
    const { sites } = buildSite(checked(decided, placedOf(decided)), country);
    expect(sites.nb.clusters).toMatchObject([{ region: { phrase: 'Nordland' } }]);
  });
});
