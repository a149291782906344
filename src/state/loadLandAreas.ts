import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import landAreasUrl from '../../data/generated/land-areas.json?url';
import type { Area } from '../geocoder/area/area.ts';
import { fetchJson } from './fetchJson.ts';
import { loadOnce } from './loadOnce.ts';
import { store } from './store.ts';

/** Areas that end at the coast, by which questions are answered; those that maps draw reach out into the sea. */
export type LandAreas = {
  readonly counties: FeatureCollection<Area, { readonly id: string }>;
  readonly regions: FeatureCollection<Area, { readonly cluster: string }>;
};

/** The file that the build makes of them: each border once. */
export type LandTopology = Topology<{
  readonly counties: GeometryCollection<{ readonly id: string }>;
  readonly regions: GeometryCollection<{ readonly cluster: string }>;
}>;

export const loadLandAreas = loadOnce(async (): Promise<LandAreas> => {
  // The build made the file, and its tests check it.
  const land = (await fetchJson(landAreasUrl)) as LandTopology;
  return { ...landAreas(land), ...ownRegions() };
});

function ownRegions(): Partial<LandAreas> {
  const { ownList } = store.getState();
  return ownList ? { regions: ownList.regions } : {};
}

export function landAreas(land: LandTopology): LandAreas {
  return {
    counties: feature(land, land.objects.counties) as LandAreas['counties'],
    regions: feature(land, land.objects.regions) as LandAreas['regions'],
  };
}
