import type { MapGeoJSONFeature, Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import type { MapLabel } from '../cartography/mapGeometry.ts';
import { labelStyle } from '../cartography/mapStyles.ts';
import { markCutNames } from '../ui/cutNames.ts';
import { sourceIds } from './ids.ts';
import { labelLayerIds, mapFont } from './labelLayers.ts';

/** Hides the names that the edge of a map cuts, on a stage, where nobody moves it: each is whole or absent. */
export function useWholeNames(map: MapLibre, onStage: boolean): void {
  useEffect(() => {
    if (!onStage) return;
    const source = sourceIds.labels;
    let before: readonly number[] = [];
    const update = () => {
      const frame = map.getContainer();
      markCutNames(frame, frame);
      const cut = cutLabels(map);
      // A change has the map drawn once more, and then be idle again.
      if (String(cut) === String(before)) return;
      before = cut;
      map.removeFeatureState({ source });
      for (const id of cut) map.setFeatureState({ source, id }, { cut: true });
    };
    map.on('idle', update);
    return () => {
      map.off('idle', update);
    };
  }, [map, onStage]);
}

/** The ids of the names of places that the map's edge cuts, in order. */
function cutLabels(map: MapLibre): readonly number[] {
  const layers = labelLayerIds.filter((id) => map.getLayer(id));
  const { clientWidth, clientHeight } = map.getContainer();
  const isCut = (feature: MapGeoJSONFeature) => {
    const [left, top, right, bottom] = boxOf(map, feature);
    const isSeen = right > 0 && left < clientWidth && bottom > 0 && top < clientHeight;
    return isSeen && (left < 0 || right > clientWidth || top < 0 || bottom > clientHeight);
  };
  const ids = map
    .queryRenderedFeatures({ layers })
    .filter(isCut)
    .flatMap(({ id }) => (typeof id === 'number' ? id : []));
  return [...new Set(ids)].toSorted((a, b) => a - b);
}

const ruler = document.createElement('canvas').getContext('2d');

/** Where a name is, in CSS pixels of the map. */
function boxOf(map: MapLibre, { geometry, properties }: MapGeoJSONFeature) {
  const { name, kind, anchor } = properties as MapLabel;
  const [lng = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
  const { x, y } = map.project([lng, lat]);
  const { size, countySpacing, clearOfSign } = labelStyle;
  if (ruler) ruler.font = `${size}px ${mapFont.map((font) => `"${font}"`).join()}`;
  const spacing = kind === 'county' ? countySpacing * size * name.length : 0;
  const width = (ruler?.measureText(name).width ?? 0) + spacing;
  const height = 1.2 * size;
  const tops = { above: y - clearOfSign - height, below: y + clearOfSign };
  const top = anchor ? tops[anchor] : kind === 'county' ? y - height / 2 : y;
  return [x - width / 2, top, x + width / 2, top + height] as const;
}
