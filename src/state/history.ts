import type { Language } from '../model/language.ts';
import type { ValidIds } from '../pages/pageDefinition.ts';
import { definitionOf } from '../pages/registry.ts';
import { restoreView } from './actions.ts';
import {
  formatAddress,
  pagePath,
  parseAddress,
  parsePath,
  type SplitQuery,
  splitQuery,
} from './address.ts';
import { fragmentBase, ownMapLanguage, ownMapPath, packedIn } from './ownMapAddress.ts';
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
const siteBase = import.meta.env.BASE_URL;

/** The language of this document, where it is the map of a reader's own list; null where it is not. */
export const ownMap = typeof window === 'undefined' ? null : ownMapLanguage(ownMapDocument());
const usesFragment = isSingleFile || ownMap !== null;
/** The start of every address. On the map of an own list as it was opened: a step to a note takes it away. */
const base = ownMap !== null ? fragmentBase(window.location.hash) : isSingleFile ? '#/' : siteBase;

/** The path below the site's base that tells whether the document is one of those. */
function ownMapDocument(): string {
  const { pathname } = window.location;
  const below = pathname.startsWith(siteBase) ? pathname.slice(siteBase.length) : '';
  return documentPath() ?? below.replace(/index\.html$/, '');
}

/** The list that stands in the addresses of its map; null where this device keeps it, or this is no such map. */
export const packedList = ownMap === null ? null : packedIn(base);

/** The window's address, taken apart. */
type WindowAddress = {
  /** Below the site's base; null where it is none of the site's. */
  readonly path: string | null;
  readonly query: SplitQuery;
  /** From the # on. */
  readonly fragment: string;
};

function windowAddress(): WindowAddress {
  const { pathname, search, hash } = window.location;
  const whole = usesFragment ? hash : pathname + search;
  const isBelow = whole.startsWith(base);
  const [path = '', ...rest] = isBelow ? whole.slice(base.length).split('?') : [];
  return {
    path: isBelow ? path : null,
    query: splitQuery(usesFragment ? rest.join('?') : search),
    fragment: usesFragment ? '' : hash,
  };
}

/** The page that the document was made for, as its HTML says: a path below the base. Null where it draws any. */
function documentPath(): string | null {
  return document.documentElement.dataset['path'] ?? null;
}

const withoutEnds = (path: string) => path.replace(/(?:^|\/)index\.html$/, '').replace(/\/$/, '');

/**
 * The path of the page to show. Under an address that is no page's, as web archives have them, a document
 * is the page that it was made for.
 */
function sitePath(ids: ValidIds): { readonly path: string; readonly isOwn: boolean } {
  const { path } = windowAddress();
  const made = documentPath();
  if (made === null || usesFragment) return { path: path ?? '', isOwn: true };
  const named = parsePath(path ?? '', ids);
  const isOwn =
    path !== null && withoutEnds(path) === withoutEnds(pagePath(named.language, named.page));
  return { path: isOwn ? path : made, isOwn };
}

/** The language of the document, else the one that the window's address asks for: what an address may name depends on it. */
export function readLanguage(): Language {
  if (ownMap !== null) return ownMap;
  const path = documentPath() ?? windowAddress().path ?? '';
  return parsePath(path, { clusters: [], sectors: [], parts: [], steps: 0 }).language;
}

/** In one file: opens it in a language, unless its address asks for a page. */
export function openIn(language: Language): void {
  if (window.location.hash === '')
    window.history.replaceState(null, '', `#/${pagePath(language, { kind: 'explore' })}`);
}

/** The view that the window's address asks for. */
export function readAddress(ids: ValidIds): View {
  const view = parseAddress(sitePath(ids).path, windowAddress().query.own, ids);
  if (ownMap === null) return view;
  // A list is not made within its own map.
  const page = view.page.kind === 'ownList' ? ({ kind: 'explore' } as const) : view.page;
  return { ...view, page, language: ownMap };
}

/** Whether the document's HTML shows a view's page: a step Back may have been taken before any script ran. */
export function isDrawn({ language, page }: View): boolean {
  return documentPath() === pagePath(language, page);
}

/** The address of a view as links need it: from the root of the origin, base path included. */
export function hrefOf(view: View): string {
  if (ownMap === null) return base + formatAddress(view);
  // The document says the language, and what is behind the # the page.
  const document = view.language === ownMap ? '' : siteBase + ownMapPath(view.language);
  return document + base + formatAddress({ ...view, language: 'nb' });
}

/** What is not a page: a file or a frame of the site, by its path below the base. */
export function hrefBelow(path: string): string {
  return (isSingleFile ? import.meta.env.PUBLISHED_AT : siteBase) + path;
}

/**
 * The site's root as it was published, ending in a slash: absolute where the build was told it, else from
 * the root of the origin. What prerendered pages give others.
 */
export function publishedRoot(): string {
  return import.meta.env.PUBLISHED_AT || (isSingleFile ? base : siteBase);
}

/** The address made absolute; as it is where the window has an address that none can be relative to. */
function absolute(address: string): string {
  const { href } = window.location;
  return URL.canParse(address, href) ? new URL(address, href).href : address;
}

/** The site's root, always absolute: as it was published, or where it is just now. */
export function siteRoot(): string {
  return absolute(publishedRoot());
}

/** The whole address of what is shown, to give to others. */
export function currentAddress(): string {
  const { view } = store.getState();
  // What lies on a disk can't be given to others; where it is published, can.
  const published = isSingleFile ? import.meta.env.PUBLISHED_AT : '';
  return published ? published + formatAddress(view) : absolute(hrefOf(view));
}

/** The page's own address with something after the #, to give to others. */
export function addressWithFragment(fragment: string): string {
  const { href } = window.location;
  return `${href.replace(/[?#].*$/, '')}#${fragment}`;
}

/** What stands after the # if it begins so; from then on it no longer stands there. */
export function takeFragment(start: string): string | null {
  const { hash, href } = window.location;
  if (!hash.startsWith(`#${start}`)) return null;
  window.history.replaceState(null, '', href.slice(0, href.length - hash.length));
  return hash.slice(start.length + 1);
}

/** The origin that the site's windows share; null on a disk, where each file is an origin by itself. */
export function sharedOrigin(): string | null {
  const { origin, protocol } = window.location;
  return protocol === 'file:' ? null : origin;
}

/** Another document in this window. */
export function openDocument(address: string): void {
  window.location.assign(address);
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

/** Milliseconds until a write that the browser refused is tried again: Safari allows a hundred in thirty seconds. */
const retryAfter = [1000, 2000, 4000, 8000, 16_000, 32_000];

/**
 * Writes the window's address. A browser refuses what comes too often, and some frames all of it: the last
 * one is then written later.
 */
function addressWriter(addressOf: (isStep: boolean) => string) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A step that was refused is still to be one. */
  let owesStep = false;
  const attempt = (tries: number) => {
    clearTimeout(timer);
    try {
      const address = addressOf(owesStep);
      window.history[owesStep ? 'pushState' : 'replaceState'](null, '', address);
      // Some browsers throw, others pass over it in silence.
      if (absolute(address) !== window.location.href) throw new Error(`${address} was refused`);
      owesStep = false;
    } catch {
      const wait = retryAfter[tries];
      if (wait !== undefined) timer = setTimeout(attempt, wait, tries + 1);
    }
  };
  return {
    write: (isStep: boolean) => {
      owesStep ||= isStep;
      attempt(0);
    },
    drop: () => {
      clearTimeout(timer);
      owesStep = false;
    },
  };
}

/** A view's address with what the window's has besides, which is not ours to take away. */
function hrefHere(view: View): string {
  const { query, fragment } = windowAddress();
  const href = hrefOf(view);
  const joint = href.includes('?') ? '&' : '?';
  return href + (query.foreign && joint + query.foreign) + fragment;
}

/**
 * Keeps the window's address and the store alike, both ways, and puts a broken address right.
 * Returns what undoes it.
 */
export function mirrorAddress(ids: ValidIds): () => void {
  if (!sitePath(ids).isOwn) return () => {};
  const writer = addressWriter((isStep) => (isStep ? hrefOf : hrefHere)(store.getState().view));
  // One that is right is let be: writing it again would lose the place on the page that it points to.
  const putRight = () => {
    const { path, query } = windowAddress();
    const shown = base + (path ?? '') + (query.own && `?${query.own}`);
    if (path === null || hrefOf(store.getState().view) !== shown) writer.write(false);
  };
  let fromHistory = false;
  const leaveNote = () => {
    if (ownMap === null) return;
    // Another list is another document. A note takes the list out of the address, which must come back.
    if (/^#(?:\/|liste=)/.test(window.location.hash)) reloadPage();
    else writer.write(false);
  };
  const onPopState = () => {
    const { view } = store.getState();
    // A step to a note on the page, where that takes the place of the address.
    if (usesFragment && windowAddress().path === null) return leaveNote();
    writer.drop();
    // A theme chosen since is not undone by going back.
    const next = { ...readAddress(ids), theme: view.theme };
    // A language is a document.
    if (next.language !== view.language) return reloadPage();
    // A step to another place on the same page is none of ours.
    if (formatAddress(next) !== formatAddress(view)) {
      fromHistory = true;
      restoreView(next);
      fromHistory = false;
    }
    putRight();
  };
  const onState = ({ view }: State, before: State) => {
    if (view !== before.view && !fromHistory) writer.write(isStep(before.view, view));
  };
  putRight();
  window.addEventListener('popstate', onPopState);
  const unsubscribe = store.subscribe(onState);
  return () => {
    writer.drop();
    window.removeEventListener('popstate', onPopState);
    unsubscribe();
  };
}
