import { type Sector, sectorShapes } from '../model/schema.ts';

/*
 * The signs that a list's categories may have. Shapes are all different, and no two categories share one: a reader
 * who sees no colours can still tell twelve apart.
 */

/** Of what is put together as "other", and of it alone. */
export const otherSign = {
  shape: 'ring',
  color: { light: '#59656e', dark: '#a3b0b8' },
} as const satisfies Pick<Sector, 'shape' | 'color'>;

/** In the order that they are given out. */
export const signShapes = sectorShapes.filter((shape) => shape !== otherSign.shape);
export type SignShape = (typeof signShapes)[number];

/** Each stands out from land and sea in its theme, and from the others for colour-blind readers. */
export const signColors = {
  teal: { light: '#008790', dark: '#5dacbe' },
  brown: { light: '#7d5000', dark: '#b9943d' },
  violet: { light: '#7153bb', dark: '#d2b9ff' },
  red: { light: '#b02c4f', dark: '#f77f8b' },
  blue: { light: '#023990', dark: '#8b91f9' },
  orange: { light: '#b66a39', dark: '#ffb780' },
  green: { light: '#005b3d', dark: '#93dabd' },
} as const satisfies Readonly<Record<string, Sector['color']>>;

export type SignColor = keyof typeof signColors;
export const signColorNames = Object.keys(signColors) as SignColor[];
