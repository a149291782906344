import type { MapGeometry, MapLabel } from '../cartography/mapGeometry.ts';
import { usesPoints } from '../cartography/mapLimits.ts';
import { labelStyle, signEdgeWidth, townDot } from '../cartography/mapStyles.ts';
import { widthAtZoom } from '../cartography/mercator.ts';
import { palettes, signEdges } from '../cartography/palette.ts';
import { displacedBy } from '../cartography/signPacking.ts';
import { type Site, type SiteCluster, sectorOf } from '../model/site.ts';
import { signPath } from '../ui/SectorSign.tsx';
import { type MapOptions, type Placed, pointAt, type Rect } from './drawing.ts';
import { namesWithRoom, type PinRoom } from './nameRoom.ts';
import { tag, textTag, textWidth } from './svg.ts';

/** The baseline of a name that is clear of a cluster's sign, from its point, in sizes of the name. */
const besideSign = {
  below: labelStyle.clearOfSign / labelStyle.size + 0.8,
  above: -labelStyle.clearOfSign / labelStyle.size - 0.25,
} as const;

/** How far the baseline of a name is below its point, in sizes of the name. */
function lineOf(kind: MapLabel['kind'], anchor: MapLabel['anchor']): number {
  if (anchor) return besideSign[anchor];
  return kind === 'town' ? 1.15 : 0.35;
}

/**
 * A name with a halo behind it, so that it can be read over any line: an element each, as programs that do not know
 * `paint-order` would draw the halo over the letters.
 */
function nameTag(name: string, color: string, attributes: NameAttributes): string {
  const halo = {
    fill: color,
    stroke: color,
    // A stroke lies half within the letter.
    'stroke-width': attributes['font-size'] * ((2 * labelStyle.halo) / labelStyle.size),
    'stroke-linejoin': 'round',
  };
  return textTag(name, { ...attributes, ...halo }) + textTag(name, attributes);
}

type NameAttributes = Parameters<typeof textTag>[1] & { readonly 'font-size': number };

function isIn({ x, y, width, height }: Rect, at: { readonly x: number; readonly y: number }) {
  return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
}

/** The names of towns and counties that there is room for at this scale, as both maps choose them. */
export function drawLabels(
  data: MapGeometry,
  { layers, scheme }: MapOptions,
  placed: Placed,
  room: Rect,
  size: number,
): string {
  const palette = palettes[scheme];
  // Names were decluttered at the size that the maps have them in.
  const widthPlanned = (placed.viewport.width * placed.scale * labelStyle.size) / size;
  const dotRadius = (size * townDot.radius) / labelStyle.size;
  return data.labels.features
    .map(({ geometry, properties: { kind, minzoom, name, anchor } }) => {
      const [lng = 0, lat = 0] = geometry.coordinates;
      const at = pointAt(placed, [lng, lat]);
      const half = textWidth(name, size) / 2;
      const shown =
        layers.includes(kind === 'town' ? 'towns' : 'counties') &&
        widthAtZoom(placed.viewport.box, minzoom) <= widthPlanned &&
        isIn(room, { x: at.x - half, y: at.y - size }) &&
        isIn(room, { x: at.x + half, y: at.y + size * 1.4 });
      if (!shown) return '';
      const isTown = kind === 'town';
      const dot = tag('circle', { cx: at.x, cy: at.y, r: dotRadius, fill: palette.ink });
      const words = nameTag(name, palette.halo, {
        x: at.x,
        y: at.y + size * lineOf(kind, anchor),
        'text-anchor': 'middle',
        'font-size': size,
        'letter-spacing': isTown ? undefined : size * labelStyle.countySpacing,
        fill: isTown ? palette.ink : palette.muted,
      });
      return isTown ? dot + words : words;
    })
    .join('');
}

/** The cluster's own side for the name, or the other where only that has space. */
function sideOf(cluster: SiteCluster, x: number, reach: number, room: Rect): -1 | 1 {
  const own = cluster.labelSide === 'left' ? -1 : 1;
  const fits = (side: -1 | 1) => isIn(room, { x: x + side * reach, y: room.y });
  return !fits(own) && fits(own === 1 ? -1 : 1) ? (own === 1 ? -1 : 1) : own;
}

type DrawnPin = PinRoom & { readonly cluster: SiteCluster };

/**
 * The clusters' signs, each with its name of `size` pixels, of many where there is room for it; the one that is chosen last, on top. In
 * point mode the others are points.
 */
export function drawPins(
  site: Site,
  { chosen, scheme }: MapOptions,
  placed: Placed,
  room: Rect,
  size: number,
): string {
  const palette = palettes[scheme];
  const inOrder = [...site.clusters].sort(
    (a, b) => Number(a.id === chosen) - Number(b.id === chosen),
  );
  /** Of the picture's pixels as large as a CSS pixel on the maps, whose names are so much smaller. */
  const unit = size / 14;
  const worldWidth = placed.viewport.scale * placed.scale;
  const pins = inOrder.flatMap((cluster): readonly DrawnPin[] => {
    const point = pointAt(placed, cluster.region.marker);
    const by = displacedBy(cluster.displaced, worldWidth / unit);
    const at = { x: point.x + by.x * unit, y: point.y + by.y * unit };
    // Some renderers fail on a group that is wholly outside.
    if (!isIn(room, at)) return [];
    const isChosen = chosen === cluster.id;
    const scale = unit * (isChosen ? 1.25 : 1);
    const gap = 12 * scale + size * 0.3;
    const width = textWidth(cluster.name, size, true);
    const side = sideOf(cluster, at.x, gap + width, room);
    return [{ cluster, at, isChosen, scale, gap, width, side }];
  });
  const isCrowded = site.clusters.some(({ crowded }) => crowded);
  const named = isCrowded ? namesWithRoom(pins, size) : new Set(pins);
  const drawn = pins.map((pin) => {
    const { cluster, at, isChosen, scale, gap, side } = pin;
    const sector = sectorOf(site, cluster);
    const fill = sector.color[scheme];
    if (usesPoints(site.clusters.length) && !isChosen) {
      return tag('circle', { cx: at.x.toFixed(1), cy: at.y.toFixed(1), r: size * 0.17, fill });
    }
    const sign = tag('path', {
      transform: `translate(${(at.x - 12 * scale).toFixed(1)} ${(at.y - 12 * scale).toFixed(1)}) scale(${scale.toFixed(3)})`,
      d: signPath(sector.shape),
      fill,
      stroke: signEdges[scheme],
      'stroke-width': signEdgeWidth,
      'stroke-linejoin': 'round',
    });
    const name = nameTag(cluster.name, palette.halo, {
      x: at.x + side * gap,
      y: at.y + size * 0.35,
      'text-anchor': side < 0 ? 'end' : 'start',
      'font-size': size,
      'font-weight': 700,
      fill: palette.ink,
    });
    const quiet = chosen !== null && !isChosen;
    return tag('g', { opacity: quiet ? 0.55 : 1 }, named.has(pin) ? sign + name : sign);
  });
  return site.language ? tag('g', { lang: site.language }, drawn.join('')) : drawn.join('');
}
