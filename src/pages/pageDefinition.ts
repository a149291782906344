import type { Messages } from '../i18n/messages.ts';
import type { DeckSite } from '../model/deck.ts';
import type { SpreadLayer } from '../model/kinds.ts';
import type { Site } from '../model/site.ts';

/** The ids that an address may name; all else in it falls back to the default. */
export type ValidIds = {
  readonly clusters: readonly string[];
  readonly sectors: readonly string[];
  readonly parts: readonly string[];
  /** How many steps the deck has. */
  readonly steps: number;
};

/** A page whose code, words and style are not in the first script. */
export type LazyDefinition = {
  /** Below `src/pages`. Its loader.ts brings the page; its HTML preloads page.tsx and words/<language>.ts. */
  readonly folder: string;
  /** Generated files that it needs besides, from the project's root. */
  readonly files: readonly string[];
  /** What stands in its place until it is here. */
  readonly messages: (messages: Messages) => { readonly loading: string; readonly failed: string };
};

/** All that address, maps, panel and prerender need to know of one kind of page. */
export type PageDefinition<Page extends { readonly kind: string }> = {
  /** First segment of its path below the language; the start page has none. */
  readonly slug: string;
  /** The page that its path names, or null where it names none; `segment` is what follows the slug. */
  readonly fromPath: (segment: string | undefined, ids: ValidIds) => Page | null;
  /** What follows the slug in its path. */
  readonly segment?: (page: Page) => string | null;
  /** What the query adds to the page that the path names. */
  readonly query?: {
    readonly names: readonly string[];
    readonly read: (query: URLSearchParams, page: Page, ids: ValidIds) => Page;
    readonly write: (query: URLSearchParams, page: Page) => void;
  };
  /** Those that are prerendered: each has a path of its own. */
  readonly all: (site: Site) => readonly Page[];
  /** For tabs, search results and link previews. */
  readonly describe: (
    site: Site,
    messages: Messages,
    page: Page,
  ) => { readonly title: string; readonly description: string };
  /** Id of the cluster that the reader has chosen. */
  readonly chosen?: (page: Page) => string | null;
  /** Id of the cluster that the map is about, where that is not the chosen one. */
  readonly shown?: (page: Page, site: DeckSite) => string | null;
  /** The layer of the spread that the maps show. */
  readonly spreadLayer?: (page: Page, site: DeckSite) => SpreadLayer | null;
  /** Its live map starts with every point of its borders: it is seen from near by. */
  readonly startsDetailed?: true;
  /** In a narrow window it leaves half to the map; others open over all of it. */
  readonly sharesWindow?: true;
  /** Whether a change on the page is a choice in a form, and no step for Back. */
  readonly isOneStep?: (page: Page) => boolean;
  /** It has the whole window, without panel and sheet. */
  readonly fillsWindow?: true;
  readonly lazy?: LazyDefinition;
};

/** `Page` says what an address of the page can say; all else follows from it. */
export function definePage<Page extends { readonly kind: string }>(
  definition: PageDefinition<Page>,
): PageDefinition<Page> {
  return definition;
}

/** What all pages without parameters share. */
export function singlePage<Kind extends string>(kind: Kind) {
  const page: { readonly kind: Kind } = { kind };
  return { fromPath: () => page, all: () => [page] };
}
