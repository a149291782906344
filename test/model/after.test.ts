import { describe, expect, test } from 'vitest';
import {
  awards,
  byStatus,
  lastName,
  lastOf,
  lastStatus,
  laterNames,
  newestYear,
  sourceOf,
  sourcesOf,
  withYear,
} from '../../src/model/after.ts';
import { localize } from '../../src/model/localize.ts';
import type { Site, SiteCluster } from '../../src/model/site.ts';
import { builtSite } from '../map/builtSite.ts';
import { sampleAfter } from './sampleAfter.ts';

const { clusters: [known] = [], ...shared } = localize(sampleAfter(), 'nb');
const [first, second] = builtSite.clusters;
if (!known || !first || !second) throw new Error('the sample or the site is empty');
const { id: _, ...after } = known;
const { after: __, ...rest } = second;
const bare: SiteCluster = rest;
const told: SiteCluster = { ...first, after };
const site: Site = { ...builtSite, clusters: [told, bare], after: shared };

describe('what was last known', () => {
  test('is the last that has a date, else the last', () => {
    expect(lastOf(told, 'status')).toMatchObject({ status: 'national', date: '2021-03-04' });
    expect(lastOf(told, 'members')).toMatchObject({ text: 'Hadde ti.' });
    const later = { ...after, statements: after.statements.filter(({ date }) => date !== '2020') };
    expect(lastOf({ after: later }, 'name')).toMatchObject({ name: 'Coastal Wind' });
    expect(lastOf(bare, 'status')).toBeUndefined();
  });

  test('of names is one in the language of the record, and another than its own', () => {
    expect(lastName(told)?.name).toBe('Havvind');
    expect(lastName({ ...told, name: 'Havvind' })).toBeUndefined();
    expect(lastName(bare)).toBeUndefined();
  });

  test('of names are all that it may be searched by', () => {
    expect(laterNames(told)).toEqual(['Havvind', 'Coastal Wind']);
    expect(laterNames({ ...told, name: 'Havvind' })).toEqual(['Coastal Wind']);
    expect(laterNames(bare)).toEqual([]);
  });

  test('of a status has its name in words', () => {
    expect(lastStatus(site, told)?.label).toBe('Nasjonal klynge');
    expect(lastStatus(site, bare)).toBeUndefined();
  });

  test('has the year that it is of, where it is of one', () => {
    expect(withYear('Alfa', { date: '2021-03-04' })).toBe('Alfa, 2021');
    expect(withYear('Alfa', {})).toBe('Alfa');
  });
});

describe('counted by status', () => {
  test('each cluster counts once, by its last, and those without stand last', () => {
    expect(byStatus(site)).toEqual([
      { label: 'Nasjonal klynge', clusters: [told] },
      { label: null, clusters: [bare] },
    ]);
  });

  test('all of the records are counted', () => {
    const counted = byStatus(builtSite).flatMap(({ clusters }) => clusters);
    expect(new Set(counted)).toEqual(new Set(builtSite.clusters));
    expect(counted).toHaveLength(builtSite.clusters.length);
  });
});

describe('sources', () => {
  test('stand once, in the order that statements name them in', () => {
    expect(sourcesOf(site, after.statements).map(({ id }) => id)).toEqual([
      'klynga',
      'avisa',
      'bladet',
    ]);
    expect(() => sourceOf(site, 'ukjent')).toThrow('no source "ukjent"');
  });

  test('tell what is newest, with the date of a copy, and nothing where nothing is dated', () => {
    expect(newestYear(site, after.statements)).toBe(2023);
    expect(newestYear(site, after.statements.slice(1, 2))).toBe(2021);
    expect(newestYear(site, after.statements.slice(-1))).toBeNull();
  });

  test('that date the award are told with their cluster', () => {
    expect(awards(site)).toEqual([{ cluster: told, statement: after.statements[0] }]);
    expect(awards({ clusters: [bare] })).toEqual([]);
  });
});
