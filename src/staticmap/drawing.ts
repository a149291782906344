import type { Geometry } from 'geojson';
import { leanOf } from '../cartography/lean.ts';
import type { MapGeometry } from '../cartography/mapGeometry.ts';
import { palettes, type Scheme } from '../cartography/palette.ts';
import type { Bounds, LngLat } from '../model/geo.ts';
import type { Layer } from '../model/kinds.ts';
import { type Site, sectorOf } from '../model/site.ts';
import { isMany } from '../state/many.ts';
import { geometriesOf } from './backdrop.ts';
import { type Detail, type Frame, frameOf, placeIn, windowDetail } from './frame.ts';
import { pathOf } from './path.ts';
import { tag } from './svg.ts';

/** A rectangle of a picture, in its pixels. */
export type Room = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** How the map of a picture looks. */
export type MapLook = {
  readonly bounds: Bounds;
  readonly scheme: Scheme;
  readonly layers: readonly Layer[];
  /** The cluster that the picture is about; the others are quiet. */
  readonly chosen: string | null;
  /** Tells its hatching from that of other pictures on the same page. */
  readonly name?: string;
};

/** A map laid into a picture: where its points are. */
export type Placed = {
  readonly frame: Frame;
  /** Pixels of the picture for each unit of the frame. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
};

/** For a picture of any size: whoever takes it may print it as large as a wall. */
export const pictureDetail: Detail = { ...windowDetail, units: 2400 };

/** Fits `bounds` into `room`, in its middle. */
export function placeMap(bounds: Bounds, room: Room, detail = pictureDetail): Placed {
  const frame = frameOf(bounds, detail);
  const scale = Math.min(room.width / frame.width, room.height / frame.height);
  return {
    frame,
    scale,
    left: room.x + (room.width - frame.width * scale) / 2,
    top: room.y + (room.height - frame.height * scale) / 2,
  };
}

/** Where a point is in the picture, in its pixels. */
export function pointAt({ frame, scale, left, top }: Placed, point: LngLat) {
  const { x, y } = placeIn(frame, point);
  return { x: left + x * frame.width * scale, y: top + y * frame.height * scale };
}

/** The hatching of approximate regions: lines of a sector's colour, `gap` apart. */
export function hatchTag(id: string, color: string, rising: boolean, gap: number): string {
  const line = tag('rect', { width: gap * 0.22, height: gap, fill: color });
  const turn = `rotate(${rising ? 45 : -45})`;
  return tag(
    'pattern',
    { id, width: gap, height: gap, patternUnits: 'userSpaceOnUse', patternTransform: turn },
    line,
  );
}

/** Paths of a placed map, with widths in thin lines of `line` pixels each. */
function painter({ frame, scale }: Placed, line: number) {
  const thin = (times: number) => (line * times) / scale;
  const path = (geometries: readonly Geometry[], attributes: Parameters<typeof tag>[1]) => {
    const d = geometries.map((geometry) => pathOf(geometry, frame)).join('');
    // A path without points is nothing to browsers, but an error to other renderers.
    return d && tag('path', { d, ...attributes });
  };
  return { thin, path };
}

type Painter = ReturnType<typeof painter>;

const hatchOf = (name: string, sector: string) => `${name}hatch-${sector}`;

/** How strongly a region is drawn: of the cluster that is chosen, of one beside it, or none is chosen. */
const strengths = {
  chosen: { fill: 0.22, edge: 0.85, line: 2, blur: 0.12, hatch: 0.65 },
  plain: { fill: 0.16, edge: 0.85, line: 1.1, blur: 0.12, hatch: 0.65 },
  quiet: { fill: 0.06, edge: 0.3, line: 1.1, blur: 0.04, hatch: 0.2 },
} as const;

function drawRegion(
  site: Site,
  feature: MapGeometry['regions']['features'][number],
  { chosen, name = '', scheme }: MapLook,
  { path, thin }: Painter,
): string {
  const cluster = site.clusters.find(({ id }) => id === feature.properties?.['cluster']);
  if (!cluster) return '';
  const color = sectorOf(site, cluster).color[scheme];
  const strength =
    strengths[chosen === null ? 'plain' : chosen === cluster.id ? 'chosen' : 'quiet'];
  const exact = cluster.where.exactness === 'exact';
  const area = path([feature.geometry], {
    fill: color,
    'fill-opacity': strength.fill,
    stroke: color,
    'stroke-opacity': exact ? strength.edge : strength.blur,
    'stroke-width': thin(exact ? strength.line : 6),
  });
  if (exact) return area;
  const fill = `url(#${hatchOf(name, cluster.sector)})`;
  return area + path([feature.geometry], { fill, 'fill-opacity': strength.hatch });
}

/** All regions; of many clusters only the one that the picture is about. */
function drawnFeatures(data: MapGeometry, site: Site, { chosen }: MapLook) {
  if (!isMany(site)) return data.regions.features;
  if (chosen === null) return [];
  return data.regions.features.filter(({ properties }) => properties?.['cluster'] === chosen);
}

/** Land and regions, in the picture's pixels; `line` is the width of a thin line. */
export function drawMap(
  data: MapGeometry,
  site: Site,
  look: MapLook,
  placed: Placed,
  line: number,
): string {
  const { layers, name = '', scheme } = look;
  const palette = palettes[scheme];
  const paint = painter(placed, line);
  const { path, thin } = paint;
  const patterns = site.sectors.map(({ id, color }, index) =>
    site.clusters.some(({ sector, where }) => sector === id && where.exactness === 'approximate')
      ? hatchTag(hatchOf(name, id), color[scheme], leanOf(index) === 'rising', thin(8))
      : '',
  );
  const { left, scale, top } = placed;
  return (
    tag('defs', {}, patterns.join('')) +
    tag(
      'g',
      {
        transform: `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(5)})`,
        'stroke-linejoin': 'round',
      },
      [
        path(geometriesOf(data.neighbours), {
          fill: palette.neighbour,
          stroke: palette.neighbourBorder,
          'stroke-width': thin(0.6),
        }),
        path([...geometriesOf(data.counties), ...geometriesOf(data.svalbard)], {
          fill: palette.land,
          stroke: palette.land,
          'stroke-width': thin(0.6),
        }),
        layers.includes('counties')
          ? path([data.borders], {
              fill: 'none',
              stroke: palette.countyBorder,
              'stroke-width': thin(0.8),
            })
          : '',
        ...drawnFeatures(data, site, look).map((feature) => drawRegion(site, feature, look, paint)),
      ].join(''),
    )
  );
}
