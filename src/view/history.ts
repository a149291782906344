import type { Language } from '../model/language.ts';
import { restoreView } from './actions.ts';
import { formatAddress, type Known, parseAddress, parsePath } from './address.ts';
import { type State, store } from './store.ts';
import type { View } from './view.ts';

declare global {
  interface ImportMetaEnv {
    /** From vite.config.ts: the site's absolute address, ending in a slash; empty where the build was not told it. */
    readonly PUBLISHED_AT: string;
  }
}

const base = import.meta.env.BASE_URL;

function sitePath(): string {
  const { pathname } = window.location;
  return pathname.startsWith(base) ? pathname.slice(base.length) : '';
}

/** The language that the window's address asks for: what the rest of an address may name depends on it. */
export function readLanguage(): Language {
  return parsePath(sitePath(), { clusters: [], sectors: [], parts: [], steps: 0 }).language;
}

/** The view that the window's address asks for. */
export function readAddress(known: Known): View {
  return parseAddress(sitePath(), window.location.search, known);
}

/** The address of a view as links need it: from the root of the origin, base path included. */
export function hrefOf(view: View): string {
  return base + formatAddress(view);
}

/** What is not a page: a file or a frame of the site, by its path below the base. */
export function hrefBelow(path: string): string {
  return base + path;
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
  return new URL(hrefOf(store.getState().view), window.location.href).href;
}

/** The same page as a new document: a browser asks again for the files that it could not read. */
export function reloadPage(): void {
  window.location.reload();
}

/** What Back should return to: pages and points asked about, not every pan, filter and keystroke. */
function isStep(before: View, after: View): boolean {
  return step(before) !== step(after);
}

/**
 * Which cluster one is sharing, and which layer one looks at, is a choice in a form, and no step; nor is
 * what a deck does by itself.
 */
function step({ page, near }: View): string {
  const isOne =
    page.kind === 'share' ||
    page.kind === 'spread' ||
    (page.kind === 'present' && page.run.tag !== 'manual');
  return JSON.stringify([isOne ? page.kind : page, near]);
}

/**
 * Keeps the window's address and the store alike, both ways, and puts a broken address right.
 * Returns what undoes it.
 */
export function mirrorAddress(known: Known): () => void {
  const write = (view: View, method: 'pushState' | 'replaceState') => {
    // Some frames forbid history; the page works without it.
    try {
      window.history[method](null, '', hrefOf(view));
    } catch {}
  };
  // One that is right is let be: writing it again would lose the place on the page that it points to.
  const putRight = () => {
    const { view } = store.getState();
    const { pathname, search } = window.location;
    if (hrefOf(view) !== pathname + search) write(view, 'replaceState');
  };
  let fromHistory = false;
  const onPopState = () => {
    const { view } = store.getState();
    // A theme chosen since is not undone by going back.
    const next = { ...readAddress(known), theme: view.theme };
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
