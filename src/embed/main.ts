import { startFrame } from './frame.ts';
import { readOptions } from './frameAddress.ts';
import { narrow, placeMap, showOptions } from './frameLooks.ts';
import { reportHeight } from './hostPage.ts';
import { mayOpenTabs, passLinks } from './links.ts';

/*
 * All the script that a frame runs until the reader touches the map. It stands in the head of the page:
 * what the address asks for shows from the first paint, and nothing is fetched for it.
 */

function start(): void {
  const content = document.querySelector<HTMLElement>('.embed');
  const map = document.querySelector<HTMLElement>('.embed-map');
  if (!content || !map) return;
  const places = [...map.querySelectorAll<HTMLElement>('.map-place')];
  const clusters = places.map(({ dataset }) => dataset['cluster'] ?? '');
  const sectors = [...map.querySelectorAll<HTMLElement>('.map-pin')].map(
    ({ dataset }) => dataset['sector'] ?? '',
  );
  const options = readOptions({ clusters, sectors, parts: [], steps: 0 });
  narrow(options);
  placeMap(map, options);
  document.documentElement.removeAttribute('data-waiting');
  const isFramed = window.parent !== window;
  passLinks(isFramed);
  if (isFramed) reportHeight(content, options);
  startFrame(map, options, clusters);
}

showOptions(readOptions({ clusters: [], sectors: [], parts: [], steps: 0 }));
document.documentElement.toggleAttribute('data-framed', window.parent !== window);
document.documentElement.toggleAttribute('data-tabs', mayOpenTabs());
document.documentElement.setAttribute('data-waiting', '');
document.addEventListener('DOMContentLoaded', start);
