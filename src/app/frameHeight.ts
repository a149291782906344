import { reportHeight } from '../embed/hostPage.ts';

/** Of a frame, by its width: below 600 pixels the panel lies over the map, and both need their room. */
const suiting = 'max(clamp(420px, 65vw, 720px), min(600px, (600px - 100vw) * 1000))';

/**
 * One file fills whatever frame it is in. Its host is told the height that suits the frame's width, in the same
 * words as from the site's own frames: of an element that is there to be measured only.
 */
export function tellFrameHeight(): void {
  if (window.parent === window) return;
  const measure = document.createElement('div');
  Object.assign(measure.style, { position: 'absolute', top: '0', width: '0', height: suiting });
  document.body.append(measure);
  reportHeight(measure, { id: null });
}
