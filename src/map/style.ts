import type { StyleSpecification } from 'maplibre-gl';
import { palettes, type Scheme } from '../cartography/palette.ts';
import type { LngLat } from '../model/geo.ts';
import type { Layer, SpreadLayer } from '../model/kinds.ts';
import type { Site } from '../model/site.ts';
import { askedFeatures, askedLayers } from './askedLayers.ts';
import { labelLayers } from './labelLayers.ts';
import { countyBorderLayer, landLayers, seaLayers } from './landLayers.ts';
import { placedFeatures, placedLayer } from './placedLayer.ts';
import { type PointMode, pointLayers } from './pointLayers.ts';
import { regionLayers } from './regionLayers.ts';
import { type MapList, mapSources } from './sources.ts';
import { needsAreas, spreadMapLayers } from './spreadLayers.ts';

export type StyleOptions = {
  readonly scheme: Scheme;
  readonly layers: readonly Layer[];
  readonly asked: LngLat | null;
  readonly nearest: readonly string[];
  /** The places of a list that is being made. */
  readonly placed: readonly LngLat[];
  readonly spread: SpreadLayer | null;
  /** Null where each cluster has a sign. */
  readonly pointMode: PointMode | null;
  /** Whether borders have every point, as from `detailZoom` on. */
  readonly detailed: boolean;
  /** The cells whose whole coast is drawn. */
  readonly coast: readonly string[];
  /** In the place of the site's own list. */
  readonly ownList?: MapList | null;
};

/** The live map without its pins. No glyphs, so that names are drawn in the page's own font. */
export function mapStyle(
  site: Site,
  {
    scheme,
    layers,
    asked,
    nearest,
    placed,
    spread,
    pointMode,
    detailed,
    coast,
    ownList = null,
  }: StyleOptions,
): StyleSpecification {
  const palette = palettes[scheme];
  const hasPlaced = placed.length > 0;
  const regions = pointMode
    ? site.clusters.filter(({ id }) => id === pointMode.drawn)
    : site.clusters;
  const counties = layers.includes('counties');
  const names = [
    ...(counties ? ['county' as const] : []),
    ...(layers.includes('towns') ? ['town' as const] : []),
  ];
  return {
    version: 8,
    transition: { duration: 200, delay: 0 },
    sources: mapSources(
      asked && askedFeatures(site, asked, nearest),
      hasPlaced ? placedFeatures(placed) : null,
      pointMode,
      needsAreas(spread),
      detailed,
      coast,
      ownList,
    ),
    layers: [
      ...landLayers(palette),
      ...spreadMapLayers(site, spread, scheme),
      countyBorderLayer(palette, counties),
      ...regionLayers({ ...site, clusters: regions }, scheme),
      ...seaLayers(palette, { detailed, hasCoast: coast.length > 0 }),
      ...(asked ? askedLayers(palette) : []),
      ...(hasPlaced ? [placedLayer(palette)] : []),
      ...labelLayers(names, palette, scheme),
      ...(pointMode ? pointLayers(site, palette, scheme, pointMode) : []),
    ],
  };
}
