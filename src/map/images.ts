import type { Map as MapLibre } from 'maplibre-gl';
import { townDot } from '../cartography/mapStyles.ts';
import { palettes, type Scheme } from '../cartography/palette.ts';
import { type HatchDirection, hatchDirection, hatching } from '../cartography/regionStyles.ts';
import type { Site } from '../model/site.ts';

/** An image as MapLibre's addImage takes it: RGBA, rows from the top, not premultiplied. */
export type RawImage = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
};

/** Pixels of an image for each CSS pixel: sharp on most screens, small on all. */
const imagePixelRatio = 2;

type Channels = readonly [red: number, green: number, blue: number];

/** `color` is #rrggbb. */
function channels(color: string): Channels {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Fills a square image; `paint` gives a pixel's colour and how much of the pixel it covers, 0 to 1. */
function square(
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
function coverage(distance: number): number {
  return Math.min(1, Math.max(0, distance + 0.5));
}

/** A town's dot in `color` with a ring of `edge` (both #rrggbb) that lifts it off what lies under. */
export function dot(color: string, edge: string): RawImage {
  const { radius, ring } = townDot;
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

export function hatchId(sector: string, scheme: Scheme): string {
  return `hatch-${sector}-${scheme}`;
}

/**
 * Lines at 45 degrees in `color` (#rrggbb) on nothing, seamless on every side. At a whole zoom a pixel of
 * it is one on the screen; in between MapLibre scales patterns with the map.
 */
export function hatch(color: string, direction: HatchDirection): RawImage {
  const size = hatching.period * imagePixelRatio;
  const ink = channels(color);
  // Along a row, a line at 45 degrees is √2 times as wide as across.
  const half = (hatching.line * imagePixelRatio * Math.SQRT2) / 2;
  return square(size, (x, y) => {
    const along = direction === 'rising' ? x + y + 1 : x - y + size;
    return [ink, coverage(half - Math.abs((along % size) - size / 2))];
  });
}

export const schemes = ['light', 'dark'] as const satisfies readonly Scheme[];

export function dotId(scheme: Scheme): string {
  return `town-dot-${scheme}`;
}

/** Functions that draw every image that a style may name, by id. */
export function styleImages(site: Pick<Site, 'sectors'>): ReadonlyMap<string, () => RawImage> {
  return new Map(
    schemes.flatMap((scheme): [string, () => RawImage][] => [
      [dotId(scheme), () => dot(palettes[scheme].ink, palettes[scheme].halo)],
      ...site.sectors.map(({ id, color }, index): [string, () => RawImage] => [
        hatchId(id, scheme),
        () => hatch(color[scheme], hatchDirection(index)),
      ]),
    ]),
  );
}

/** Draws images when a style first needs them, also after a lost WebGL context. */
export function supplyImages(map: MapLibre, site: Site): void {
  const images = styleImages(site);
  map.setMissingStyleImageResolver((id) => {
    const draw = images.get(id);
    if (draw && !map.hasImage(id)) map.addImage(id, draw(), { pixelRatio: imagePixelRatio });
  });
}
