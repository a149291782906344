import { packed } from '../../../src/cartography/packedTopology.ts';
import { wholeCoast } from '../gazetteer/coastCells.ts';
import { seaWithin } from '../gazetteer/sea.ts';
import { readSources } from '../gazetteer/sources.ts';
import { mapGrid, onGrid } from './mapTopology.ts';

/** The sea of each cell with the whole coast, as TopoJSON, by the name of its file. */
export function coastFiles(): readonly (readonly [path: string, text: string])[] {
  const { land, cells } = wholeCoast(readSources());
  return cells.map(({ name, bounds }) => {
    const features = seaWithin(bounds, land).map((sea) => ({ ...sea, properties: {} }));
    const topology = onGrid({ coast: { type: 'FeatureCollection', features } }, mapGrid);
    return [`coast/${name}.json`, JSON.stringify(packed(topology))];
  });
}
