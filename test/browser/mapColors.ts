import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The colours of the live map's picture that cover at least half a percent of it, as #rrggbb. */
export async function colorsOf(page: Page): Promise<string[]> {
  const picture = (await page.locator('.maplibregl-canvas').screenshot()).toString('base64');
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2D canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<number, number>();
    for (let i = 0; i < data.length; i += 4) {
      const color = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count > (data.length / 4) * 0.005)
      .map(([color]) => `#${color.toString(16).padStart(6, '0')}`);
  }, picture);
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
