import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import type { MapGeometry, MapLabel } from '../cartography/mapGeometry.ts';
import { widthAtZoom } from '../cartography/mercator.ts';
import type { Bounds } from '../model/geo.ts';
import type { SpreadAreas } from '../spread/areas.ts';
import { manyClusters } from '../state/limits.ts';
import { escapeHtml } from '../ui/escapeHtml.ts';
import { type Detail, type Frame, frameOf, placeIn, windowDetail } from './frame.ts';
import { pathOf } from './path.ts';
import type { RegionLink } from './regionLinks.ts';
import { spreadMarkup } from './spreadMarkup.ts';

export function geometriesOf({ features }: FeatureCollection): readonly Geometry[] {
  return features.map(({ geometry }) => geometry);
}

/** In units: for what nobody comes to see, and a third of the page's bytes. */
const coarse = 2;

function pathTag(
  geometries: readonly Geometry[],
  frame: Frame,
  className: string,
  tolerance?: number,
): string {
  const d = geometries.map((geometry) => pathOf(geometry, frame, tolerance)).join('');
  return d ? `<path class="${className}" d="${d}"/>` : '';
}

/** Hatching tells the approximate regions: eight pixels between the lines in a window of usual height. */
function hatchTag({ sector, lean }: RegionLink, { detail }: Frame): string {
  const gap = (detail.units * 0.0075).toFixed();
  const line = (detail.units * 0.0017).toFixed(1);
  return (
    `<pattern id="hatch-${sector}" data-sector="${sector}" width="${gap}" height="${gap}" patternUnits="userSpaceOnUse" patternTransform="rotate(${lean === 'rising' ? 45 : -45})">` +
    `<rect class="hatch-line" width="${line}" height="${gap}"/></pattern>`
  );
}

function regionTag(feature: Feature, links: readonly RegionLink[], frame: Frame): string {
  const link = links.find(({ cluster }) => cluster === feature.properties?.['cluster']);
  const d = pathOf(feature.geometry, frame);
  if (!link || !d) return '';
  const shape =
    link.exactness === 'approximate'
      ? `<path class="region-edge" d="${d}"/><path class="region-hatch" fill="url(#hatch-${link.sector})" d="${d}"/>`
      : `<path class="region-exact" d="${d}"/>`;
  // The pins are the links that keyboards and screen readers meet; these are for pointers.
  return `<a class="region" href="${escapeHtml(link.href)}" tabindex="-1" data-cluster="${link.cluster}" data-sector="${link.sector}" data-state="${link.state}">${shape}</a>`;
}

/** Points in their sectors' colours, a path for each: strokes without length, of which the round ends are left. */
function pointTags(links: readonly RegionLink[], frame: Frame): string[] {
  const paths = new Map<string, string>();
  for (const { sector, marker } of links) {
    const { x, y } = placeIn(frame, marker);
    const point = `M${Math.round(x * frame.width)} ${Math.round(y * frame.height)}h0`;
    paths.set(sector, (paths.get(sector) ?? '') + point);
  }
  return [...paths].map(
    ([sector, d]) => `<path class="map-points" data-sector="${sector}" d="${d}"/>`,
  );
}

/**
 * A label is shown when its box is wide enough, by style alone: `--from` is that width. So the static
 * map shows the same names as the live one at any size, also with no script.
 */
function labelTag({ geometry, properties: label }: Feature<Point, MapLabel>, frame: Frame): string {
  const [lng = 0, lat = 0] = geometry.coordinates;
  const { x, y } = placeIn(frame, [lng, lat]);
  const from = Math.round(widthAtZoom(frame.box, label.minzoom));
  if (from > frame.detail.widest || x < -1.5 || x > 2.5 || y < -1.5 || y > 2.5) return '';
  const style = `left:${(x * 100).toFixed(2)}%;top:${(y * 100).toFixed(2)}%;--from:${from}px`;
  const stand = label.stand ? ` data-stand="${label.stand}"` : '';
  return `<span class="map-label" data-kind="${label.kind}"${stand} style="${style}">${escapeHtml(label.name)}</span>`;
}

/**
 * The static map's markup for `bounds`, without the pins; with `spread`, every layer of the spread too, of
 * which style shows one. Of many clusters it has points, and the region of the open one only. Trusted: made from the site's own data only.
 */
export function backdropMarkup(
  data: MapGeometry,
  bounds: Bounds,
  links: readonly RegionLink[],
  detail: Detail = windowDetail,
  spread: SpreadAreas | null = null,
): string {
  const frame = frameOf(bounds, detail);
  const many = links.length > manyClusters;
  const regions = many ? links.filter(({ state }) => state === 'chosen') : links;
  const sectors = new Map(links.map((link) => [link.sector, link]));
  return [
    `<svg class="static-svg" viewBox="0 0 ${frame.width} ${frame.height}" aria-hidden="true" focusable="false">`,
    `<defs>${[...sectors.values()].map((link) => hatchTag(link, frame)).join('')}</defs>`,
    pathTag(geometriesOf(data.neighbours), frame, 'neighbour', coarse),
    pathTag([...geometriesOf(data.counties), ...geometriesOf(data.svalbard)], frame, 'land'),
    spread ? spreadMarkup(spread, data.counties, links, frame) : '',
    pathTag([data.borders], frame, 'county-border'),
    ...(regions.length > 0
      ? data.regions.features.map((feature) => regionTag(feature, regions, frame))
      : []),
    ...(many ? pointTags(links, frame) : []),
    '</svg>',
    '<div class="map-labels" aria-hidden="true">',
    ...data.labels.features.map((label) => labelTag(label, frame)),
    '</div>',
  ].join('');
}
