import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCoordinate } from '../../src/ownList/columns/coordinate.ts';
import { parsePosition } from '../../src/ownList/columns/position.ts';

describe('a coordinate', () => {
  test.each([
    ['59.9139', 59.9139],
    ['18,9944', 18.9944],
    [' 59,91° N ', 59.91],
    ['N59.91', 59.91],
    ["N 59° 54.6'", 59.91],
    ['59°54′36″N', 59.91],
    ['10°45’00”Ø', 10.75],
    ['10° 45\' 0" E', 10.75],
    ['3,5 V', -3.5],
    ['3.5 W', -3.5],
    ['−8,5', -8.5],
    ['59º', 59],
    ['10.75 øst', 10.75],
  ])('is read from %s', (text, degrees) => {
    expect(parseCoordinate(text)).toBeCloseTo(degrees, 6);
  });

  test.each([
    '',
    'Oslo',
    '59.91, 10.75',
    '6643021',
    '181',
    '1e2',
    '59°75′N',
    '12 34',
    '0150 Oslo',
    'N',
    '--5',
    '5°-3',
  ])('is none in "%s"', (text) => {
    expect(parseCoordinate(text)).toBeUndefined();
  });

  test('is read as it is written, with point or comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: -18_000_000, max: 18_000_000 }), (units) => {
        const degrees = units / 100_000;
        expect(parseCoordinate(String(degrees).replace('.', ','))).toBe(degrees);
        expect(parseCoordinate(`${degrees}°`)).toBe(degrees);
      }),
    );
  });
});

describe('a position', () => {
  const at = (lat: number, lng: number, swapped = false) => ({
    tag: 'position',
    lat,
    lng,
    swapped,
  });

  test.each([
    ['59,91', '10,75', at(59.91, 10.75)],
    ['10.75', '59.91', at(59.91, 10.75, true)],
    ['48.85', '2.35', at(48.85, 2.35)],
    ['120.5', '35.1', at(35.1, 120.5, true)],
    ['78.22', '15.65', at(78.22, 15.65)],
    ['0', '0', { tag: 'none' }],
    ['', '10.75', { tag: 'none' }],
    ['120', '150', { tag: 'none' }],
    ['6643021', '262000', { tag: 'none' }],
  ])('of %s and %s', (lat, lng, position) => {
    expect(parsePosition(lat, lng)).toEqual(position);
  });

  test.each([
    '59.91, 10.75',
    '59.91,10.75',
    '59,91; 10,75',
    '59,91 10,75',
    '59,91, 10,75',
    '(59.91 / 10.75)',
    '59.91° N, 10.75° E',
    '10.75, 59.91',
  ])('stands in one cell: %s', (cell) => {
    expect(parsePosition(cell, cell)).toMatchObject({ lat: 59.91, lng: 10.75 });
  });

  test.each(['18,9944', '18,99', '59', 'Oslo, Bergen', '1, 2, 3'])('is not made of %s', (cell) => {
    expect(parsePosition(cell, cell)).toEqual({ tag: 'none' });
  });
});
