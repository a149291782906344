import type { Map as MapLibre } from 'maplibre-gl';
import { useCallback, useState } from 'react';
import { coastZoom, detailZoom } from '../cartography/mapLimits.ts';
import { definitionOf } from '../pages/registry.ts';
import { coastCellsIn } from '../state/coastCells.ts';
import { store } from '../state/store.ts';

/** How much of the ground a map has loaded. */
export type Detail = {
  /** Whether the map shows every point of its borders. */
  readonly detailed: boolean;
  /** The cells that have their whole coast. */
  readonly coast: readonly string[];
};

/**
 * The detail that a map shows. It starts with the file that the page preloads, unless it starts too close up for
 * that. What has been loaded stays: `updateDetail` adds what the map is close enough to now.
 */
export function useDetail(startZoom: number) {
  const [detail, setDetail] = useState<Detail>(() => ({
    detailed: definitionOf(store.getState().view.page).startsDetailed || startZoom >= detailZoom,
    coast: [],
  }));
  const updateDetail = useCallback((map: MapLibre) => {
    const zoom = map.getZoom();
    const [west, south, east, north] = map.getBounds().toArray().flat() as [
      number,
      number,
      number,
      number,
    ];
    const inView = zoom >= coastZoom ? coastCellsIn([west, south, east, north]) : [];
    setDetail((shown) => {
      const added = inView.filter((cell) => !shown.coast.includes(cell));
      const detailed = shown.detailed || zoom >= detailZoom;
      if (added.length === 0 && detailed === shown.detailed) return shown;
      return { detailed, coast: [...shown.coast, ...added] };
    });
  }, []);
  return { detail, updateDetail };
}
