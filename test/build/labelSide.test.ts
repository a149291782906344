import { describe, expect, test } from 'vitest';
import { namePlaces } from '../../src/build/labelSide.ts';
import type { Bounds, LngLat } from '../../src/model/geo.ts';
import { builtSite } from '../map/builtSite.ts';

const home: Bounds = [4, 58, 32, 71];
const middle: LngLat = [18, 65];
const sea = () => false;

const labelSide = (
  cluster: { name: string; lngLat: LngLat },
  bounds: Bounds,
  isLand: (point: LngLat) => boolean,
) => namePlaces([cluster], bounds, isLand)[0]?.labelSide;

describe('a name stands', () => {
  test('on the side where there is less land', () => {
    const cluster = { name: 'Klynge', lngLat: middle };
    expect(labelSide(cluster, home, ([lng]) => lng > 18)).toBe('left');
    expect(labelSide(cluster, home, ([lng]) => lng < 18)).toBe('right');
  });

  test('left where both are alike', () => {
    expect(labelSide({ name: 'Klynge', lngLat: middle }, home, sea)).toBe('left');
    expect(labelSide({ name: 'Klynge', lngLat: middle }, home, () => true)).toBe('left');
  });

  test('never where it would leave a narrow window, however much land there is', () => {
    const name = 'En klynge med navn';
    expect(labelSide({ name, lngLat: [4.5, 60] }, home, ([lng]) => lng > 4.5)).toBe('right');
    expect(labelSide({ name, lngLat: [31.5, 70] }, home, ([lng]) => lng < 31.5)).toBe('left');
  });

  test('by its own length: a short one fits where a long one does not', () => {
    const at: LngLat = [9, 60];
    const landEast = ([lng]: LngLat) => lng > 9;
    expect(labelSide({ name: 'Ås', lngLat: at }, home, landEast)).toBe('left');
    expect(labelSide({ name: 'En meget lang klynge', lngLat: at }, home, landEast)).toBe('right');
  });

  test('by the land it covers, not by what lies farther away', () => {
    const asked: number[] = [];
    labelSide({ name: 'Klynge', lngLat: middle }, home, ([lng]) => {
      asked.push(lng);
      return false;
    });
    const reach = ((18 + 6 * 7.4) / 300) * (home[2] - home[0]);
    expect(Math.max(...asked)).toBeLessThan(18 + reach);
    expect(Math.min(...asked)).toBeGreaterThan(18 - reach);
    expect(Math.max(...asked)).toBeGreaterThan(18 + reach / 2);
  });

  test('clear of another’s sign, even on more land', () => {
    const beside: LngLat = [15, 65.1];
    const clusters = [
      { name: 'Klynge', lngLat: middle },
      { name: 'Nabo', lngLat: beside },
    ];
    expect(namePlaces(clusters, home, ([lng]) => lng > 18)).toEqual([
      { labelSide: 'right', crowded: false },
      { labelSide: 'left', crowded: false },
    ]);
    const farther = { name: 'Nabo', lngLat: [15, 67] as LngLat };
    expect(
      namePlaces([{ name: 'Klynge', lngLat: middle }, farther], home, ([lng]) => lng > 18)[0]
        ?.labelSide,
    ).toBe('left');
  });

  test('only where it is asked for, if it lies over another on both sides; the others stay', () => {
    const at = (name: string) => ({ name, lngLat: middle });
    const crowded = namePlaces([at('En'), at('To'), at('Tre'), at('Fire')], home, sea).map(
      (each) => each.crowded,
    );
    // All four signs lie on one point: a name on each side, and no more.
    expect(crowded).toEqual([false, false, true, true]);
  });

  test('also over the capital’s name, which gives way', () => {
    const cluster = { name: 'Klynge', lngLat: middle };
    // Its name stands below its dot: here, on either side of the sign.
    const capital = { name: 'En by med et langt navn', lngLat: middle };
    expect(namePlaces([cluster], home, sea, capital)[0]?.crowded).toBe(false);
  });

  test('for each of the site’s own clusters', () => {
    expect(builtSite.clusters.filter(({ crowded }) => crowded)).toEqual([]);
  });

  test('clear of the capital’s name, even on more land', () => {
    const cluster = { name: 'Klynge', lngLat: middle };
    const westIsSea = ([lng]: LngLat) => lng > 18;
    const capitalAt = (lngLat: LngLat) =>
      namePlaces([cluster], home, westIsSea, { name: 'By', lngLat })[0]?.labelSide;
    expect(capitalAt([15, 65.2])).toBe('right');
    expect(capitalAt([21, 65.2])).toBe('left');
    expect(capitalAt([15, 67])).toBe('left');
  });

  test('clear of the name before it', () => {
    const clusters = [
      { name: 'Klynge', lngLat: middle },
      { name: 'Nabo', lngLat: [18.2, 65.5] as LngLat },
    ];
    const sides = namePlaces(clusters, home, sea).map(({ labelSide: side }) => side);
    expect(sides).toEqual(['left', 'right']);
  });
});
