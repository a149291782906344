import spreadAreasUrl from '../../data/generated/spread-areas.json?url';
import type { SpreadAreas } from '../spread/areas.ts';
import { fetchJson } from '../state/fetchJson.ts';
import { store } from '../state/store.ts';

/** The geometry of the spread's layers, fetched where the site's own is shown: needed only where a map shows one. */
export async function fetchSpreadAreas(): Promise<SpreadAreas> {
  const { ownList } = store.getState();
  if (ownList) return (await ownList.loadSpread()).areas;
  // The build made this file, and its tests check it.
  return (await fetchJson(spreadAreasUrl)) as SpreadAreas;
}
