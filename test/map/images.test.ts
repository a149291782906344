import { describe, expect, test } from 'vitest';
import { hatchDirection } from '../../src/cartography/regionStyles.ts';
import { dot, hatch, type RawImage, schemes, styleImages } from '../../src/map/images.ts';
import { builtSite } from './builtSite.ts';

function alphaAt({ width, data }: RawImage, x: number, y: number): number {
  return data[(y * width + x) * 4 + 3] ?? Number.NaN;
}

function rowOf(image: RawImage, y: number): number[] {
  return Array.from({ length: image.width }, (_, x) => alphaAt(image, x, y));
}

describe.each(['rising', 'falling'] as const)('hatching that is %s', (direction) => {
  const image = hatch('#0b6e8a', direction);

  test('runs on at 45 degrees across every edge', () => {
    for (let y = 0; y < image.height; y++) {
      const row = rowOf(image, y);
      const next = rowOf(image, (y + 1) % image.height);
      const shifted =
        direction === 'rising'
          ? [...row.slice(1), ...row.slice(0, 1)]
          : [...row.slice(-1), ...row.slice(0, -1)];
      expect(next).toEqual(shifted);
    }
  });

  test('repeats evenly in MapLibre’s tiles', () => {
    expect(512 % (image.width / 2)).toBe(0);
    expect(image.width).toBe(image.height);
  });

  test('has the colour asked for, and lets most of the ground through', () => {
    let ink = 0;
    for (let i = 0; i < image.data.length; i += 4) {
      expect([...image.data.slice(i, i + 3)]).toEqual([0x0b, 0x6e, 0x8a]);
      ink += (image.data[i + 3] ?? 0) / 255;
    }
    const share = ink / (image.width * image.height);
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.35);
  });

  test('is the same each time', () => {
    expect(hatch('#0b6e8a', direction)).toEqual(image);
  });
});

test('sectors that follow one another lean to different sides', () => {
  expect(hatchDirection(0)).not.toBe(hatchDirection(1));
  expect(hatch('#000000', 'rising').data).not.toEqual(hatch('#000000', 'falling').data);
});

test('a dot is dark within, edged with light, and round', () => {
  const image = dot('#000000', '#ffffff');
  const middle = Math.floor(image.width / 2);
  const at = (x: number, y: number) => [
    ...image.data.slice((y * image.width + x) * 4, (y * image.width + x) * 4 + 4),
  ];
  expect(at(middle, middle)).toEqual([0, 0, 0, 255]);
  expect(at(0, 0)[3]).toBe(0);
  expect(at(middle, 2)).toEqual([255, 255, 255, 255]);
  expect(rowOf(image, 3)).toEqual(rowOf(image, 3).reverse());
});

test('there are images for every sector in both themes', () => {
  const ids = [...styleImages(builtSite).keys()];
  for (const scheme of schemes) {
    const own = ids.filter((id) => id.endsWith(scheme));
    expect(own).toHaveLength(builtSite.sectors.length + 1);
  }
  expect(new Set(ids).size).toBe(ids.length);
});
