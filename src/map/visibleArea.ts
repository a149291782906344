import type { Map as MapLibre } from 'maplibre-gl';
import type { RefObject } from 'react';
import type { LngLat } from '../model/geo.ts';
import type { ScreenBox } from './camera.ts';

/** The element over the part of the map that no panel covers. */
export type VisibleArea = RefObject<HTMLElement | null>;

/** How many times larger than laid out the page shows the element of a map: more than once on a stage. */
export function shownScale(container: HTMLElement): number {
  const { offsetWidth } = container;
  return offsetWidth > 0 ? container.getBoundingClientRect().width / offsetWidth : 1;
}

/** Where `element` is, in the CSS pixels that the map in `container` is laid out with, as MapLibre counts. */
export function layoutBox(element: Element, container: HTMLElement): ScreenBox {
  const scale = shownScale(container) || 1;
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x / scale, y: y / scale, width: width / scale, height: height / scale };
}

/** The visible area in CSS pixels from the map's upper left corner. */
function visibleBox(map: MapLibre, visibleArea: VisibleArea): ScreenBox {
  const element = map.getContainer();
  const container = layoutBox(element, element);
  const { x, y, width, height } = layoutBox(visibleArea.current ?? element, element);
  return { x: x - container.x, y: y - container.y, width, height };
}

/** From the middle of the map to the middle of its visible area, in CSS pixels. */
export function visibleOffset(
  map: MapLibre,
  visibleArea: VisibleArea,
): [right: number, down: number] {
  const { clientWidth, clientHeight } = map.getContainer();
  const box = visibleBox(map, visibleArea);
  return [box.x + box.width / 2 - clientWidth / 2, box.y + box.height / 2 - clientHeight / 2];
}

/** Whether a point of the map is in its visible area. */
export function isVisible(map: MapLibre, visibleArea: VisibleArea, [lng, lat]: LngLat): boolean {
  const { x, y } = map.project([lng, lat]);
  const box = visibleBox(map, visibleArea);
  const [right, down] = [x - box.x, y - box.y];
  return right >= 0 && down >= 0 && right <= box.width && down <= box.height;
}
