import { describe, expect, it } from 'vitest';
import { palettes, type Scheme } from '../../src/cartography/palette.ts';
import { records } from '../../src/model/records.ts';
import { otherSign, signColors } from '../../src/ownList/signs.ts';
import { ciede2000, contrast, lab, linearRgb } from '../support/color.ts';
import { seenBy, type Vision, visions } from '../support/colorVision.ts';

/**
 * The qualitative palette that is made for all eyes and most cited for it, without its black: Okabe and
 * Ito, "Color Universal Design" (2008). What it leaves between its two nearest colours is as near as
 * two sectors may come.
 */
const okabeIto = ['#e69f00', '#56b4e9', '#009e73', '#f0e442', '#0072b2', '#d55e00', '#cc79a7'];

type Pair = { readonly colors: string; readonly difference: number };

function nearest(colors: readonly string[], vision: Vision): Pair {
  const seen = colors.map((hex) => ({ hex, lab: lab(seenBy(vision, linearRgb(hex))) }));
  const pairs = seen.flatMap((one, index) =>
    seen.slice(index + 1).map((other) => ({
      colors: `${one.hex} and ${other.hex}`,
      difference: ciede2000(one.lab, other.lab),
    })),
  );
  return pairs.reduce((least, pair) => (pair.difference < least.difference ? pair : least));
}

const leastDifference = Math.min(...visions.map((vision) => nearest(okabeIto, vision).difference));
const schemes: readonly Scheme[] = ['light', 'dark'];

const sets = {
  'the sectors': records.sectors.map(({ color }) => color),
  "a list's categories": Object.values(signColors),
};
const cases = schemes.flatMap((scheme) =>
  Object.entries(sets).map(([of, set]) => ({ of, scheme, set })),
);

describe.each(cases)('colours of $of, $scheme', ({ scheme, set }) => {
  const colors = set.map((color) => color[scheme]);
  const least = { light: 3, dark: 4.5 }[scheme];

  it.each(colors)(`%s stands out from sea, land and neighbours, at least ${least}:1`, (color) => {
    const { sea, land, neighbour } = palettes[scheme];
    for (const ground of [sea, land, neighbour]) {
      expect(contrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(least);
    }
  });

  it.each(visions)('are tellable apart to %s vision', (vision) => {
    const pair = nearest(colors, vision);
    expect(pair.difference, pair.colors).toBeGreaterThanOrEqual(leastDifference);
  });
});

it.each(schemes)('what is "other" stands out, too, %s', (scheme) => {
  const { sea, land } = palettes[scheme];
  for (const ground of [sea, land]) {
    expect(contrast(otherSign.color[scheme], ground)).toBeGreaterThanOrEqual(3);
  }
});

it('measures by a palette that is itself no easy mark', () => {
  expect(leastDifference).toBeGreaterThan(10);
});
