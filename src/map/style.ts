import type { StyleSpecification } from 'maplibre-gl';
import { palettes, type Scheme } from '../cartography/palette.ts';
import type { LngLat } from '../model/geo.ts';
import type { Layer, SpreadLayer } from '../model/kinds.ts';
import type { Site, SiteCluster } from '../model/site.ts';
import { askedFeatures } from './asked.ts';
import { askedLayers } from './askedLayers.ts';
import { labelLayers } from './labelLayers.ts';
import { countyBorderLayer, landLayers } from './landLayers.ts';
import { pointLayers } from './pointLayers.ts';
import { regionLayers } from './regionLayers.ts';
import { mapSources } from './sources.ts';
import { needsAreas, spreadMapLayers } from './spreadLayers.ts';

/** How clusters are drawn that are too many for a sign each. */
export type Many = {
  /** As points and groups: those that the filters let through and that have no sign. */
  readonly shown: readonly SiteCluster[];
  /** The one whose region is drawn. */
  readonly drawn: string | null;
  /** By which numbers are written. */
  readonly locale: string;
};

export type StyleOptions = {
  readonly scheme: Scheme;
  readonly layers: readonly Layer[];
  readonly asked: LngLat | null;
  readonly nearest: readonly string[];
  readonly spread: SpreadLayer | null;
  /** Null where each cluster has a sign. */
  readonly many: Many | null;
  /** Whether every point of a border is shown, as from `detailZoom` on, or those that are seen from afar. */
  readonly detailed: boolean;
};

/** The whole live map but its pins. Without glyphs, so that names are drawn in the page's own font. */
export function mapStyle(
  site: Site,
  { scheme, layers, asked, nearest, spread, many, detailed }: StyleOptions,
): StyleSpecification {
  const palette = palettes[scheme];
  const regions = many ? site.clusters.filter(({ id }) => id === many.drawn) : site.clusters;
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
      many,
      needsAreas(spread),
      detailed,
    ),
    layers: [
      ...landLayers(palette),
      ...spreadMapLayers(site, spread, scheme),
      countyBorderLayer(palette, counties),
      ...regionLayers({ ...site, clusters: regions }, scheme),
      ...(asked ? askedLayers(palette) : []),
      ...labelLayers(names, palette, scheme),
      ...(many ? pointLayers(site, palette, scheme, many) : []),
    ],
  };
}
