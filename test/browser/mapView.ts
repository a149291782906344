import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { Bounds, LngLat } from '../../src/model/geo.ts';
import { expect } from './fixtures.ts';
import { site } from './site.ts';

/** A rectangle of the window, in CSS pixels. */
export type Box = { x: number; y: number; width: number; height: number };
/** A spot of the window, in CSS pixels. */
export type Spot = readonly [x: number, y: number];

export const staticPin = '.map-box .map-pin';
export const livePin = '.maplibregl-marker .map-pin';

/** Waits for the live map; drawing it in software takes a small machine its time. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('[data-map-state="ready"]')).toBeVisible({ timeout: 60_000 });
}

/** Opens an address, and waits for its live map: for tests that let it come. */
export async function openLive(page: Page, path = ''): Promise<void> {
  await page.goto(path);
  await ready(page);
}

/** The live map gives up as soon as it has come. */
export async function withoutWebGL(pages: Page | BrowserContext): Promise<void> {
  await pages.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

export function pinOf(page: Page, pins: string, id: string): Locator {
  return page.locator(`${pins}[href$="/klynge/${id}/"]`);
}

export function itemOf(page: Page, id: string): Locator {
  return page.locator(`.cluster-list a[href$="/klynge/${id}/"]`);
}

export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not there`);
  return box;
}

/** The middle of each cluster's pin, by the cluster's id. */
export async function pinSpots(page: Page, pins: string): Promise<Record<string, Spot>> {
  return page.locator(pins).evaluateAll((elements) =>
    Object.fromEntries(
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const id = /klynge\/([^/]+)/.exec(element.getAttribute('href') ?? '')?.[1] ?? '';
        return [id, [x + width / 2, y + height / 2] as const];
      }),
    ),
  );
}

/** Spherical Mercator by the textbook, in radians: not the product's own, which is under test. */
function mercator([lng, lat]: LngLat): Spot {
  return [(lng * Math.PI) / 180, -Math.atanh(Math.sin((lat * Math.PI) / 180))];
}

/** Where points must lie when `bounds` fit into the free part of the map, centred. */
export async function fittedSpots(
  page: Page,
  [west, south, east, north]: Bounds,
  points: Readonly<Record<string, LngLat>>,
): Promise<Record<string, Spot>> {
  const free = await boxOf(page.locator('.map-visible-area'));
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const scale = Math.min(free.width / (right - left), free.height / (bottom - top));
  const spot = (point: LngLat): Spot => {
    const [x, y] = mercator(point);
    return [
      free.x + free.width / 2 + (x - (left + right) / 2) * scale,
      free.y + free.height / 2 + (y - (top + bottom) / 2) * scale,
    ];
  };
  return Object.fromEntries(Object.entries(points).map(([id, point]) => [id, spot(point)]));
}

/** Where every cluster's sign stands on the ground. */
export const markers: Readonly<Record<string, LngLat>> = Object.fromEntries(
  site.clusters.map(({ id, region }) => [id, region.marker]),
);

/** The live map has its signs where `bounds`, fitted into the free part, have them. */
export async function expectFitted(page: Page, bounds: Bounds): Promise<void> {
  await expect
    .poll(
      async () => gapOf(await pinSpots(page, livePin), await fittedSpots(page, bounds, markers)),
      { timeout: 30_000 },
    )
    .toBeLessThanOrEqual(1);
}

/** How far apart two sets of spots are where they differ most; infinitely, where one lacks a spot. */
export function gapOf(
  some: Readonly<Record<string, Spot>>,
  others: Readonly<Record<string, Spot>>,
): number {
  const ids = [...new Set([...Object.keys(some), ...Object.keys(others)])];
  if (ids.length === 0) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...ids.map((id) => {
      const [one, other] = [some[id], others[id]];
      if (!one || !other) return Number.POSITIVE_INFINITY;
      return Math.hypot(one[0] - other[0], one[1] - other[1]);
    }),
  );
}

/** Where `bounds` show in the window, reckoned from where the map has its signs, whatever moved it there. */
export async function shownAt(
  page: Page,
  pins: string,
  [west, south, east, north]: Bounds,
): Promise<Box> {
  const spots = await pinSpots(page, pins);
  // The two that lie furthest apart from north to south give the scale with the least error.
  const ids = Object.keys(markers).sort((a, b) => (markers[a]?.[1] ?? 0) - (markers[b]?.[1] ?? 0));
  const [southern = '', northern = ''] = [ids[0], ids.at(-1)];
  const [low, high] = [spots[southern], spots[northern]];
  const [lowPoint, highPoint] = [markers[southern], markers[northern]];
  if (!low || !high || !lowPoint || !highPoint) throw new Error('the map has no signs');
  const [lowX, lowY] = mercator(lowPoint);
  const scale = (high[1] - low[1]) / (mercator(highPoint)[1] - lowY);
  const at = (point: LngLat): Spot => {
    const [x, y] = mercator(point);
    return [low[0] + (x - lowX) * scale, low[1] + (y - lowY) * scale];
  };
  const [x, y] = at([west, north]);
  const [right, bottom] = at([east, south]);
  return { x, y, width: right - x, height: bottom - y };
}

/** True where a box lies in the window and no part of it under the panel; a pixel is rounding. */
export async function isClear(page: Page, box: Box): Promise<boolean> {
  const window = await page.evaluate(() => [innerWidth, innerHeight] as const);
  const panel = await boxOf(page.locator('.panel'));
  const inWindow =
    box.x >= -1 &&
    box.y >= -1 &&
    box.x + box.width <= window[0] + 1 &&
    box.y + box.height <= window[1] + 1;
  const besidePanel = box.x >= panel.x + panel.width - 1 || box.x + box.width <= panel.x + 1;
  const abovePanel = box.y + box.height <= panel.y + 1;
  return inWindow && (besidePanel || abovePanel);
}
