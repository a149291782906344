import type { FeatureCollection, Geometry } from 'geojson';
import { spreadBands } from '../cartography/spreadBands.ts';
import type { SpreadLayer } from '../model/kinds.ts';
import type { SpreadAreas } from '../spread/areas.ts';
import { pathOf } from './path.ts';
import type { RegionLink } from './regionLinks.ts';
import type { Viewport } from './viewport.ts';

/** Every layer of the spread as a group: CSS shows the one that `data-spread` on the map names. */
export function spreadMarkup(
  { features }: SpreadAreas,
  counties: FeatureCollection,
  links: readonly RegionLink[],
  viewport: Viewport,
): string {
  const bands = features.map(({ geometry, properties }) => {
    if (properties.show !== 'distance') return '';
    const band = spreadBands.find(({ from }) => from === properties.from);
    return band ? path(geometry, viewport, `data-band="${band.color}"`) : '';
  });
  const catchments = features.map(({ geometry, properties }) => {
    if (properties.show !== 'nearest') return '';
    const link = links.find(({ cluster }) => cluster === properties.cluster);
    return link ? path(geometry, viewport, `data-sector="${link.sector}"`) : '';
  });
  const uncovered = counties.features
    .filter(({ properties }) => !links.some((link) => link.counties.includes(properties?.['id'])))
    .map(({ geometry }) => path(geometry, viewport, ''));
  return [
    group('distance', bands),
    group('nearest', catchments),
    group('uncovered', uncovered),
  ].join('');
}

function group(layer: SpreadLayer, paths: readonly string[]): string {
  return `<g class="spread-layer" data-layer="${layer}">${paths.join('')}</g>`;
}

function path(geometry: Geometry, viewport: Viewport, attributes: string): string {
  const d = pathOf(geometry, viewport);
  return d ? `<path class="spread-area" ${attributes} d="${d}"/>` : '';
}
