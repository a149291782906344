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
// The page is hydrated: what is pressed answers. And its live map is at rest.
const states = { 'bench:hydrated': '[data-hydrated]', 'bench:rest': '[data-map-state="ready"]' };
new MutationObserver(() => {
  for (const [mark, selector] of Object.entries(states)) {
    if (performance.getEntriesByName(mark).length > 0) continue;
    if (document.querySelector(selector)) performance.mark(mark);
  }
}).observe(document, { attributes: true, childList: true, subtree: true });
