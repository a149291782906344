// Runs in a page before its first byte: notes long tasks, when script last drew a frame, and when the last
// place of a list was listed. Plain script, as `watch.js` is.
const busy = { tasks: [], frame: 0, placed: 0 };
globalThis.busy = busy;
// A map at rest asks for no frame.
const request = requestAnimationFrame;
globalThis.requestAnimationFrame = (draw) =>
  request((time) => {
    draw(time);
    busy.frame = performance.now();
  });
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) busy.tasks.push(duration);
}).observe({ type: 'longtask' });
new MutationObserver(() => {
  const isPlaced =
    document.querySelector('.own-list-places > li') &&
    !document.querySelector('.own-list progress');
  if (isPlaced) busy.placed ||= performance.now();
}).observe(document, { childList: true, subtree: true });
