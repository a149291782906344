import { describe, expect, test } from 'vitest';
import { laterNames } from '../../src/model/after.ts';
import { deckSteps } from '../../src/model/deck.ts';
import { formatPhone } from '../../src/model/phone.ts';
import { sectorOf } from '../../src/model/site.ts';
import { filterClusters, matchedLaterName } from '../../src/state/filter.ts';
import { validIds } from '../../src/state/site.ts';
import { startView, type View } from '../../src/state/view.ts';
import { builtSite as site } from '../map/builtSite.ts';

const start = startView('nb', { kind: 'explore' });
const all = site.clusters.map(({ id }) => id);

function idsOf(change: Partial<View>): readonly string[] {
  return filterClusters(site, { ...start, ...change }).map(({ id }) => id);
}

test('without a filter all are shown, in the order of the source', () => {
  expect(idsOf({})).toEqual(all);
  expect(idsOf({ query: ' \t ' })).toEqual(all);
});

test('a sector shows its own and no other', () => {
  for (const { id: sector } of site.sectors) {
    const own = site.clusters.filter((cluster) => cluster.sector === sector).map(({ id }) => id);
    expect(own.length, sector).toBeGreaterThan(0);
    expect(idsOf({ sector })).toEqual(own);
  }
});

test('a part of the country shows the clusters that touch it; together the parts show all', () => {
  const shown = site.parts.map(({ id: part }) => idsOf({ part }));
  expect(new Set(shown.flat())).toEqual(new Set(all));
  expect(idsOf({ part: 'nord-norge' })).toEqual(['biotech-north', 'mineralklynge-nord']);
  expect(idsOf({ part: 'sorlandet' })).toEqual(['arena-digin']);
});

test('filters are all to be met', () => {
  expect(idsOf({ part: 'nord-norge', sector: 'minerals' })).toEqual(['mineralklynge-nord']);
  expect(idsOf({ part: 'sorlandet', sector: 'minerals' })).toEqual([]);
  expect(idsOf({ part: 'nord-norge', query: 'bioprospektering' })).toEqual(['biotech-north']);
});

describe('words', () => {
  test.each(['Tromsø', 'tromso', 'TROMSØ', ' tromsø ', 'Tromsø regionen', 'regionen tromso'])(
    '"%s" finds the cluster around Tromsø',
    (query) => {
      expect(idsOf({ query })).toEqual(['biotech-north']);
    },
  );

  test.each(['Tromsoe', 'TROMSOE', 'tromsö', 'tromsoe regionen'])(
    '"%s" finds it too, as in the search for places',
    (query) => {
      expect(idsOf({ query })).toEqual(idsOf({ query: 'Tromsø' }));
    },
  );

  test.each(['Ålesund', 'ålesund', 'Aalesund', 'aalesund', 'AALESUND', 'alesund'])(
    '"%s" finds a cluster that names Ålesund',
    (query) => {
      const [first, ...others] = site.clusters;
      if (!first) throw new Error('the site has no clusters');
      const inAlesund = { ...first, name: 'Maritim klynge i Ålesund' };
      const found = filterClusters(
        { ...site, clusters: [inAlesund, ...others] },
        { ...start, query },
      );
      expect(found).toContain(inAlesund);
      expect(found).toHaveLength(
        1 + filterClusters({ ...site, clusters: others }, { ...start, query }).length,
      );
    },
  );

  test.each([
    ['more og romsdal', 'ikuben'],
    ['Trøndelag', 'next-media'],
    ['innlandet', 'arena-heidner'],
    ['blagronn', 'arena-heidner'],
    ['bla\u030agr\u00f8nn', 'arena-heidner'],
    ['Hilde Aspås', 'ikuben'],
    ['aspas', 'ikuben'],
    ['naess', 'electric-mobility-norway'],
    ['heidner', 'arena-heidner'],
  ])('"%s" finds %s', (query, id) => {
    expect(idsOf({ query })).toEqual([id]);
  });

  test('every contact is found by name and by number, however that is written', () => {
    for (const { id, contact } of site.clusters) {
      const { phone } = contact;
      for (const query of [
        contact.name,
        phone,
        phone.slice(-8),
        formatPhone(phone, 'nb'),
        formatPhone(phone, 'en'),
      ]) {
        expect(idsOf({ query }), query).toEqual([id]);
      }
    }
  });

  test('every cluster is found by its name, its sector and its facts', () => {
    for (const cluster of site.clusters) {
      const texts = [
        cluster.name,
        sectorOf(site, cluster).label,
        cluster.summary.text,
        cluster.participants.text,
        ...[...cluster.facts, ...cluster.aims].map(({ text }) => text),
      ];
      for (const query of texts) expect(idsOf({ query }), query).toContain(cluster.id);
    }
  });

  test('every cluster is found by what it was called later, and the name that matched is told', () => {
    const renamed = site.clusters.flatMap((cluster) =>
      laterNames(cluster).map((name) => ({ cluster, name })),
    );
    expect(renamed.length).toBeGreaterThan(0);
    for (const { cluster, name } of renamed) {
      for (const query of [name, name.toUpperCase(), ` ${name.slice(0, -1)}`]) {
        expect(idsOf({ query }), query).toContain(cluster.id);
        expect(matchedLaterName(query, cluster)).toBe(name);
      }
      expect(matchedLaterName('', cluster)).toBeUndefined();
      expect(matchedLaterName('finnesikke', cluster)).toBeUndefined();
    }
  });

  test.each(['finnesikke', 'tromsø xyzzy', '.*', '\\', '0047'])('"%s" finds none', (query) => {
    expect(idsOf({ query })).toEqual([]);
  });
});

test('an address may name the site’s own ids and no others', () => {
  expect(validIds(site)).toEqual({
    clusters: all,
    sectors: site.sectors.map(({ id }) => id),
    parts: site.parts.map(({ id }) => id),
    steps: deckSteps(site).length,
  });
});

test('a cluster whose sector is missing is told, and not left without colour', () => {
  const [cluster] = site.clusters;
  if (!cluster) throw new Error('the site has no clusters');
  expect(() => sectorOf({ ...site, sectors: [] }, cluster)).toThrow(
    `cluster "${cluster.id}" names unknown sector "${cluster.sector}"`,
  );
});
