import type { GeoJSONSource, Map as MapLibre, MapSourceDataEvent } from 'maplibre-gl';
import { useEffect } from 'react';
import { sourceIds } from './ids.ts';
import type { LoadedData } from './sourceAddress.ts';

/**
 * Hides the sea that is seen from afar in each cell once the whole coast of it is drawn: until then the coarser
 * coast stands, and where a cell can't be loaded it stays.
 */
export function useReplacedSea(map: MapLibre): void {
  useEffect(() => {
    const replaced = new Set<string>();
    const update = ({ sourceId }: Pick<MapSourceDataEvent, 'sourceId'>) => {
      if (sourceId !== sourceIds.coast || !map.isSourceLoaded(sourceIds.coast)) return;
      for (const cell of loadedCells(map)) {
        if (replaced.has(cell)) continue;
        replaced.add(cell);
        map.setFeatureState({ source: sourceIds.land, id: cell }, { replaced: true });
      }
    };
    // A new style, as after a lost WebGL context, has no feature-state.
    const forget = () => replaced.clear();
    map.on('sourcedata', update);
    map.on('style.load', forget);
    return () => {
      map.off('sourcedata', update);
      map.off('style.load', forget);
    };
  }, [map]);
}

function loadedCells(map: MapLibre): readonly string[] {
  const { data } = map.getSource<GeoJSONSource>(sourceIds.coast)?.serialize() ?? {};
  return (data as Partial<LoadedData> | undefined)?.names ?? [];
}
