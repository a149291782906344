import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import type { ClusterState } from '../model/kinds.ts';
import type { Site } from '../model/site.ts';
import { afterPaint } from '../state/afterPaint.ts';
import { clusterState } from '../state/clusterState.ts';
import { drawnRegions } from '../state/pointMode.ts';
import { useSite } from '../state/site.ts';
import { type State, store } from '../state/store.ts';
import { sourceIds } from './ids.ts';

type RegionStates = ReadonlyMap<string, ClusterState>;

/**
 * Sets the feature-state of each region whose state differs from `before`; returns the states of now. A
 * region without feature-state is plain.
 */
function showStates(
  map: MapLibre,
  site: Site,
  appState: State,
  before: RegionStates,
): RegionStates {
  const states = new Map(
    drawnRegions(site, appState.view).map(({ id }) => [id, clusterState(site, appState, id)]),
  );
  for (const [id, state] of states) {
    if ((before.get(id) ?? 'plain') !== state)
      map.setFeatureState({ source: sourceIds.regions, id }, { state });
  }
  map.getCanvas().style.cursor = appState.hovered === null ? '' : 'pointer';
  return states;
}

/** Brings choice and hover from the store to the map, without React: a hover must not render the page anew. */
export function useRegionStates(map: MapLibre): void {
  const site = useSite();
  useEffect(() => {
    let states: RegionStates = new Map();
    const show = () => {
      if (map.getSource(sourceIds.regions))
        states = showStates(map, site, store.getState(), states);
    };
    // A new style, also the one after a lost WebGL context, has no feature-state.
    const showAll = () => {
      states = new Map();
      show();
    };
    showAll();
    map.on('style.load', showAll);
    // After the paint: the page answers first, as drawing the map takes a slow phone longer.
    let cancel = () => {};
    const unsubscribe = store.subscribe(() => {
      cancel();
      cancel = afterPaint(show);
    });
    return () => {
      cancel();
      map.off('style.load', showAll);
      unsubscribe();
    };
  }, [map, site]);
}
