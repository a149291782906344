import type { ScreenBox } from './fit.ts';

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
