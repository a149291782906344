import type { Language } from '../model/language.ts';
import type { ValidIds } from '../pages/pageDefinition.ts';
import { definitionOf } from '../pages/registry.ts';
import { restoreView } from './actions.ts';
import { formatAddress, parseAddress, parsePath } from './address.ts';
import { type State, store } from './store.ts';
import type { View } from './view.ts';

declare global {
  interface ImportMetaEnv {
    /** From vite.config.ts: the site's absolute address, ending in a slash; empty where the build was not told it. */
    readonly PUBLISHED_AT: string;
    /** 'yes' where the whole site is one file, opened from a disk. */
    readonly SINGLE_FILE: string;
  }
}

/** One file has no paths below it: there an address is all behind the #, and the page around it none. */
export const isSingleFile = import.meta.env.SINGLE_FILE === 'yes';
const base = isSingleFile ? '#/' : import.meta.env.BASE_URL;

/** What `hrefOf` gives, as the window has it just now. */
function windowAddress(): string {
  const { pathname, search, hash } = window.location;
  return isSingleFile ? hash : pathname + search;
}

function siteAddress(): { readonly path: string; readonly search: string } {
  const address = windowAddress();
  const [path = '', ...search] = address.startsWith(base)
    ? address.slice(base.length).split('?')
    : [];
  return { path, search: search.join('?') };
}

/** The language that the window's address asks for: what the rest of an address may name depends on it. */
export function readLanguage(): Language {
  return parsePath(siteAddress().path, { clusters: [], sectors: [], parts: [], steps: 0 }).language;
}

/** The view that the window's address asks for. */
export function readAddress(ids: ValidIds): View {
  const { path, search } = siteAddress();
  return parseAddress(path, search, ids);
}

/** The address of a view as links need it: from the root of the origin, base path included. */
export function hrefOf(view: View): string {
  return base + formatAddress(view);
}

/** What is not a page: a file or a frame of the site, by its path below the base. */
export function hrefBelow(path: string): string {
  return (isSingleFile ? import.meta.env.PUBLISHED_AT : base) + path;
}

/**
 * The site's root as it was published, ending in a slash: absolute where the build was told it, else from
 * the root of the origin. What prerendered pages give others.
 */
export function publishedRoot(): string {
  return import.meta.env.PUBLISHED_AT || base;
}

/** The site's root, always absolute: as it was published, or where it is just now. */
export function siteRoot(): string {
  return new URL(publishedRoot(), window.location.href).href;
}

/** The whole address of what is shown, to give to others. */
export function currentAddress(): string {
  const { view } = store.getState();
  // What lies on a disk can't be given to others; where it is published, can.
  const root = (isSingleFile && import.meta.env.PUBLISHED_AT) || window.location.href;
  return new URL(root === window.location.href ? hrefOf(view) : formatAddress(view), root).href;
}

/** Whether the address is still of the page that came: a step Back may have been taken before any script ran. */
export function isInitialAddress(): boolean {
  const [came] = performance.getEntriesByType('navigation');
  return !came || new URL(came.name).pathname === window.location.pathname;
}

/** The same page as a new document: a browser asks again for the files that it could not read. */
export function reloadPage(): void {
  window.location.reload();
}

/** What Back should return to: pages and points asked about, not every pan, filter and keystroke. */
function isStep(before: View, after: View): boolean {
  return step(before) !== step(after);
}

/** The same for two views between which is no step. */
function step({ page, near }: View): string {
  return JSON.stringify([definitionOf(page).isOneStep?.(page) ? page.kind : page, near]);
}

/**
 * Keeps the window's address and the store alike, both ways, and puts a broken address right.
 * Returns what undoes it.
 */
export function mirrorAddress(ids: ValidIds): () => void {
  const write = (view: View, method: 'pushState' | 'replaceState') => {
    // Some frames forbid history; the page works without it.
    try {
      window.history[method](null, '', hrefOf(view));
    } catch {}
  };
  // One that is right is let be: writing it again would lose the place on the page that it points to.
  const putRight = () => {
    const { view } = store.getState();
    if (hrefOf(view) !== windowAddress()) write(view, 'replaceState');
  };
  let fromHistory = false;
  const onPopState = () => {
    const { view } = store.getState();
    // A step to a note on the page, where that takes the place of the address.
    if (isSingleFile && !windowAddress().startsWith(base)) return;
    // A theme chosen since is not undone by going back.
    const next = { ...readAddress(ids), theme: view.theme };
    // A language is a document.
    if (next.language !== view.language) return window.location.reload();
    // A step to another place on the same page is none of ours.
    if (formatAddress(next) !== formatAddress(view)) {
      fromHistory = true;
      restoreView(next);
      fromHistory = false;
    }
    putRight();
  };
  const onState = ({ view }: State, before: State) => {
    if (view === before.view || fromHistory) return;
    write(view, isStep(before.view, view) ? 'pushState' : 'replaceState');
  };
  putRight();
  window.addEventListener('popstate', onPopState);
  const unsubscribe = store.subscribe(onState);
  return () => {
    window.removeEventListener('popstate', onPopState);
    unsubscribe();
  };
}
