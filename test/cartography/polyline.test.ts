import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipLine, clipRing, type XY } from '../../src/cartography/polyline.ts';

const box = { x: 0, y: 0, width: 10, height: 6 };
const slack = 1e-9;

function isInBox([x, y]: XY): boolean {
  return x >= -slack && x <= 10 + slack && y >= -slack && y <= 6 + slack;
}

/** The shoelace formula: positive for rings one way round, negative for the other. */
function signedArea(ring: readonly XY[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function length(line: readonly XY[]): number {
  return line.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = line[index] ?? [0, 0];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anywhere = fc.tuple(number(-20, 30), number(-20, 30));
const within = fc.tuple(number(0, 10), number(0, 6));
const ringOf = (point: fc.Arbitrary<XY>) => fc.array(point, { minLength: 3, maxLength: 12 });

/** A rectangle: what it shares with the box is known without clipping. */
const rectangle = fc
  .tuple(number(-20, 30), number(-20, 30), number(0.1, 40), number(0.1, 40))
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));

describe('a ring', () => {
  test('has nothing outside the box once it is cut', () => {
    fc.assert(
      fc.property(ringOf(anywhere), (ring) => {
        expect(clipRing(ring, box).every(isInBox)).toBe(true);
      }),
    );
  });

  test('that is inside is let be, point for point', () => {
    fc.assert(
      fc.property(ringOf(within), (ring) => {
        expect(clipRing(ring, box)).toEqual(ring);
      }),
    );
  });

  test('that is cut already is not cut again', () => {
    fc.assert(
      fc.property(ringOf(anywhere), (ring) => {
        const once = clipRing(ring, box);
        const twice = clipRing(once, box);
        expect(signedArea(twice)).toBeCloseTo(signedArea(once), 6);
        for (const [x, y] of twice) {
          const away = once.map(([toX, toY]) => Math.hypot(toX - x, toY - y));
          expect(Math.min(...away)).toBeLessThan(1e-6);
        }
      }),
    );
  });

  test('keeps just the area that it shares with the box, and its turn', () => {
    fc.assert(
      fc.property(rectangle, fc.boolean(), ({ left, top, right, bottom }, reversed) => {
        const corners: XY[] = [
          [left, top],
          [right, top],
          [right, bottom],
          [left, bottom],
        ];
        const ring = reversed ? corners.reverse() : corners;
        const wide = Math.max(0, Math.min(right, 10) - Math.max(left, 0));
        const tall = Math.max(0, Math.min(bottom, 6) - Math.max(top, 0));
        expect(signedArea(clipRing(ring, box))).toBeCloseTo(wide * tall * (reversed ? -1 : 1), 6);
      }),
    );
  });

  test('and its rest outside are together the whole', () => {
    fc.assert(
      fc.property(ringOf(anywhere), (ring) => {
        const left = { x: -100, y: -100, width: 105, height: 200 };
        const right = { x: 5, y: -100, width: 200, height: 200 };
        const parts = signedArea(clipRing(ring, left)) + signedArea(clipRing(ring, right));
        expect(parts).toBeCloseTo(signedArea(ring), 6);
      }),
    );
  });

  test('far away leaves nothing; one around the box leaves the box', () => {
    const far: XY[] = [
      [20, 20],
      [25, 20],
      [20, 25],
    ];
    expect(clipRing(far, box)).toEqual([]);
    expect(clipRing([], box)).toEqual([]);
    const around: XY[] = [
      [-50, -50],
      [90, -50],
      [-50, 90],
    ];
    expect(Math.abs(signedArea(clipRing(around, box)))).toBeCloseTo(60, 9);
  });
});

describe('a line', () => {
  const lineOf = (point: fc.Arbitrary<XY>) => fc.array(point, { minLength: 2, maxLength: 12 });

  test('has nothing outside the box once it is cut, and no piece of a single point', () => {
    fc.assert(
      fc.property(lineOf(anywhere), (line) => {
        const pieces = clipLine(line, box);
        expect(pieces.flat().every(isInBox)).toBe(true);
        expect(pieces.every((piece) => piece.length > 1)).toBe(true);
      }),
    );
  });

  test('that is inside is let be', () => {
    fc.assert(
      fc.property(lineOf(within), (line) => {
        expect(clipLine(line, box)).toEqual([line]);
      }),
    );
  });

  test('cut in two halves is as long as it was', () => {
    fc.assert(
      fc.property(lineOf(anywhere), (line) => {
        const halves = [-100, 5].flatMap((x) =>
          clipLine(line, { x, y: -100, width: 105, height: 200 }),
        );
        const sum = halves.reduce((total, piece) => total + length(piece), 0);
        expect(sum).toBeCloseTo(length(line), 6);
      }),
    );
  });

  // Clipping that alternates between two edges until both are right does not return from these.
  test.each<[XY, XY]>([
    [
      [2.679982038205931e-231, 1.997464518906678e-81],
      [-5e-323, -1.167193342875621e-264],
    ],
    [
      [9.246882047258926e-122, 4.194237893470918e-200],
      [-1.962251819956757e-197, 9.72881687666894e-263],
    ],
  ])('from %j to %j, past a corner by less than can be told, comes to an end', (from, to) => {
    expect(clipLine([from, to], box).flat().every(isInBox)).toBe(true);
  });

  test('that leaves and comes back is two', () => {
    const line: XY[] = [
      [2, 3],
      [12, 3],
      [12, 5],
      [4, 5],
    ];
    expect(clipLine(line, box)).toEqual([
      [
        [2, 3],
        [10, 3],
      ],
      [
        [10, 5],
        [4, 5],
      ],
    ]);
  });

  test('straight through, with both ends outside, leaves what lies between', () => {
    expect(
      clipLine(
        [
          [-5, 3],
          [15, 3],
        ],
        box,
      ),
    ).toEqual([
      [
        [0, 3],
        [10, 3],
      ],
    ]);
    expect(
      clipLine(
        [
          [-5, 3],
          [-1, 9],
        ],
        box,
      ),
    ).toEqual([]);
  });
});
