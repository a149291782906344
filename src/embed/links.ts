import { hasModifier } from '../ui/hasModifier.ts';
import { frameHref } from './frameAddress.ts';
import { frameNames } from './heightMessages.ts';

/*
 * Links of a frame open new tabs, which a sandbox may forbid; then they do nothing, and nobody can say so before.
 * What cannot be followed can at least be read and copied.
 */

const ownHost = () => new URL(frameHref()).host;

/** Whether it leads to another page; those on the drawing and to a telephone do not. */
function isOut(link: Element | null): link is HTMLAnchorElement {
  return link instanceof HTMLAnchorElement && link.protocol.startsWith('http');
}

/**
 * Says that links open new tabs, or writes their addresses beside them. `follows`: the host takes those to the
 * site itself.
 */
function tellOfTabs(mayOpen: boolean, follows: boolean): void {
  document.documentElement.toggleAttribute('data-tabs', mayOpen);
  for (const address of document.querySelectorAll('a + .embed-address')) address.remove();
  if (mayOpen || follows) return;
  // Those of others stand in the page.
  for (const link of document.querySelectorAll('.embed a')) {
    if (!isOut(link) || link.closest('.embed-map') || link.host !== ownHost()) continue;
    const address = document.createElement('span');
    address.className = 'embed-address';
    address.textContent = link.href;
    link.after(address);
  }
}

/** Whether links are likely to open new tabs. Before there is a page, for the first paint. */
export function mayOpenTabs(): boolean {
  return window.parent === window || window.origin !== 'null';
}

/** Follows links as far as the frame may, and tells readers what they do. */
export function passLinks(isFramed: boolean): void {
  // WordPress keeps frames that it does not know from opening tabs, and follows links to their own site itself.
  const { secret } = frameNames(frameHref(), null);
  const follows = isFramed && secret !== null;
  tellOfTabs(mayOpenTabs(), follows);
  if (!isFramed) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!isOut(link) || event.defaultPrevented) return;
    if (follows && link.host === ownHost()) {
      event.preventDefault();
      window.parent.postMessage({ message: 'link', value: link.href, secret }, '*');
      return;
    }
    if (hasModifier(event)) return;
    event.preventDefault();
    const opened = window.open(link.href, '_blank');
    tellOfTabs(opened !== null, follows);
    try {
      if (opened) opened.opener = null;
    } catch {
      // A window of another sandbox, which has none.
    }
  });
}
