import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { type PackedTopology, packed, unpacked } from '../../src/cartography/packedTopology.ts';

const topology = (arcs: number[][][]): Topology => ({ type: 'Topology', objects: {}, arcs });

test('arcs are the same after packing, whatever their steps', () => {
  const step = fc.constantFrom(1, 20);
  const number = fc.integer({ min: -3_000_000, max: 3_000_000 });
  const arc = fc
    .tuple(step, fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 6 }))
    .map(([by, points]) => points.map(([x, y]) => [x * by, y * by]));
  fc.assert(
    fc.property(fc.array(arc), (arcs) => {
      const file = packed(topology(arcs), [
        [20, 10],
        [1, 1],
      ]);
      const read = unpacked(JSON.parse(JSON.stringify(file)) as PackedTopology<Topology>);
      expect(read.arcs).toEqual(arcs);
    }),
  );
});

test('an arc is told in the first of the steps that it fits, as an encoded polyline', () => {
  const file = packed(
    topology([
      [
        [40, 20],
        [20, -10],
      ],
      [
        [41, 20],
        [0, 0],
      ],
    ]),
    [
      [20, 10],
      [1, 1],
    ],
  );
  expect(file.arcs).toEqual([
    { step: [20, 10], lines: 'CCA@' },
    { step: [1, 1], lines: 'qAg@??' },
  ]);
});

test('nearly all of the coast seen from afar is told in its own step', () => {
  const { arcs } = JSON.parse(
    readFileSync('data/generated/map.json', 'utf8'),
  ) as PackedTopology<Topology>;
  const lengthOf = (east: number) =>
    arcs.filter(({ step }) => step[0] === east).reduce((sum, { lines }) => sum + lines.length, 0);
  expect(lengthOf(20)).toBeGreaterThan(100_000);
  expect(arcs.length).toBeLessThan(60);
});
