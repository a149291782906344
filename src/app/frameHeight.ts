import { reportHeight } from '../embed/hostPage.ts';

/**
 * One file fills whatever frame it is in. Its host is told the height that suits the frame's width, in the same
 * words as from the site's own frames: of an element that is there to be measured only.
 */
export function tellFrameHeight(): void {
  if (window.parent === window) return;
  const measure = document.createElement('div');
  measure.className = 'frame-height';
  document.body.append(measure);
  reportHeight(measure, { id: null });
}
