import type { LngLat } from '../model/geo.ts';
import { type Layer, layers, type SpreadLayer, type Theme } from '../model/kinds.ts';
import type { Language } from '../model/language.ts';

/** What the panel shows and the map is about. Each kind has an address of its own. */
export type Page =
  | { readonly kind: 'explore' }
  | { readonly kind: 'cluster'; readonly id: string }
  | { readonly kind: 'sources' }
  | StatementPage
  /** All clusters in one table. */
  | { readonly kind: 'table' }
  /** What one takes away: code for other pages, pictures, data. About one cluster, or about all. */
  | { readonly kind: 'share'; readonly cluster: string | null }
  /** A step of the deck, from 1. */
  | { readonly kind: 'present'; readonly step: number; readonly run: Run }
  /** How well the clusters are spread over the country; the map shows one layer of it, or none. */
  | { readonly kind: 'spread'; readonly layer: SpreadLayer | null };

/** How the deck goes on: when somebody says so, by itself, or as its speaker's second window does. */
export type Run =
  | { readonly tag: 'manual' }
  | { readonly tag: 'auto'; readonly seconds: number; readonly loop: boolean }
  | { readonly tag: 'notes' };

/** What is true of the site as such: words only. */
export type StatementPage = { readonly kind: 'privacy' | 'accessibility' };

export function isStatement(page: Page): page is StatementPage {
  return page.kind === 'privacy' || page.kind === 'accessibility';
}

/** Where the reader has moved the map to: MapLibre's zoom (512 px tiles) and the centre of the canvas. */
export type Camera = { readonly zoom: number; readonly center: LngLat };

/** A point that the reader asked about. The device's own position is never one: it stays out of addresses. */
export type NearPoint = { readonly label: string; readonly lngLat: LngLat };

/** All that an address says. */
export type View = {
  readonly language: Language;
  readonly page: Page;
  readonly sector: string | null;
  readonly part: string | null;
  readonly query: string;
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
    layers,
    theme: null,
    camera: null,
    near: null,
  };
}

/** What the path of a view's address says alone: what its prerendered page shows. */
export function pathView({ language, page }: View): View {
  return startView(language, pathPage(page));
}

function pathPage(page: Page): Page {
  switch (page.kind) {
    case 'share':
      return { ...page, cluster: null };
    case 'spread':
      return spreadPage;
    case 'present':
      return presentPage(page.step);
    default:
      return page;
  }
}

/** The page about the spread as its bare address shows it. */
export const spreadPage: Page = { kind: 'spread', layer: 'distance' };

/** The layer of the spread that the maps show: the one place that this is read from. */
export function spreadLayerOf({ page }: Pick<View, 'page'>): SpreadLayer | null {
  return page.kind === 'spread' ? page.layer : null;
}

export function presentPage(step: number): Page {
  return { kind: 'present', step, run: { tag: 'manual' } };
}

/** The id of the cluster that the reader has opened, if one is: the one place that selection is read from. */
export function chosenCluster({ page }: Pick<View, 'page'>): string | null {
  switch (page.kind) {
    case 'cluster':
      return page.id;
    case 'share':
      return page.cluster;
    case 'explore':
    case 'sources':
    case 'privacy':
    case 'accessibility':
    case 'table':
    case 'present':
    case 'spread':
      return null;
  }
}
