import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LngLat } from '../model/geo.ts';
import type { Theme } from '../model/kinds.ts';
import type { Page } from '../pages/registry.ts';
import type { OwnList } from './ownList.ts';
import { startView, type View } from './view.ts';

/** Where the live map stands; the static map is shown until `ready`, and instead of it when `failed`. */
export type MapState = 'static' | 'loading' | 'ready' | 'failed';

/** How much of a narrow window the panel takes. */
export const sheetSizes = ['peek', 'half', 'full'] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** The device's position, asked for by a click. It never leaves the page, nor enters an address. */
export type Device =
  | { readonly tag: 'off' }
  | { readonly tag: 'asking' }
  | { readonly tag: 'found'; readonly lngLat: LngLat; readonly accuracy: number }
  | { readonly tag: 'denied' | 'unavailable' };

/** What the maps show of a reader's own list while it is being made. */
export type ListPoints = {
  /** Where its places are that are settled. */
  readonly placed: readonly LngLat[];
  /** What the place that is open may mean: numbered from 1. */
  readonly candidates: readonly LngLat[];
  /** Takes a press on the map as a point. */
  readonly onPick: ((lngLat: LngLat) => void) | null;
};

export type State = {
  readonly view: View;
  /** What the page shows in the place of the site's own list. It never changes. */
  readonly ownList: OwnList | null;
  readonly hovered: string | null;
  /** The cluster whose sign last had the focus. */
  readonly lastPin: string | null;
  readonly sheet: SheetSize;
  readonly map: MapState;
  readonly ownTheme: Theme;
  /** Whether letters, digits and signs are shortcuts of the deck: unless it is false. */
  readonly letterKeys?: boolean;
  /** The site has been published anew since this page was loaded. */
  readonly outdated: boolean;
  readonly device: Device;
  /** Ids of the clusters nearest to the point asked about, nearest first: the maps draw lines to them. */
  readonly nearest: readonly string[];
  readonly listPoints: ListPoints;
  /** The page whose title the panel has shown; null until there is one. */
  readonly panelPage: Page | null;
  /** The step of the deck that a key has just led away from: one key leads back to it. */
  readonly leftDeck?: Page | null;
  /** Whether that page was opened by its sign on the map. */
  readonly openedFromMap: boolean;
};

const noListPoints: ListPoints = { placed: [], candidates: [], onPick: null };

function startState(view: View, ownList: OwnList | null): State {
  return {
    view,
    ownList,
    hovered: null,
    lastPin: null,
    sheet: 'half',
    map: 'static',
    ownTheme: 'auto',
    outdated: false,
    device: { tag: 'off' },
    nearest: [],
    listPoints: noListPoints,
    panelPage: null,
    openedFromMap: false,
  };
}

let initialState = startState(startView('nb', { kind: 'explore' }), null);
const { getState, setState, subscribe } = createStore<State>(() => initialState);

/** The page's one store. Until `startStore` it shows the list. */
export const store: StoreApi<State> = {
  getState,
  setState,
  subscribe,
  // React hydrates from it: it must be what the prerendered HTML shows, and not the store's very first.
  getInitialState: () => initialState,
};

/**
 * Starts over from `view`, which must be what the prerendered HTML shows. A page is one document: the browser
 * does so once, the prerender once a file.
 */
export function startStore(view: View, ownList: OwnList | null = null): void {
  initialState = startState(view, ownList);
  setState(initialState, true);
}

export function useApp<T>(select: (state: State) => T): T {
  return useStore(store, select);
}

/** The point that "near me" is about: the device's position, else the one in the address. */
export function askedPoint({ view, device }: State): LngLat | null {
  return device.tag === 'found' ? device.lngLat : (view.near?.lngLat ?? null);
}
