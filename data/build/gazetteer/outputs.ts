import { wholeCoast } from './coastCells.ts';
import { collectionText } from './coordinates.ts';
import { corrected, countyShapes, innerBorders, territoryShapes } from './counties.ts';
import { anchorSeeds, cells, districtShapes, placeSeeds } from './districts.ts';
import { readHandwritten } from './handwritten.ts';
import { readLand } from './landSource.ts';
import { nationalBorders, neighbours } from './neighbours.ts';
import { municipalities, places, populatedPlaces } from './places.ts';
import { postalCodes } from './postalCodes.ts';
import { allLand, seaAround } from './sea.ts';
import { readSources } from './sources.ts';
import { thinned } from './thinning.ts';
import { cellsToSea, countiesToSea, territoriesToSea } from './toSea.ts';
import { markTownParts } from './townParts.ts';

/** Below `coastZoom`, from which maps fetch the whole coast: off by no more than two pixels. */
const seenFromAfar = { home: 750, abroad: 6000, smallest: 1000, smallestLake: 20 };
/** Below `detailZoom`, where a pixel is 1,223 metres. */
const seenFromFartherAfar = { home: 1000, abroad: 8000, smallest: 3500, smallestLake: 40 };

/** All that the sources give: the text of each file by its path from the project's root. Writes nothing. */
export function outputs(): ReadonlyMap<string, string> {
  const source = readSources();
  const written = readHandwritten();
  const drawn = countyShapes(source('counties'), written.counties);
  const counties = corrected(drawn, written.countyCorrections.areas);
  const territories = territoryShapes(source('counties'));
  const populated = populatedPlaces();
  const found = places(
    source('places'),
    populated,
    written.aliases,
    [...counties, ...territories],
    written.countyCorrections.places,
  );
  const allPlaces = markTownParts(found, written.townParts, written.aliases.sameTown, populated);
  const allMunicipalities = municipalities(source('municipalities'), written.aliases);
  const anchors = anchorSeeds(written.anchors, populated, counties);
  const located = anchors.map(({ place, county, lngLat }) => ({
    name: place,
    aliases: [],
    county,
    lngLat,
  }));
  const codes = postalCodes(source('postal-codes'), allPlaces, located, allMunicipalities);
  const allCells = cells([...placeSeeds(allPlaces, counties), ...anchors], counties);
  const districts = districtShapes(written.districts, written.districtExceptions, allCells);
  const around = neighbours(source('countries'), counties);
  const toSea = countiesToSea(counties, around);
  const land = readLand(source);
  const coast = thinned(land, seenFromAfar);
  const fartherCoast = thinned(land, seenFromFartherAfar);
  return new Map([
    ['data/gazetteer/places.json', listText(allPlaces)],
    ['data/gazetteer/municipalities.json', listText(allMunicipalities)],
    [
      'data/gazetteer/postal-codes.json',
      `{"places":${listText(codes.places).trimEnd()},\n"runs":${JSON.stringify(codes.runs)}}\n`,
    ],
    ['data/map/counties.json', collectionText(counties)],
    ['data/map/svalbard.json', collectionText(territories)],
    ['data/map/neighbours.json', collectionText(around)],
    ['data/map/districts.json', collectionText(districts)],
    ['data/map/counties-to-sea.json', collectionText(toSea)],
    ['data/map/svalbard-to-sea.json', collectionText(territoriesToSea(territories))],
    [
      'data/map/districts-to-sea.json',
      collectionText(
        districtShapes(written.districts, written.districtExceptions, cellsToSea(allCells, around)),
      ),
    ],
    ['data/map/borders.json', `${JSON.stringify(innerBorders(toSea))}\n`],
    ['data/map/national-borders.json', `${JSON.stringify(nationalBorders(around, counties))}\n`],
    [
      'data/map/sea.json',
      collectionText(seaAround(allLand(coast, around), wholeCoast(source).cells)),
    ],
    ['data/map/sea-overview.json', collectionText(seaAround(allLand(fartherCoast, around), []))],
  ]);
}

/** A JSON array, one entry a line, so that a change shows where it is. */
function listText(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
