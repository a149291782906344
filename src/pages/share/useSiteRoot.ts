import { useSyncExternalStore } from 'react';
import { publishedRoot, siteRoot } from '../../state/history.ts';

/** An address does not change under a page. */
const subscribe = () => () => {};

/** The site's root for addresses used elsewhere: absolute, but before hydration as the build was given it. */
export function useSiteRoot(): string {
  return useSyncExternalStore(subscribe, siteRoot, publishedRoot);
}
