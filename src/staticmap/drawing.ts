import type { Geometry } from 'geojson';
import type { MapGeometry } from '../cartography/mapGeometry.ts';
import { usesPoints } from '../cartography/mapLimits.ts';
import {
  countyBorderWidths,
  landEdgeWidth,
  neighbourBorderWidth,
} from '../cartography/mapStyles.ts';
import { palettes, type Scheme } from '../cartography/palette.ts';
import {
  approximateStyles,
  exactStyles,
  fillStrengths,
  flatEdge,
  hatchCover,
  hatchDirection,
} from '../cartography/regionStyles.ts';
import type { Bounds, LngLat } from '../model/geo.ts';
import type { Layer } from '../model/kinds.ts';
import { clusterOf, type Site, sectorOf } from '../model/site.ts';
import { geometriesOf } from './backdrop.ts';
import { boxPath, type CoastTolerance, coastPath, pathOf } from './path.ts';
import { tag } from './svg.ts';
import { type Detail, placeIn, type Viewport, viewportOf, windowDetail } from './viewport.ts';

/** A rectangle of a picture, in its pixels. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What the map of a picture shows. */
export type MapOptions = {
  readonly bounds: Bounds;
  readonly scheme: Scheme;
  readonly layers: readonly Layer[];
  /** The cluster that the picture is about; the others are quiet. */
  readonly chosen: string | null;
  /** Makes the ids of its hatching unique among the pictures of a page. */
  readonly name?: string;
};

/** Where a map is in a picture. */
export type Placed = {
  readonly viewport: Viewport;
  /** Pixels of the picture for each unit of the viewport. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
};

/** Fine enough for print in any size. */
export const pictureDetail: Detail = { ...windowDetail, units: 2400 };

const coastTolerance: CoastTolerance = { inside: 1.2, beyond: 4 };

/** Fits `bounds` into `room`, in its middle. */
export function placeMap(bounds: Bounds, room: Rect, detail = pictureDetail): Placed {
  const viewport = viewportOf(bounds, detail);
  const scale = Math.min(room.width / viewport.width, room.height / viewport.height);
  return {
    viewport,
    scale,
    left: room.x + (room.width - viewport.width * scale) / 2,
    top: room.y + (room.height - viewport.height * scale) / 2,
  };
}

/** Where a point is in the picture, in its pixels. */
export function pointAt({ viewport, scale, left, top }: Placed, point: LngLat) {
  const { x, y } = placeIn(viewport, point);
  return { x: left + x * viewport.width * scale, y: top + y * viewport.height * scale };
}

/** A line through a tile of one by one, and in two corners what its neighbours' lines have there. */
const hatchLines = [
  [-0.5, 0.5, 0.5, -0.5],
  [-0.5, 1.5, 1.5, -0.5],
  [0.5, 1.5, 1.5, 0.5],
] as const;

/**
 * The hatching of approximate regions: lines of a sector's colour, `gap` apart. They slant within the tile, as some
 * programs do not turn a pattern.
 */
export function hatchTag(id: string, color: string, rising: boolean, gap: number): string {
  const side = gap * Math.SQRT2;
  const at = (x: number, y: number) =>
    `${((rising ? x : 1 - x) * side).toFixed(2)} ${(y * side).toFixed(2)}`;
  const d = hatchLines.map(([x, y, toX, toY]) => `M${at(x, y)}L${at(toX, toY)}`).join('');
  return tag(
    'pattern',
    { id, width: side, height: side, patternUnits: 'userSpaceOnUse' },
    tag('path', { d, fill: 'none', stroke: color, 'stroke-width': gap * hatchCover }),
  );
}

/** Draws paths of a placed map. `thin` gives widths as multiples of `line`, which is in pixels. */
function painter({ viewport, scale }: Placed, line: number) {
  const thin = (times: number) => (line * times) / scale;
  const path = (geometries: readonly Geometry[], attributes: Parameters<typeof tag>[1]) => {
    const d = geometries.map((geometry) => pathOf(geometry, viewport)).join('');
    // Some renderers fail on a path without points.
    return d && tag('path', { d, ...attributes });
  };
  return { thin, path };
}

type Painter = ReturnType<typeof painter>;

const hatchOf = (name: string, sector: string) => `${name}hatch-${sector}`;

/** `tag` writes numbers in hundredths: too coarse for an opacity. */
const opacity = (value: number) => value.toFixed(4);

function drawRegion(
  site: Site,
  feature: MapGeometry['regions']['features'][number],
  { chosen, name = '', scheme }: MapOptions,
  { path, thin }: Painter,
): string {
  const cluster = clusterOf(site, feature.properties?.['cluster']);
  if (!cluster) return '';
  const color = sectorOf(site, cluster).color[scheme];
  const state = chosen === null ? 'plain' : chosen === cluster.id ? 'chosen' : 'quiet';
  const geometries = [feature.geometry];
  if (cluster.region.exactness === 'exact') {
    const { fill, outline, outlineWidth } = exactStyles[state];
    return path(geometries, {
      fill: color,
      'fill-opacity': opacity(fill * fillStrengths[scheme]),
      stroke: color,
      'stroke-opacity': outline,
      'stroke-width': thin(outlineWidth),
    });
  }
  const { fill, edge, hatch } = approximateStyles[state];
  const area = path(geometries, {
    fill: color,
    'fill-opacity': opacity(fill * fillStrengths[scheme]),
    stroke: color,
    'stroke-opacity': opacity(edge * flatEdge.opacity),
    'stroke-width': thin(flatEdge.width),
  });
  const pattern = `url(#${hatchOf(name, cluster.sector)})`;
  return area + path(geometries, { fill: pattern, 'fill-opacity': hatch });
}

/** All regions; in point mode only the one that the picture is about. */
function drawnFeatures(data: MapGeometry, site: Site, { chosen }: MapOptions) {
  if (!usesPoints(site.clusters.length)) return data.regions.features;
  if (chosen === null) return [];
  return data.regions.features.filter(({ properties }) => properties?.['cluster'] === chosen);
}

/** Land and regions, in the picture's pixels; `line` is the width of a thin line. */
export function drawMap(
  data: MapGeometry,
  site: Site,
  options: MapOptions,
  placed: Placed,
  line: number,
): string {
  const { layers, name = '', scheme } = options;
  const palette = palettes[scheme];
  const paint = painter(placed, line);
  const { path, thin } = paint;
  const patterns = site.sectors.map(({ id, color }, index) =>
    site.clusters.some(({ sector, region }) => sector === id && region.exactness === 'approximate')
      ? hatchTag(hatchOf(name, id), color[scheme], hatchDirection(index) === 'rising', thin(8))
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
        tag('path', { d: boxPath(placed.viewport), fill: palette.neighbour }),
        path([...geometriesOf(data.counties), ...geometriesOf(data.svalbard)], {
          fill: palette.land,
          stroke: palette.land,
          'stroke-width': thin(landEdgeWidth),
        }),
        path([data.nationalBorders], {
          fill: 'none',
          stroke: palette.neighbourBorder,
          'stroke-width': thin(neighbourBorderWidth),
        }),
        layers.includes('counties')
          ? path([data.borders], {
              fill: 'none',
              stroke: palette.countyBorder,
              'stroke-width': thin(countyBorderWidths.flat),
            })
          : '',
        ...drawnFeatures(data, site, options).map((feature) =>
          drawRegion(site, feature, options, paint),
        ),
        tag('path', {
          d: coastPath(data.sea, placed.viewport, coastTolerance),
          fill: palette.sea,
        }),
      ].join(''),
    )
  );
}
