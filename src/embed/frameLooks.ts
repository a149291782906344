import { project, scaleAt } from '../cartography/mercator.ts';
import { isShown } from './frameSite.ts';
import { type EmbedOptions, onOff, switchNames } from './options.ts';

/** What style can do: at once, before the body is there. */
export function showOptions(options: EmbedOptions): void {
  const root = document.documentElement;
  root.setAttribute('data-color-scheme', options.theme);
  for (const [option, name] of Object.entries(switchNames) as [
    keyof typeof switchNames,
    string,
  ][]) {
    root.setAttribute(`data-${name}`, options[option] ? onOff.on : onOff.off);
  }
}

const clusterSelector = '[data-cluster]';

/** Takes out of the page the clusters that the frame is not about. */
export function narrow({ page }: EmbedOptions): void {
  if (page.kind === 'cluster') return;
  const items = [...document.querySelectorAll<HTMLElement>('.embed-items > li')];
  const gone = items.filter(
    ({ dataset: { cluster = '', sector = '' } }) => !isShown(page, { id: cluster, sector }),
  );
  if (gone.length === items.length) return;
  const ids = new Set(gone.map(({ dataset }) => dataset['cluster']));
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>(clusterSelector)) {
    if (ids.has(element.dataset['cluster'])) element.remove();
  }
  for (const entry of document.querySelectorAll<HTMLElement>('[data-key]')) {
    const sector = entry.dataset['key'];
    if (!document.querySelector(`.embed-items [data-sector="${sector}"]`)) entry.remove();
  }
}

/** Puts the static map where `camera` has the live one; style keeps it there at any width. */
export function placeMap(map: HTMLElement, { camera }: EmbedOptions): void {
  const box = map.querySelector<HTMLElement>('.map-box');
  const [x = 0, y = 0, width = 0] = (map.dataset['box'] ?? '').split(',').map(Number);
  if (!camera || !box) return;
  const scale = scaleAt(camera.zoom);
  const [centerX, centerY] = project(camera.center);
  map.setAttribute('data-placed', '');
  box.style.width = `${width * scale}px`;
  box.style.left = `calc(50% + ${(x - centerX) * scale}px)`;
  box.style.top = `calc(50% + ${(y - centerY) * scale}px)`;
}

/** Shows which cluster is chosen: on the static map, by opening it in the list, and where the way out leads. */
export function showChosen(id: string | null): void {
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>(clusterSelector)) {
    const isIt = element.dataset['cluster'] === id;
    const look = id === null ? 'plain' : isIt ? 'chosen' : 'quiet';
    const drawn = element.matches('.region') ? element : element.querySelector('.map-pin');
    drawn?.setAttribute('data-state', look);
    const details = element.querySelector('details');
    if (details && details.open !== isIt) details.open = isIt;
  }
}
