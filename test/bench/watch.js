// Runs in a page before its first byte, and notes what the browser says of itself. Plain script: what
// turns TypeScript into script adds names that a page does not know.
const seen = { paints: [], tasks: [], shift: 0 };
globalThis.seen = seen;
const observe = (type, note) =>
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note(entry);
  }).observe({ type, buffered: true });
observe('largest-contentful-paint', ({ startTime }) => seen.paints.push(startTime));
observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
observe('layout-shift', ({ value }) => {
  seen.shift += value;
});
new MutationObserver(() => {
  if (performance.getEntriesByName('bench:rest').length > 0) return;
  if (document.querySelector('[data-map-state="ready"]')) performance.mark('bench:rest');
}).observe(document, { attributes: true, childList: true, subtree: true });
