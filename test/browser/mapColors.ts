import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import type { Box } from './mapView.ts';

type Color = readonly [red: number, green: number, blue: number];
/** A colour, and how large a part of a box has it. */
type Share = readonly [color: Color, share: number];

/** The colours of each box of a picture of the page, with their shares, but for those of less than `least`. */
async function colorShares(
  page: Page,
  picture: Buffer,
  boxes: readonly Box[] | 'whole',
  least = 0,
): Promise<readonly (readonly Share[])[]> {
  const options = { source: picture.toString('base64'), boxes, least };
  return page.evaluate(async ({ source, boxes: asked, least: limit }) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const { width, height } = image;
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no 2D canvas');
    context.drawImage(image, 0, 0);
    return (asked === 'whole' ? [{ x: 0, y: 0, width, height }] : asked).map((box) => {
      const { data } = context.getImageData(box.x, box.y, box.width, box.height);
      const counts = new Map<number, number>();
      for (let i = 0; i < data.length; i += 4) {
        const color = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
        counts.set(color, (counts.get(color) ?? 0) + 1);
      }
      return [...counts].flatMap(([color, count]): Share[] => {
        const share = count / (data.length / 4);
        return share > limit ? [[[color >> 16, (color >> 8) & 255, color & 255], share]] : [];
      });
    });
  }, options);
}

/** The colours of the live map's picture that cover at least half a percent of it, as #rrggbb. */
export async function colorsOf(page: Page): Promise<string[]> {
  const picture = await page.locator('.maplibregl-canvas').screenshot();
  const [shares = []] = await colorShares(page, picture, 'whole', 0.005);
  return shares.map(
    ([color]) => `#${color.map((each) => each.toString(16).padStart(2, '0')).join('')}`,
  );
}

/** How much of each box of the window is as dark as letters are, from 0 to 1. */
export async function inkIn(page: Page, boxes: readonly Box[]): Promise<number[]> {
  const shares = await colorShares(page, await page.screenshot(), boxes);
  return shares.map((each) =>
    each.reduce((sum, [[red, green, blue], share]) => {
      return red + green + blue < 420 ? sum + share : sum;
    }, 0),
  );
}

/** What a variable of the theme that shows has for a colour. */
export function mapColor(page: Page, variable: string): Promise<string> {
  return page.evaluate(
    (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
    variable,
  );
}

/** The map is drawn in the colours of the theme that shows. */
export async function expectMapColors(page: Page): Promise<void> {
  const colors = await colorsOf(page);
  for (const variable of ['--map-sea', '--map-land', '--map-neighbour']) {
    expect(colors, variable).toContain(await mapColor(page, variable));
  }
}
