import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import type { Site } from '../model/site.ts';
import { afterPaint } from '../state/afterPaint.ts';
import { clusterState } from '../state/clusterState.ts';
import { drawnRegions } from '../state/many.ts';
import { useSite } from '../state/site.ts';
import { type State, store } from '../state/store.ts';
import { sourceIds } from './ids.ts';
import type { RegionLook } from './regionLayers.ts';

/**
 * Tells the map each region's look where it is not what it was `before`; returns what it is now. A
 * region that the map has been told nothing of is plain.
 */
function showLooks(
  map: MapLibre,
  site: Site,
  state: State,
  before: ReadonlyMap<string, RegionLook>,
): ReadonlyMap<string, RegionLook> {
  const looks = new Map(
    drawnRegions(site, state.view).map(({ id }) => [id, clusterState(site, state, id)]),
  );
  for (const [id, look] of looks) {
    if ((before.get(id) ?? 'plain') !== look)
      map.setFeatureState({ source: sourceIds.regions, id }, { look });
  }
  map.getCanvas().style.cursor = state.hovered === null ? '' : 'pointer';
  return looks;
}

/** The one way from the store's choice and hover to the map, past React: hover must not redraw the page. */
export function useRegionLooks(map: MapLibre): void {
  const site = useSite();
  useEffect(() => {
    let looks: ReadonlyMap<string, RegionLook> = new Map();
    const show = () => {
      if (map.getSource(sourceIds.regions)) looks = showLooks(map, site, store.getState(), looks);
    };
    // A new style, also the one after a lost WebGL context, knows nothing of what the last one was told.
    const showAll = () => {
      looks = new Map();
      show();
    };
    showAll();
    map.on('style.load', showAll);
    // The page's own answer comes first: a frame of the map takes a slow phone longer.
    let waiting = () => {};
    const unsubscribe = store.subscribe(() => {
      waiting();
      waiting = afterPaint(show);
    });
    return () => {
      waiting();
      map.off('style.load', showAll);
      unsubscribe();
    };
  }, [map, site]);
}
