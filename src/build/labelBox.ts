import type { LabelAnchor, MapLabel } from '../cartography/mapGeometry.ts';
import { labelStyle } from '../cartography/mapStyles.ts';
import { project, scaleAt } from '../cartography/mercator.ts';
import { displacedBy } from '../cartography/signPacking.ts';
import type { LngLat } from '../model/geo.ts';
import type { SiteCluster } from '../model/site.ts';

/** CSS pixels: about what a letter of the map's names takes, and how much air a name keeps around it. */
const letterWidth = { town: 6.4, county: 7.2 } as const;
const lineHeight = 15;
const air = 5;
/** A sign and its name, set bolder. */
const pinLetterWidth = 7.6;
const pinSize = 24;

/** What a name or a sign takes of the screen, in CSS pixels of the world at a zoom. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type Name = {
  readonly kind: MapLabel['kind'];
  readonly name: string;
  readonly lngLat: LngLat;
  readonly anchor: LabelAnchor;
};

export type PinPlace = {
  readonly name: string;
  readonly lngLat: LngLat;
  readonly displaced?: SiteCluster['displaced'];
  readonly side: 'left' | 'right';
};

function pixel(lngLat: LngLat, zoom: number): readonly [number, number] {
  const [x, y] = project(lngLat);
  return [x * scaleAt(zoom), y * scaleAt(zoom)];
}

export function pinBoxAt({ name, lngLat, displaced, side }: PinPlace, zoom: number): Box {
  const [pointX, pointY] = pixel(lngLat, zoom);
  const by = displacedBy(displaced, scaleAt(zoom));
  const [x, y] = [pointX + by.x, pointY + by.y];
  const reach = pinSize / 2 + 6 + name.length * pinLetterWidth;
  return {
    left: x - (side === 'left' ? reach : pinSize / 2),
    right: x + (side === 'right' ? reach : pinSize / 2),
    top: y - pinSize / 2,
    bottom: y + pinSize / 2,
  };
}

/** Pixels from a name's point down to the upper edge of its letters. */
function riseOf({ kind, anchor }: Name): number {
  switch (anchor) {
    case 'point':
      // A town's name stands under its dot, a county's around its middle.
      return kind === 'town' ? -4 : -lineHeight / 2;
    case 'below':
      return labelStyle.clearOfSign;
    case 'above':
      return -labelStyle.clearOfSign - lineHeight;
  }
}

export function labelBoxAt(label: Name, zoom: number): Box {
  const [x, y] = pixel(label.lngLat, zoom);
  const half = (label.name.length * letterWidth[label.kind]) / 2 + air;
  const top = y + riseOf(label);
  return { left: x - half, right: x + half, top: top - air / 2, bottom: top + lineHeight + air };
}

/** Square pixels that two boxes share. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
