import { describe, expect, test } from 'vitest';
import { frameSite } from '../../src/embed/frameSite.ts';
import type { EmbedPage } from '../../src/embed/options.ts';
import { targetBounds } from '../../src/state/target.ts';
import { builtSite } from '../map/builtSite.ts';

const [first, second, third] = builtSite.clusters.map(({ id }) => id);
const idsOf = (page: EmbedPage) => frameSite(builtSite, page).clusters.map(({ id }) => id);
const all = builtSite.clusters.map(({ id }) => id);
const map = (clusters: readonly (string | undefined)[], sector: string | null): EmbedPage => ({
  kind: 'map',
  clusters: clusters.filter((id) => id !== undefined),
  sector,
});

describe('a frame shows', () => {
  test('all clusters where none is named', () => expect(idsOf(map([], null))).toEqual(all));

  test('the named ones, in the order of the records', () => {
    expect(idsOf(map([third, first], null))).toEqual([first, third]);
  });

  test('those of a sector, and of the named ones those of it', () => {
    const sector = builtSite.clusters[1]?.sector ?? '';
    expect(idsOf(map([], sector))).toEqual([second]);
    expect(idsOf(map([first, second], sector))).toEqual([second]);
  });

  test('everything rather than nothing', () => {
    const sector = builtSite.clusters[1]?.sector ?? '';
    expect(idsOf(map([first], sector))).toEqual(all);
  });
});

describe('a frame of one cluster', () => {
  const page = { kind: 'cluster', id: second ?? '' } as const;

  test('is about nothing else, and at home where the cluster is', () => {
    expect(idsOf(page)).toEqual([second]);
    expect(frameSite(builtSite, page).home).toEqual(targetBounds(builtSite, { page }, null, []));
    expect(frameSite(builtSite, page).home).not.toEqual(builtSite.home);
  });

  test('keeps every sector, as colours and hatching are by their order', () => {
    expect(frameSite(builtSite, page).sectors).toEqual(builtSite.sectors);
  });
});

test('a frame of the map is at home where the site is', () => {
  expect(frameSite(builtSite, map([first], null)).home).toEqual(builtSite.home);
});
