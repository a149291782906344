import { wholeCoast } from './coastCells.ts';
import { collectionText } from './coordinates.ts';
import { corrected, countyShapes, innerBorders, territoryShapes } from './counties.ts';
import { readDatedLists } from './datedLists.ts';
import { anchorSeeds, cells, districtShapes, placeSeeds, withMoreCounties } from './districts.ts';
import { readHandwritten } from './handwritten.ts';
import { readLand } from './landSource.ts';
import {
  councilShapes,
  formerShapes,
  landscapeRecord,
  landscapeShape,
  municipalityShapes,
} from './namedAreas.ts';
import { nationalBorders, neighbours } from './neighbours.ts';
import { municipalities, places, populatedPlaces } from './places.ts';
import { postalCodes } from './postalCodes.ts';
import { postalNames } from './postalMunicipalities.ts';
import { allLand, seaAround } from './sea.ts';
import { packedPlaces, villages, writtenPlaces } from './smallPlaces.ts';
import { readSources } from './sources.ts';
import { thinned } from './thinning.ts';
import { cellsToSea, countiesToSea, territoriesToSea } from './toSea.ts';
import { markTownParts } from './townParts.ts';

/** Below `coastZoom`, from which maps fetch the whole coast: off by little more than two pixels. */
const seenFromAfar = { home: 450, abroad: 6000, smallest: 700, smallestLake: 20 };
/** Below `detailZoom`, where a pixel is 1,223 metres. */
const seenFromFartherAfar = { home: 1000, abroad: 8000, smallest: 3500, smallestLake: 40 };

/** All that the sources give: the text of each file by its path from the project's root. Writes nothing. */
export function outputs(): ReadonlyMap<string, string> {
  const source = readSources();
  const written = readHandwritten();
  const lists = readDatedLists();
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
  const shapes = [...counties, ...territories];
  const small = [
    ...villages(source('villages'), allPlaces, shapes),
    ...writtenPlaces(lists.smallPlaces),
  ];
  const bySize = allPlaces.toSorted((a, b) => b.population - a.population);
  const located = [
    ...bySize.map((place) => ({ ...place, error: 0 })),
    ...anchors.map(({ place, municipality, lngLat }) => {
      return { name: place, aliases: [], municipality, lngLat, error: 0 };
    }),
    ...small,
  ];
  const names = postalNames(
    source('postal-municipalities'),
    source('postal-codes'),
    allMunicipalities,
    written.countiesToday,
  );
  const codes = postalCodes(names, located, allMunicipalities);
  const postal = new Set(codes.places.map(([name, , , id]) => `${id} ${name.toUpperCase()}`));
  const isPostal = (name: string, municipality: string) =>
    postal.has(`${Number(municipality)} ${name.toUpperCase()}`);
  const packed = packedPlaces(small, isPostal, lists.smallPlaces.error, shapes);
  const allCells = cells([...placeSeeds(allPlaces, counties), ...anchors], counties);
  const districts = districtShapes(written.districts, written.districtExceptions, allCells);
  const around = neighbours(source('countries'), counties);
  const toSea = countiesToSea(counties, around);
  const toSeaCells = cellsToSea(allCells, around);
  const allTerritoriesToSea = territoriesToSea(territories);
  const land = readLand(source);
  const coast = thinned(land, seenFromAfar);
  const fartherCoast = thinned(land, seenFromFartherAfar);
  const seatOf = (municipality: string) => {
    const seat = bySize.find((place) => place.municipality === municipality);
    if (!seat) throw new Error(`no place in municipality ${municipality}`);
    return seat.lngLat;
  };
  const landscapes = lists.landscapes.landscapes.flatMap((drawn) => {
    const found = landscapeShape(drawn, shapes);
    return found
      ? [{ drawn, shape: found.shape, record: landscapeRecord(drawn, found.counties) }]
      : [];
  });
  const shapesToSea = [...toSea, ...allTerritoriesToSea];
  const landscapesToSea = landscapes.map(({ drawn }) => {
    const found = landscapeShape(drawn, shapesToSea);
    if (!found) throw new Error(`no ground for "${drawn.id}"`);
    return found.shape;
  });
  return new Map([
    ['data/gazetteer/places.json', listText(allPlaces)],
    [
      'data/gazetteer/municipalities.json',
      listText(withMoreCounties(allMunicipalities, allPlaces, anchors)),
    ],
    [
      'data/gazetteer/postal-codes.json',
      `{"places":${listText(codes.places).trimEnd()},\n"runs":${JSON.stringify(codes.runs)}}\n`,
    ],
    [
      'data/gazetteer/small-places-packed.json',
      `{"error":${packed.error},"groups":${listText(packed.groups).trimEnd()}}\n`,
    ],
    ['data/gazetteer/landscapes.json', listText(landscapes.map(({ record }) => record))],
    ['data/map/counties.json', collectionText(counties)],
    ['data/map/svalbard.json', collectionText(territories)],
    ['data/map/neighbours.json', collectionText(around)],
    ['data/map/districts.json', collectionText(districts)],
    ['data/map/counties-to-sea.json', collectionText(toSea)],
    ['data/map/svalbard-to-sea.json', collectionText(allTerritoriesToSea)],
    [
      'data/map/districts-to-sea.json',
      collectionText(districtShapes(written.districts, written.districtExceptions, toSeaCells)),
    ],
    ['data/map/borders.json', `${JSON.stringify(innerBorders(toSea))}\n`],
    ['data/map/national-borders.json', `${JSON.stringify(nationalBorders(around, counties))}\n`],
    [
      'data/map/sea.json',
      collectionText(seaAround(allLand(coast, around), wholeCoast(source).cells)),
    ],
    ['data/map/sea-overview.json', collectionText(seaAround(allLand(fartherCoast, around), []))],
    [
      'data/map/municipalities.json',
      collectionText(municipalityShapes(allMunicipalities, allCells)),
    ],
    [
      'data/map/municipalities-to-sea.json',
      collectionText(municipalityShapes(allMunicipalities, toSeaCells)),
    ],
    ['data/map/councils.json', collectionText(councilShapes(lists.councils, allCells))],
    ['data/map/councils-to-sea.json', collectionText(councilShapes(lists.councils, toSeaCells))],
    [
      'data/map/former-municipalities.json',
      collectionText(formerShapes(lists.former, allCells, counties, seatOf)),
    ],
    [
      'data/map/former-municipalities-to-sea.json',
      collectionText(formerShapes(lists.former, toSeaCells, toSea, seatOf)),
    ],
    ['data/map/landscapes.json', collectionText(landscapes.map(({ shape }) => shape))],
    ['data/map/landscapes-to-sea.json', collectionText(landscapesToSea)],
  ]);
}

/** A JSON array, one entry a line, so that a change shows where it is. */
function listText(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
