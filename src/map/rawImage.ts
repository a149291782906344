/** An image as MapLibre's addImage takes it: RGBA, rows from the top, not premultiplied. */
export type RawImage = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
};

/** Pixels of an image for each CSS pixel: sharp on most screens, small on all. */
export const imagePixelRatio = 2;

type Channels = readonly [red: number, green: number, blue: number];

/** `color` is #rrggbb. */
export function channels(color: string): Channels {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Fills a square image; `paint` gives a pixel's colour and how much of the pixel it covers, 0 to 1. */
export function square(
  size: number,
  paint: (x: number, y: number) => readonly [color: Channels, cover: number],
): RawImage {
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [color, cover] = paint(x, y);
      data.set([...color, Math.round(cover * 255)], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** How much of a pixel lies inside an edge that is `distance` pixels outwards from the pixel's middle. */
export function coverage(distance: number): number {
  return Math.min(1, Math.max(0, distance + 0.5));
}
