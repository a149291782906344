import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, countiesOf } from '../../../src/build/buildSite.ts';
import { regionDecimals } from '../../../src/build/clusterRegions.ts';
import { packed } from '../../../src/cartography/packedTopology.ts';
import { paletteCss } from '../../../src/cartography/paletteCss.ts';
import { roundedPoint } from '../../../src/geocoder/area/roundedArea.ts';
import { type AreaBounds, areaBounds } from '../../../src/geocoder/feature/entryFeature.ts';
import { namedEntries } from '../../../src/geocoder/gazetteer/entry.ts';
import { parseRecords } from '../../../src/model/parse.ts';
import { records } from '../../../src/model/records.ts';
import { seaStep } from '../gazetteer/sea.ts';
import { loadBaseMap, loadCountry, loadCountryFile, loadSeaOverview } from './atlas.ts';
import { coastFiles } from './coastFiles.ts';
import { mapStyleCss } from './mapStyleCss.ts';
import { landTopology, mapGrid, onGrid } from './mapTopology.ts';
import { overviewOf } from './overview.ts';

/*
 * `npm run generate`: checks the records, and writes to data/generated what the site is built from.
 * All between reading (`loadCountry`) and writing is pure.
 */

const folder = join(import.meta.dirname, '../../generated');
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

/** Undefined where there is no such file: a programme may be without. */
function readAfter(): unknown {
  const path = join(import.meta.dirname, '../../after.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

const checked = parseRecords({ ...records, after: readAfter() });
const country = loadCountry();
const { sites, regions, drawnRegions, labels, spread: spreadOf } = buildSite(checked, country);
const spread = spreadOf();
if (!spread) throw new Error('the spread of the clusters is a page of the site: it takes two');
const map = onGrid({ ...loadBaseMap(), regions: drawnRegions, labels }, mapGrid);

/** Of degrees: a kilometre, finer than what is drawn from lists and rough lines. Every reader who searches loads it. */
const roughDecimals = 2;
/** Bounds of such areas are widened to so many parts of a degree: search shows their marker, and needs no more of them. */
const boundsParts = 1;

function isRough(kind: AreaBounds['kind']): boolean {
  return kind === 'council' || kind === 'landscape' || kind === 'former-municipality';
}

function roughly(area: AreaBounds): AreaBounds {
  const [west, south, east, north] = area.bounds;
  const down = (degrees: number) => Math.floor(degrees * boundsParts) / boundsParts;
  const up = (degrees: number) => Math.ceil(degrees * boundsParts) / boundsParts;
  return {
    ...area,
    bounds: [down(west), down(south), up(east), up(north)],
    marker: roundedPoint(area.marker, roughDecimals),
  };
}

/** Bounds and marker of every area that search can find. */
const areas = namedEntries(country.atlas.gazetteer)
  .flatMap(({ value }) => areaBounds(value, country.atlas) ?? [])
  .map((area) => (isRough(area.kind) ? roughly(area) : area))
  .map((area) => ({ ...area, marker: roundedPoint(area.marker, regionDecimals) }));

const files = {
  // What pages are made of.
  'site.nb.json': JSON.stringify(sites.nb),
  'site.nn.json': JSON.stringify(sites.nn),
  'site.en.json': JSON.stringify(sites.en),
  // What is given away besides, in every language.
  'after.json': line(checked.after ?? null),
  'palette.css': paletteCss(records.sectors) + mapStyleCss(),
  'areas.json': line(areas),
  // What both maps are drawn from, as TopoJSON: each border once. The overview is enough from afar.
  'map.json': JSON.stringify(packed(map, [seaStep, [1, 1]])),
  'map-overview.json': JSON.stringify(packed(overviewOf(map, loadSeaOverview()))),
  'land-areas.json': JSON.stringify(landTopology(countiesOf(country.atlas), regions)),
  'spread.json': line(spread.figures),
  'spread-areas.json': line(spread.areas),
  // What a browser builds a reader's own list on.
  'country.json': JSON.stringify(loadCountryFile()),
  // Parts of map.json before they are put on its grid, for tests and benchmarks.
  'regions.json': line(regions),
  'labels.json': JSON.stringify(labels),
};

// Files of cells that there are no longer would be built into the site.
rmSync(join(folder, 'coast'), { recursive: true, force: true });
mkdirSync(join(folder, 'coast'), { recursive: true });
for (const [name, content] of [...Object.entries(files), ...coastFiles()]) {
  writeFileSync(join(folder, name), content);
}
