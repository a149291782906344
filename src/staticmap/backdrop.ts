import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import type { MapGeometry, MapLabel } from '../cartography/mapGeometry.ts';
import { usesPoints } from '../cartography/mapLimits.ts';
import { widthAtZoom } from '../cartography/mercator.ts';
import { hatchCover } from '../cartography/regionStyles.ts';
import type { Bounds } from '../model/geo.ts';
import type { SpreadAreas } from '../spread/areas.ts';
import { escapeHtml } from '../ui/escapeHtml.ts';
import { boxPath, type CoastTolerance, coastPath, pathOf } from './path.ts';
import type { RegionLink } from './regionLinks.ts';
import { spreadMarkup } from './spreadMarkup.ts';
import { type Detail, placeIn, type Viewport, viewportOf, windowDetail } from './viewport.ts';

export function geometriesOf({ features }: FeatureCollection): readonly Geometry[] {
  return features.map(({ geometry }) => geometry);
}

/** The coast is a third of the page's bytes. */
const coastTolerance: CoastTolerance = { inside: 2, beyond: 6 };

function pathTag(geometries: readonly Geometry[], viewport: Viewport, className: string): string {
  const d = geometries.map((geometry) => pathOf(geometry, viewport)).join('');
  return d ? `<path class="${className}" d="${d}"/>` : '';
}

/** The hatching of approximate regions. `gap` is about the live map's when the country fills a window. */
function hatchTag({ sector, hatchDirection }: RegionLink, { detail }: Viewport): string {
  const gap = (detail.units * 0.0075).toFixed();
  const line = (detail.units * 0.0075 * hatchCover).toFixed(1);
  return (
    `<pattern id="hatch-${sector}" data-sector="${sector}" width="${gap}" height="${gap}" patternUnits="userSpaceOnUse" patternTransform="rotate(${hatchDirection === 'rising' ? 45 : -45})">` +
    `<rect class="hatch-line" width="${line}" height="${gap}"/></pattern>`
  );
}

function regionTag(feature: Feature, links: readonly RegionLink[], viewport: Viewport): string {
  const link = links.find(({ cluster }) => cluster === feature.properties?.['cluster']);
  const d = pathOf(feature.geometry, viewport);
  if (!link || !d) return '';
  const shape =
    link.exactness === 'approximate'
      ? `<path class="region-edge" d="${d}"/><path class="region-hatch" fill="url(#hatch-${link.sector})" d="${d}"/>`
      : `<path class="region-exact" d="${d}"/>`;
  // For pointers only: keyboards and screen readers have the pins.
  return `<a class="region" href="${escapeHtml(link.href)}" tabindex="-1" data-cluster="${link.cluster}" data-sector="${link.sector}" data-state="${link.state}">${shape}</a>`;
}

/** In point mode: one path for each sector. A stroke without length draws its round ends, a dot. */
function pointTags(links: readonly RegionLink[], viewport: Viewport): string[] {
  const paths = new Map<string, string>();
  for (const { sector, marker } of links) {
    const { x, y } = placeIn(viewport, marker);
    const point = `M${Math.round(x * viewport.width)} ${Math.round(y * viewport.height)}h0`;
    paths.set(sector, (paths.get(sector) ?? '') + point);
  }
  return [...paths].map(
    ([sector, d]) => `<path class="map-points" data-sector="${sector}" d="${d}"/>`,
  );
}

/**
 * CSS shows a label once the box is as wide as `--from`. So the static map has the same names as the live map
 * at any size, also without script.
 */
function labelTag(
  { geometry, properties: label }: Feature<Point, MapLabel>,
  viewport: Viewport,
): string {
  const [lng = 0, lat = 0] = geometry.coordinates;
  const { x, y } = placeIn(viewport, [lng, lat]);
  const from = Math.round(widthAtZoom(viewport.box, label.minzoom));
  if (from > viewport.detail.widest || x < -1.5 || x > 2.5 || y < -1.5 || y > 2.5) return '';
  const style = `left:${(x * 100).toFixed(2)}%;top:${(y * 100).toFixed(2)}%;--from:${from}px`;
  const anchor = label.anchor ? ` data-anchor="${label.anchor}"` : '';
  return `<span class="map-label" data-kind="${label.kind}"${anchor} style="${style}">${escapeHtml(label.name)}</span>`;
}

/**
 * The static map's markup for `bounds`, without the pins. With `spread` it has every layer of the spread,
 * of which style shows one. In point mode it has points, and the region of the open cluster only. The
 * markup is safe to insert: it is made from the site's own data and escaped.
 */
export function backdropMarkup(
  data: MapGeometry,
  bounds: Bounds,
  links: readonly RegionLink[],
  detail: Detail = windowDetail,
  spread: SpreadAreas | null = null,
): string {
  const viewport = viewportOf(bounds, detail);
  const asPoints = usesPoints(links.length);
  const regions = asPoints ? links.filter(({ state }) => state === 'chosen') : links;
  const sectors = new Map(links.map((link) => [link.sector, link]));
  return [
    `<svg class="static-svg" viewBox="0 0 ${viewport.width} ${viewport.height}" aria-hidden="true" focusable="false">`,
    `<defs>${[...sectors.values()].map((link) => hatchTag(link, viewport)).join('')}</defs>`,
    `<path class="neighbour" d="${boxPath(viewport)}"/>`,
    pathTag([...geometriesOf(data.counties), ...geometriesOf(data.svalbard)], viewport, 'land'),
    pathTag([data.nationalBorders], viewport, 'national-border'),
    spread ? spreadMarkup(spread, data.counties, links, viewport) : '',
    pathTag([data.borders], viewport, 'county-border'),
    ...(regions.length > 0
      ? data.regions.features.map((feature) => regionTag(feature, regions, viewport))
      : []),
    `<path class="sea" d="${coastPath(data.sea, viewport, coastTolerance)}"/>`,
    ...(asPoints ? pointTags(links, viewport) : []),
    '</svg>',
    '<div class="map-labels" aria-hidden="true">',
    ...data.labels.features.map((label) => labelTag(label, viewport)),
    '</div>',
  ].join('');
}
