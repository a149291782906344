import { expect, test } from 'vitest';
import type { Bounds, LngLat } from '../../src/model/geo.ts';
import { targetBounds } from '../../src/state/target.ts';
import { builtSite } from '../map/builtSite.ts';

const explore = { page: { kind: 'explore' } } as const;
const cluster = (id: string) => ({ page: { kind: 'cluster', id } }) as const;

function holds([west, south, east, north]: Bounds, [lng, lat]: LngLat): boolean {
  return west < lng && lng < east && south < lat && lat < north;
}

/** Metres from south to north, and from west to east in the middle. */
function size([west, south, east, north]: Bounds) {
  const tall = (north - south) * 111_195;
  const wide = (east - west) * 111_195 * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return { tall, wide };
}

test('the list and the sources show the whole country', () => {
  expect(targetBounds(builtSite, explore, null, [])).toEqual(builtSite.home);
  expect(targetBounds(builtSite, { page: { kind: 'sources' } }, [5, 60], [])).toEqual(
    builtSite.home,
  );
});

test('a cluster shows its region whole, with air around it and never too close', () => {
  for (const { id, region } of builtSite.clusters) {
    const bounds = targetBounds(builtSite, cluster(id), null, []);
    const [west, south, east, north] = region.bounds;
    expect(holds(bounds, [west, south]) && holds(bounds, [east, north]), id).toBe(true);
    const { tall, wide } = size(bounds);
    expect(Math.min(tall, wide), id).toBeGreaterThan(179_000);
  }
});

test('a cluster comes before the place that was asked about', () => {
  const [first] = builtSite.clusters;
  if (!first) throw new Error('the site has no clusters');
  const alone = targetBounds(builtSite, cluster(first.id), null, []);
  expect(targetBounds(builtSite, cluster(first.id), [5, 60], [first.id])).toEqual(alone);
});

test('a place shows together with the three clusters nearest to it', () => {
  const asked: LngLat = [5.32, 60.39];
  const nearest = builtSite.clusters.map(({ id }) => id);
  const bounds = targetBounds(builtSite, explore, asked, nearest);
  expect(holds(bounds, asked)).toBe(true);
  for (const { region } of builtSite.clusters.slice(0, 3)) {
    expect(holds(bounds, region.marker)).toBe(true);
  }
  expect(targetBounds(builtSite, explore, asked, nearest.slice(0, 3))).toEqual(bounds);
});

test('a place whose clusters are not known yet stands in the middle of its surroundings', () => {
  const [west, south, east, north] = targetBounds(builtSite, explore, [10, 60], []);
  expect((west + east) / 2).toBeCloseTo(10, 9);
  expect((south + north) / 2).toBeCloseTo(60, 9);
  const { tall, wide } = size([west, south, east, north]);
  expect(tall).toBeCloseTo(200_000, -1);
  expect(wide).toBeCloseTo(200_000, -1);
});

test('what is shared is shown as it is where it is read', () => {
  for (const { id } of builtSite.clusters) {
    const shared = { page: { kind: 'share', cluster: id } } as const;
    expect(targetBounds(builtSite, shared, [5, 60], [])).toEqual(
      targetBounds(builtSite, cluster(id), null, []),
    );
  }
  const all = { page: { kind: 'share', cluster: null } } as const;
  expect(targetBounds(builtSite, all, [5, 60], [])).toEqual(builtSite.home);
});
