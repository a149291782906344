/*
 * `embed.js`: on the page of a host, gives every Klyngekart frame the height it asks for. A frame is known
 * by its window, so one that is added later needs no search, and a page may carry the script twice.
 */

/** CSS pixels. A page is not to be blown up by what it frames. */
const lowest = 120;
const highest = 4000;

/**
 * The folder that this file was fetched from, whatever stands behind its name: the site's, or that of a host's own
 * copy. Empty where the host has put it into a script or page of its own, or loads it as a module.
 */
const { currentScript } = document;
const [, folder = ''] =
  currentScript instanceof HTMLScriptElement
    ? (/^([^?#]*\/)embed\.js(?:[?#]|$)/.exec(currentScript.src) ?? [])
    : [];

/** Other frames are none of this script's business, whatever they say. */
function ownFrames(): HTMLIFrameElement[] {
  const embeds = [...document.querySelectorAll('iframe')].filter(({ src }) =>
    /^[^?#]*\/embed\//.test(src),
  );
  const ofSite = embeds.filter(({ src }) => folder && src.startsWith(folder));
  // A copy lies elsewhere than the site.
  return ofSite.length > 0 ? ofSite : embeds;
}

addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'klyngekart:height' || data.version !== 1 || !(data.height > 0)) return;
  for (const frame of ownFrames()) {
    if (frame.contentWindow !== source) continue;
    const height = `${Math.min(highest, Math.max(lowest, Math.ceil(data.height)))}px`;
    // Themes bound every frame that they know nothing of.
    frame.style.setProperty('max-height', 'none', 'important');
    frame.style.setProperty('height', height, 'important');
  }
});

// Those that were here before have told their height to nobody.
for (const { contentWindow } of ownFrames()) {
  contentWindow?.postMessage({ type: 'klyngekart:ask', version: 1 }, '*');
}
