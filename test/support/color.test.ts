import { describe, expect, it } from 'vitest';
import { ciede2000, contrast, type Lab, lab, linearRgb } from './color.ts';
import { seenBy } from './colorVision.ts';

describe('CIEDE2000', () => {
  // Pairs of the test data that Sharma, Wu and Dalal (2005) published with the formula.
  it.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1, 2], [50, 0, 0], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('%j and %j', (one, other, difference) => {
    expect(ciede2000(one, other)).toBeCloseTo(difference, 4);
    expect(ciede2000(other, one)).toBeCloseTo(difference, 4);
  });
});

describe('colours', () => {
  it('contrast runs from 1 to 21', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#0b6e8a', '#0b6e8a')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('white is the white of CIELAB, red lies where sRGB puts it', () => {
    const [lightness, a, b] = lab(linearRgb('#ff0000'));
    expect(lab(linearRgb('#ffffff'))[0]).toBeCloseTo(100, 3);
    expect([lightness, a, b].map((value) => Math.round(value))).toEqual([53, 80, 67]);
  });

  it('keeps greys grey, and takes red and green together for those who lack the cones', () => {
    const apart = (vision: 'normal' | 'deuteranopia' | 'tritanopia') =>
      ciede2000(
        lab(seenBy(vision, linearRgb('#b0561a'))),
        lab(seenBy(vision, linearRgb('#5b7a1a'))),
      );
    for (const share of seenBy('protanopia', linearRgb('#808080'))) {
      expect(share).toBeCloseTo(linearRgb('#808080')[0], 4);
    }
    expect(apart('deuteranopia')).toBeLessThan(apart('normal') / 2);
    expect(apart('tritanopia')).toBeGreaterThan(apart('normal') / 2);
  });
});
