import type { DeckSite } from '../model/deck.ts';
import type { LngLat } from '../model/geo.ts';
import { type Layer, layers, type SpreadLayer, type Theme, type Time } from '../model/kinds.ts';
import type { Language } from '../model/language.ts';
import { definitionOf, type Page } from '../pages/registry.ts';
import type { Camera } from './camera.ts';

/** A point that the reader asked about. The device's own position is never one: it stays out of addresses. */
export type NearPoint = { readonly label: string; readonly lngLat: LngLat };

/** All that an address says. */
export type View = {
  readonly language: Language;
  readonly page: Page;
  readonly sector: string | null;
  readonly part: string | null;
  readonly query: string;
  readonly time: Time;
  readonly layers: readonly Layer[];
  /** What the address asks for; null leaves it to the reader's own setting. */
  readonly theme: Theme | null;
  /** Null: the map fits what the page is about. */
  readonly camera: Camera | null;
  readonly near: NearPoint | null;
};

export function startView(language: Language, page: Page): View {
  return {
    language,
    page,
    sector: null,
    part: null,
    query: '',
    time: 'record',
    layers,
    theme: null,
    camera: null,
    near: null,
  };
}

/** The id of the cluster that the reader has opened, if one is: the one place that selection is read from. */
export function chosenCluster({ page }: Pick<View, 'page'>): string | null {
  return definitionOf(page).chosen?.(page) ?? null;
}

/** The id of the cluster that the map is about: the chosen one, or that of a step of the deck. */
export function shownCluster(site: DeckSite, { page }: Pick<View, 'page'>): string | null {
  return definitionOf(page).shown?.(page, site) ?? chosenCluster({ page });
}

/** The layer of the spread that both maps show: the one the reader has chosen, or that of a step of the deck. */
export function shownSpread(site: DeckSite, { page }: Pick<View, 'page'>): SpreadLayer | null {
  return definitionOf(page).spreadLayer?.(page, site) ?? null;
}
