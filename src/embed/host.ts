/*
 * `embed.js`: on the page of a host, gives every Klyngekart frame the height it asks for. A frame is known
 * by its window, so one that is added later needs no search, and a page may carry the script twice.
 */

/** CSS pixels. A page is not to be blown up by what it frames. */
const lowest = 120;
const highest = 4000;

/** The site that this file is of; empty where a host has put it among scripts of its own. */
const { currentScript } = document;
const site =
  currentScript instanceof HTMLScriptElement && /\/embed\.js$/.test(currentScript.src)
    ? currentScript.src.slice(0, -'embed.js'.length)
    : '';

/** Other frames are none of this script's business, whatever they say. */
function isOurs({ src }: HTMLIFrameElement): boolean {
  return src.startsWith(site) && /\/(?:[a-z]{2}\/)?embed\//.test(src.slice(site.length - 1));
}

function ownFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(isOurs);
}

addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'klyngekart:height' || data.version !== 1 || !(data.height > 0)) return;
  for (const frame of ownFrames()) {
    if (frame.contentWindow !== source) continue;
    frame.style.height = `${Math.min(highest, Math.max(lowest, Math.ceil(data.height)))}px`;
  }
});

// Those that were here before have told their height to nobody.
for (const { contentWindow } of ownFrames()) {
  contentWindow?.postMessage({ type: 'klyngekart:ask', version: 1 }, '*');
}
