import { readFileSync } from 'node:fs';
import type { RegionFeatures } from '../../src/build/clusterRegions.ts';
import { type MapTopology, mapGeometry } from '../../src/cartography/mapGeometry.ts';
import { type PackedTopology, unpacked } from '../../src/cartography/packedTopology.ts';
import type { SpreadAreas } from '../../src/spread/areas.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`data/${path}.json`, 'utf8'));

/** The layers of the spread, likewise. */
export const spreadAreas = read('generated/spread-areas') as SpreadAreas;

/** What both maps are drawn from, as the build has made it. */
export const mapTopology = unpacked(read('generated/map') as PackedTopology<MapTopology>);
export const mapData = mapGeometry(mapTopology);

/** What is given away of the regions: they end at the coast. */
export const landRegions = read('generated/regions') as RegionFeatures;
