/** The names that a map draws as elements. */
const names = '.map-pin-name, .map-label';

/** Marks the names that the edge of `frame` cuts, which style then hides: half a name reads wrong. */
export function markCutNames(within: Element, frame: Element): void {
  const { left, top, right, bottom } = frame.getBoundingClientRect();
  // All is read before anything is changed, so that the page is laid out once.
  const found = [...within.querySelectorAll<HTMLElement>(names)].map((element) => {
    const box = element.getBoundingClientRect();
    const isSeen = box.right > left && box.left < right && box.bottom > top && box.top < bottom;
    const isWhole =
      box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
    return { element, isCut: isSeen && !isWhole };
  });
  for (const { element, isCut } of found) element.toggleAttribute('data-cut', isCut);
}
