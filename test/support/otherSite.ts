import { loadBaseMap, loadCountry } from '../../data/build/generate/atlas.ts';
import { mapGrid, onGrid } from '../../data/build/generate/mapTopology.ts';
import { type BuiltSite, buildSite } from '../../src/build/buildSite.ts';
import { type MapGeometry, mapGeometry } from '../../src/cartography/mapGeometry.ts';
import { paletteCss } from '../../src/cartography/paletteCss.ts';
import { parseRecords } from '../../src/model/parse.ts';
import type { Records } from '../../src/model/records.ts';

export type OtherSite = Pick<BuiltSite, 'sites' | 'regions'> & {
  readonly spread: NonNullable<ReturnType<BuiltSite['spread']>>;
  readonly mapData: MapGeometry;
  readonly paletteCss: string;
};

/** What the build makes of other records. */
export function makeOtherSite(records: Records): OtherSite {
  const {
    sites,
    drawnRegions,
    labels,
    spread: spreadOf,
    regions,
  } = buildSite(parseRecords(records), loadCountry());
  const spread = spreadOf();
  if (!spread) throw new Error('it takes two clusters');
  const map = onGrid({ ...loadBaseMap(), regions: drawnRegions, labels }, mapGrid);
  return {
    sites,
    spread,
    regions,
    mapData: mapGeometry(map),
    paletteCss: paletteCss(records.sectors),
  };
}
