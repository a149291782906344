import type { FeatureCollection } from 'geojson';
import type { MapGeometry } from '../cartography/mapGeometry.ts';
import type { Area } from '../geocoder/area/area.ts';
import type { Site } from '../model/site.ts';
import type { SpreadAreas } from '../spread/areas.ts';
import type { SpreadFigures } from '../spread/figures.ts';

export type OwnSpread = { readonly figures: SpreadFigures; readonly areas: SpreadAreas };

/**
 * A reader's own list as `buildSite` gives it. Where the store has one, it takes the place of what the build has
 * written of the site's own; the country is the same.
 */
export type OwnList = {
  /** In the document's language. */
  readonly site: Site;
  readonly regions: FeatureCollection<Area, { readonly cluster: string }>;
  readonly drawnRegions: MapGeometry['regions'];
  readonly labels: MapGeometry['labels'];
  /** How it is spread: worked out when it is first asked for. Rejects where there is no spread. */
  readonly loadSpread: () => Promise<OwnSpread>;
};

/** Of a list with fewer than two places there is no spread. */
export function spreadOrThrow(spread: OwnSpread | null): OwnSpread {
  if (!spread) throw new Error('it takes two places to be spread');
  return spread;
}
