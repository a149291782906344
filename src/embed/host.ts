/*
 * `embed.js`: on the page of a host, gives every Klyngekart frame the height it asks for. A frame is known
 * by its window, so frames that are added later need no search, and one page may carry the script twice.
 */

/** CSS pixels. A page is not to be blown up by what it frames. */
const lowest = 120;
const highest = 4000;

addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'klyngekart:height' || data.version !== 1 || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    frame.style.height = `${Math.min(highest, Math.max(lowest, Math.ceil(data.height)))}px`;
  }
});
