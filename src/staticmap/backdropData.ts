import labelsUrl from '../../data/generated/labels.json?url';
import regionsUrl from '../../data/generated/regions.json?url';
import bordersUrl from '../../data/map/borders.json?url';
import countiesUrl from '../../data/map/counties.json?url';
import neighboursUrl from '../../data/map/neighbours.json?url';
import svalbardUrl from '../../data/map/svalbard.json?url';
import { fetchJson } from '../view/fetchJson.ts';
import type { BackdropData } from './backdrop.ts';

/** Fetches what the static map is drawn from: needed only when it moves, as the first drawing is in the HTML. */
export async function fetchBackdropData(): Promise<BackdropData> {
  const [counties, svalbard, neighbours, borders, regions, labels] = await Promise.all(
    [countiesUrl, svalbardUrl, neighboursUrl, bordersUrl, regionsUrl, labelsUrl].map(fetchJson),
  );
  // The build made these files, and its tests check them.
  return { counties, svalbard, neighbours, borders, regions, labels } as BackdropData;
}
