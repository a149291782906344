import { describe, expect, test } from 'vitest';
import { palettes, type Scheme } from '../../src/cartography/palette.ts';
import { spreadBands } from '../../src/cartography/spreadBands.ts';
import { ciede2000, lab, linearRgb } from '../support/color.ts';
import { seenBy, visions } from '../support/colorVision.ts';

const schemes: readonly Scheme[] = ['light', 'dark'];

describe.each(schemes)('the colours of the bands, %s', (scheme) => {
  const palette = palettes[scheme];
  const colors = [palette.land, ...spreadBands.map(({ color }) => palette[color])];

  test('go from the land’s to ever more unlike it, by lightness', () => {
    const lightness = colors.map((color) => lab(linearRgb(color))[0]);
    const sorted = lightness.toSorted((a, b) => (scheme === 'light' ? b - a : a - b));
    expect(lightness).toEqual(sorted);
  });

  test.each(visions)('are told from their neighbours by eyes with %s', (vision) => {
    const seen = colors.map((color) => lab(seenBy(vision, linearRgb(color))));
    for (const [index, color] of seen.entries()) {
      const next = seen[index + 1];
      if (next) expect(ciede2000(color, next)).toBeGreaterThan(8);
    }
  });
});
