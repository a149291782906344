import type { Messages } from '../i18n/messages.ts';
import { clusterOfStep, deckSteps, ownHeading, stepAt } from '../model/deck.ts';
import type { Step } from '../model/deckSchema.ts';
import { type SpreadLayer, spreadLayers } from '../model/kinds.ts';
import { oneOf } from '../model/parameters.ts';
import { clusterOf, isSpread, type Site, sectorAndArea } from '../model/site.ts';
import { type Run, readRun, runNames, writeRun } from './deck/run.ts';
import {
  definePage,
  type LazyDefinition,
  type PageDefinition,
  singlePage,
} from './pageDefinition.ts';

type ClusterPage = { readonly kind: 'cluster'; readonly id: string };
/** What one takes away: about one cluster, or about all. */
type SharePage = { readonly kind: 'share'; readonly cluster: string | null };
/** A step of the deck, from 1. */
type DeckPage = { readonly kind: 'present'; readonly step: number; readonly run: Run };
/** How well the clusters are spread over the country; the map shows one layer of it, or none. */
type SpreadPage = { readonly kind: 'spread'; readonly layer: SpreadLayer | null };

/** The page about the spread as its path alone shows it. */
export const spreadPage: SpreadPage = { kind: 'spread', layer: 'distance' };

export function presentPage(step: number): DeckPage {
  return { kind: 'present', step, run: { tag: 'manual' } };
}

const figures = ['data/generated/spread.json'];
const policy: LazyDefinition = {
  folder: 'policy',
  files: [],
  messages: ({ policies }) => policies,
};

/** Every page of the site, each with a folder beside this file. It is the only list of them. */
export const pages = {
  explore: definePage<{ readonly kind: 'explore' }>({
    ...singlePage('explore'),
    slug: '',
    describe: ({ programme }) => ({
      title: programme.title,
      description: programme.subtitle ?? programme.title,
    }),
    sharesWindow: true,
  }),
  cluster: definePage<ClusterPage>({
    slug: 'klynge',
    fromPath: (id, { clusters }) =>
      id !== undefined && clusters.includes(id) ? { kind: 'cluster', id } : null,
    segment: ({ id }) => id,
    all: ({ clusters }) => clusters.map(({ id }) => ({ kind: 'cluster', id })),
    describe: describeCluster,
    chosen: ({ id }) => id,
    startsDetailed: true,
    sharesWindow: true,
  }),
  sources: definePage<{ readonly kind: 'sources' }>({
    ...singlePage('sources'),
    slug: 'kilder',
    describe: ({ programme }, { sources }) => ({
      title: sources.heading,
      description: programme.year === undefined ? programme.title : sources.record(programme.year),
    }),
  }),
  privacy: definePage<{ readonly kind: 'privacy' }>({
    ...singlePage('privacy'),
    slug: 'personvern',
    describe: (_, { privacy }) => ({ title: privacy.heading, description: privacy.lead }),
    lazy: policy,
  }),
  accessibility: definePage<{ readonly kind: 'accessibility' }>({
    ...singlePage('accessibility'),
    slug: 'tilgjengelighet',
    describe: (_, { accessibility: { heading, lead } }) => ({ title: heading, description: lead }),
    lazy: policy,
  }),
  table: definePage<{ readonly kind: 'table' }>({
    ...singlePage('table'),
    slug: 'tabell',
    describe: (_, { table }) => ({ title: table.heading, description: table.description }),
  }),
  share: definePage<SharePage>({
    slug: 'del',
    fromPath: () => ({ kind: 'share', cluster: null }),
    query: {
      names: ['klynge'],
      read: (query, page, { clusters }) => ({
        ...page,
        cluster: oneOf(query.get('klynge'), clusters),
      }),
      write: (query, { cluster }) => {
        if (cluster) query.set('klynge', cluster);
      },
    },
    all: () => [{ kind: 'share', cluster: null }],
    describe: (_, { share }) => ({ title: share.heading, description: share.description }),
    chosen: ({ cluster }) => cluster,
    isOneStep: () => true,
    lazy: { folder: 'share', files: [], messages: ({ share }) => share },
  }),
  ownList: definePage<{ readonly kind: 'ownList' }>({
    ...singlePage('ownList'),
    slug: 'ditt-kart',
    describe: (_, { ownList }) => ({ title: ownList.heading, description: ownList.description }),
    lazy: { folder: 'ownList', files: [], messages: ({ ownList }) => ownList },
  }),
  present: definePage<DeckPage>({
    slug: 'presentasjon',
    fromPath: (step, { steps }) => presentPage(stepIn(step, steps)),
    segment: ({ step }) => (step === 1 ? null : String(step)),
    query: {
      names: runNames,
      read: (query, page) => ({ ...page, run: readRun(query) }),
      write: (query, { run }) => writeRun(query, run),
    },
    all: (site) => deckSteps(site).map((_, index) => presentPage(index + 1)),
    describe: (site, messages, { step }) => {
      const title = stepTitle(site, messages, stepAt(site, step));
      const { description, page } = messages.present;
      return { title: page(title), description: `${title}. ${description}` };
    },
    shown: ({ step }, site) => clusterOfStep(stepAt(site, step)),
    spreadLayer: (page, site) => {
      const step = stepAt(site, page.step);
      return step.kind === 'spread' ? step.layer : null;
    },
    startsDetailed: true,
    isOneStep: ({ run }) => run.tag !== 'manual',
    fillsWindow: true,
    lazy: { folder: 'deck', files: figures, messages: ({ present }) => present },
  }),
  spread: definePage<SpreadPage>({
    slug: 'spredning',
    fromPath: (_, ids) => (isSpread(ids) ? spreadPage : null),
    query: {
      names: ['vis'],
      read: (query) => readSpreadLayer(query.get('vis')),
      write: (query, { layer }) => {
        if (layer !== spreadPage.layer) query.set('vis', layer ?? 'ingen');
      },
    },
    all: (site) => (isSpread(site) ? [spreadPage] : []),
    describe: (_, { spread }) => ({ title: spread.heading, description: spread.description }),
    spreadLayer: ({ layer }) => layer,
    isOneStep: () => true,
    lazy: { folder: 'spread', files: figures, messages: ({ spread }) => spread },
  }),
} as const;

export type PageKind = keyof typeof pages;
/** What the panel shows and the map is about. */
export type Page = {
  [Kind in PageKind]: (typeof pages)[Kind] extends PageDefinition<infer One> ? One : never;
}[PageKind];

/** The definition of a page of whatever kind. */
export function definitionOf({ kind }: { readonly kind: PageKind }): PageDefinition<Page> {
  // Each definition takes pages of its own kind only, which `kind` has chosen.
  return pages[kind] as unknown as PageDefinition<Page>;
}

/** What a page is called and about: for tabs, search results and link previews. */
export function describePage(site: Site, messages: Messages, page: Page) {
  return definitionOf(page).describe(site, messages, page);
}

/** What stands on the page's tab. */
export function documentTitle(site: Site, messages: Messages, page: Page): string {
  return `${describePage(site, messages, page).title} | ${messages.siteName}`;
}

function describeCluster(site: Site, _: Messages, { id }: ClusterPage) {
  const cluster = clusterOf(site, id);
  if (!cluster) throw new Error(`no cluster "${id}"`);
  const about = sectorAndArea(site, cluster, ', ');
  return {
    title: [cluster.name, about ?? []].flat().join(' – '),
    description: cluster.summary?.text ?? about ?? cluster.name,
  };
}

/** A deck always has a first step: it stands for any that is not there. */
function stepIn(text: string | undefined, steps: number): number {
  const step = /^\d{1,3}$/.test(text ?? '') ? Number(text) : 1;
  return step >= 1 && step <= steps ? step : 1;
}

function readSpreadLayer(value: string | null): SpreadPage {
  if (value === 'ingen') return { kind: 'spread', layer: null };
  const layer = oneOf(value, spreadLayers);
  return layer === null ? spreadPage : { kind: 'spread', layer };
}

/** What a step of the deck is called where it is one of many. */
export function stepTitle(site: Site, messages: Messages, step: Step): string {
  const own = ownHeading(site, step);
  if (own !== undefined) return own;
  const names = messages.present.steps;
  if (step.kind === 'spread') return names[step.layer];
  if (step.kind !== 'cluster') return names[step.kind];
  return clusterOf(site, step.id)?.name ?? step.id;
}
