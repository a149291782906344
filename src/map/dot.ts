import { channels, coverage, imagePixelRatio, type RawImage, square } from './rawImage.ts';

const radius = 1.9;
const ring = 1.1;

/** A town's dot in `color` with a ring of `edge` (both #rrggbb) that lifts it off what lies under. */
export function dot(color: string, edge: string): RawImage {
  const size = Math.ceil((radius + ring) * 2 + 1) * imagePixelRatio;
  const middle = (size - 1) / 2;
  const inside = channels(color);
  const outside = channels(edge);
  return square(size, (x, y) => {
    const distance = Math.hypot(x - middle, y - middle);
    const core = coverage(radius * imagePixelRatio - distance);
    const mixed = inside.map((value, i) => value * core + (outside[i] ?? 0) * (1 - core));
    const [red = 0, green = 0, blue = 0] = mixed.map(Math.round);
    return [[red, green, blue], coverage((radius + ring) * imagePixelRatio - distance)];
  });
}
