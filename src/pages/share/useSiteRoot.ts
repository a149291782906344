import { useSyncExternalStore } from 'react';
import { publishedRoot, siteRoot } from '../../state/history.ts';

/** An address does not change under a page. */
const subscribe = () => () => {};

/** Where the site is, for addresses that leave it: absolute in the browser, and as published before that. */
export function useSiteRoot(): string {
  return useSyncExternalStore(subscribe, siteRoot, publishedRoot);
}

const yes = () => true;
const no = () => false;

/** False in prerendered pages, true from the moment that the page answers. */
export function useIsLive(): boolean {
  return useSyncExternalStore(subscribe, yes, no);
}
