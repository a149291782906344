import { describe, expect, test } from 'vitest';
import { loadCountry } from '../../data/build/generate/atlas.ts';
import { buildSite } from '../../src/build/buildSite.ts';
import type { Records } from '../../src/model/records.ts';
import type { Cluster } from '../../src/model/schema.ts';

/* Lists as readers bring them: no row of theirs may cost them the map. */

const country = loadCountry();

const row = (id: string, where: Partial<Cluster>): Cluster => ({
  id,
  name: id,
  sector: 'all',
  phrases: [],
  facts: [],
  aims: [],
  ...where,
});

const listOf = (clusters: readonly Cluster[]): Records => ({
  clusters: [...clusters],
  sectors: [
    { id: 'all', label: 'Alle', shape: 'circle', color: { light: '#113311', dark: '#ddffdd' } },
  ],
  programme: {
    id: 'list',
    name: 'Lista',
    title: 'Lista',
    amounts: [],
    facts: [],
    owners: [],
    namedBy: [],
    contacts: [],
    source: { title: 'Eget arbeid', sections: [] },
  },
});

const unreadable = [
  row('unknown', { region: 'Nowhereville' }),
  row('ambiguous', { region: 'Bø' }),
  row('another', {
    region: 'Bergen',
    meaning: { kind: 'county', name: 'Bergen', marker: [5.3, 60.4] },
  }),
];

describe('a list', () => {
  test('has rows whose phrase fails without a place, if told so', () => {
    const records = listOf([...unreadable, row('placed', { region: 'Oslo' })]);
    const { sites, spread } = buildSite(records, country, 'unplaced');
    expect(sites.en.clusters.map(({ id }) => id)).toEqual(['placed']);
    expect(sites.en.unplaced?.map(({ id }) => id)).toEqual(['unknown', 'ambiguous', 'another']);
    expect(spread()).toBeNull();
    expect(() => buildSite(records, country)).toThrow('"unknown"');
  });

  test.each<[string, readonly Cluster[]]>([
    ['at one point', [1, 2, 3].map((id) => row(`r${id}`, { position: [10.4, 63.43] }))],
    ['in one area', [1, 2, 3].map((id) => row(`r${id}`, { region: 'Hedmark' }))],
    ['abroad', [row('a', { position: [18, 59.3] }), row('b', { position: [151, -33] })]],
    ['all over', [row('a', { region: 'hele Norge' }), row('b', { region: 'Oslo' })]],
  ])('%s is placed and has a spread', (_name, clusters) => {
    const { sites, spread } = buildSite(listOf(clusters), country, 'unplaced');
    expect(sites.nb.clusters).toHaveLength(clusters.length);
    const figures = JSON.stringify(spread()?.figures);
    expect(figures).toContain('clarkEvans');
  });
});

test('rows in one place have signs beside one another, on every page the same', () => {
  const { sites } = buildSite(
    listOf([
      row('a', { region: 'Oslo' }),
      row('b', { region: 'Bergen' }),
      row('c', { region: 'Oslo' }),
      row('d', { region: 'Agder' }),
      row('e', { region: 'Agder' }),
    ]),
    country,
  );
  const [a, b, c, d, e] = sites.nb.clusters.map(({ displaced }) => displaced);
  expect(b).toBeUndefined();
  for (const [one, other] of [
    [a, c],
    [d, e],
  ]) {
    expect(one).toMatchObject({ right: -0.5, down: 0 });
    expect(other).toMatchObject({ right: 0.5, down: 0 });
  }
  expect(sites.en.clusters.map(({ displaced }) => displaced)).toEqual([a, b, c, d, e]);
});
