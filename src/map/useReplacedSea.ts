import type { GeoJSONSource, LngLatBounds, Map as MapLibre, MapSourceDataEvent } from 'maplibre-gl';
import { useEffect } from 'react';
import { coastZoom } from '../cartography/mapLimits.ts';
import { sourceIds } from './ids.ts';
import { coastMinZoom } from './landLayers.ts';
import type { LoadedData } from './sourceAddress.ts';

/**
 * From `coastZoom` on hides the sea that is seen from afar in each cell once the whole coast of it is drawn: until then the coarser
 * coast stands, and where a cell can't be loaded it stays.
 */
export function useReplacedSea(map: MapLibre): void {
  useEffect(() => {
    const replaced = new Set<string>();
    /** What was in view when all of it was drawn. */
    let drawn: LngLatBounds | null = null;
    const update = () => {
      if (map.getZoom() < coastZoom || !isCoastDrawn(map)) return;
      drawn = map.getBounds();
      for (const cell of loadedCells(map)) {
        if (replaced.has(cell)) continue;
        replaced.add(cell);
        map.setFeatureState({ source: sourceIds.land, id: cell }, { replaced: true });
      }
    };
    const onSourceData = ({ sourceId, tile }: MapSourceDataEvent) => {
      // Before the first tile of new data is here, none is missed.
      if (sourceId === sourceIds.coast && tile) update();
    };
    // Further out the coarser coast stands again, and elsewhere, as after a jump, until the tiles have come.
    const onMove = () => {
      const stays = map.getZoom() >= coastZoom && drawn?.contains(map.getCenter());
      if (stays || replaced.size === 0) return;
      replaced.clear();
      map.removeFeatureState({ source: sourceIds.land });
    };
    // A new style, as after a lost WebGL context, has no feature-state.
    const forget = () => replaced.clear();
    map.on('sourcedata', onSourceData);
    // Tiles that MapLibre has kept come without an event.
    map.on('idle', update);
    map.on('move', onMove);
    map.on('style.load', forget);
    return () => {
      map.off('sourcedata', onSourceData);
      map.off('idle', update);
      map.off('move', onMove);
      map.off('style.load', forget);
    };
  }, [map]);
}

/** Whether all of the whole coast that is in view is drawn. */
export function isCoastDrawn(map: MapLibre): boolean {
  return (
    map.getZoom() >= coastMinZoom &&
    map.getSource(sourceIds.coast) !== undefined &&
    map.isSourceLoaded(sourceIds.coast)
  );
}

function loadedCells(map: MapLibre): readonly string[] {
  const { data } = map.getSource<GeoJSONSource>(sourceIds.coast)?.serialize() ?? {};
  return (data as Partial<LoadedData> | undefined)?.names ?? [];
}
