import spreadAreasUrl from '../../data/generated/spread-areas.json?url';
import type { SpreadAreas } from '../spread/areas.ts';
import { fetchJson } from '../state/fetchJson.ts';

/** Fetches the geometry of the spread's layers: needed only where a map shows one. */
export async function fetchSpreadAreas(): Promise<SpreadAreas> {
  // The build made this file, and its tests check it.
  return (await fetchJson(spreadAreasUrl)) as SpreadAreas;
}
