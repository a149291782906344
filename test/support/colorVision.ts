import type { LinearRgb } from './color.ts';

type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

/**
 * What is left of linear RGB where one kind of cone is missing. Machado, Oliveira and Fernandes (2009),
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", doi:10.1109/TVCG.2009.113,
 * table for severity 1.0.
 */
const dichromacies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export const visions = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof visions)[number];

/** The colour that an eye with all cones must see to see what an eye of this vision sees. */
export function seenBy(vision: Vision, color: LinearRgb): LinearRgb {
  if (vision === 'normal') return color;
  const [red, green, blue] = dichromacies[vision].map((row) =>
    Math.min(1, Math.max(0, row[0] * color[0] + row[1] * color[1] + row[2] * color[2])),
  ) as [number, number, number];
  return [red, green, blue];
}
