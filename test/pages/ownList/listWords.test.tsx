import { act, fireEvent, render, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import figures from '../../../data/generated/spread.json' with { type: 'json' };
import { App } from '../../../src/app/App.tsx';
import { loadInitialPage } from '../../../src/app/LazyPage.tsx';
import { loadLanguage, loadMessages } from '../../../src/i18n/loadLanguage.ts';
import { type Language, languages } from '../../../src/model/language.ts';
import type { Site } from '../../../src/model/site.ts';
import { listMessages } from '../../../src/pages/ownList/map/loadWords.ts';
import { documentTitle, type Page, presentPage } from '../../../src/pages/registry.ts';
import type { SpreadFigures } from '../../../src/spread/figures.ts';
import { writeQuery } from '../../../src/state/actions.ts';
import { startStore } from '../../../src/state/store.ts';
import { startView } from '../../../src/state/view.ts';
import { diskFetch } from '../../support/diskFetch.ts';

/*
 * The map of a list speaks of the list, whatever it is of: no page of it says what the site's own list is of.
 */

/** The site's own as a list of something else, that says nothing but where it is. */
async function listSite(language: Language, own?: string): Promise<Site> {
  const { site } = await loadLanguage(language);
  const { after: _, ...rest } = site;
  return {
    ...rest,
    ...(own !== undefined && { language: own }),
    programme: {
      id: 'list',
      name: 'Havnene',
      title: 'Havnene',
      amounts: [],
      facts: [],
      owners: [],
      namedBy: [],
      contacts: [],
      source: { title: 'Havneregisteret', sections: [] },
    },
    clusters: site.clusters.map(({ id, sector, area, region, labelSide, neighbours }, index) => ({
      ...{ id, sector, region, labelSide, neighbours },
      ...(area === undefined ? {} : { area }),
      name: `Havn ${index + 1}`,
      phrases: [],
      facts: [],
      aims: [],
    })),
    unplaced: [
      {
        id: 'x',
        name: 'Havn x',
        sector: site.sectors[0]?.id ?? '',
        phrases: [],
        facts: [],
        aims: [],
      },
    ],
  };
}

const none = { type: 'FeatureCollection' as const, features: [] };

const pages: readonly Page[] = [
  { kind: 'explore' },
  { kind: 'cluster', id: 'ikuben' },
  { kind: 'table' },
  { kind: 'sources' },
  { kind: 'share', cluster: null },
  ...([null, 'distance', 'nearest', 'uncovered'] as const).map(
    (layer) => ({ kind: 'spread', layer }) as const,
  ),
  ...[1, 2, 3, 10, 11, 12, 13].flatMap((step): Page[] => [
    presentPage(step),
    { kind: 'present', step, run: { tag: 'notes' } },
  ]),
];

beforeEach(() => {
  diskFetch();
  window.requestIdleCallback = () => 0;
});

/** Shows a page as the document of a list does. */
async function show(
  page: Page,
  language: Language,
  own?: string,
  changed: (site: Site) => Site = own === undefined ? (site) => site : markedSite,
) {
  const messages = await listMessages(await loadMessages(language), language);
  const site = changed(await listSite(language, own));
  startStore(startView(language, page), {
    ...{ site, regions: none, drawnRegions: none, labels: none },
    loadSpread: async () => ({
      figures: figures as unknown as SpreadFigures,
      areas: none,
    }),
  });
  const initialPage = await loadInitialPage(page, language);
  const { container, unmount } = render(
    <App {...{ site, messages, initialPage, backdrop: null }} />,
  );
  await waitFor(() => expect(container.querySelector('h1, .speaker, .deck-text')).not.toBeNull());
  return { container, unmount, site, messages };
}

/** As it is on paper; every step prints the same handout. */
async function printed(page: Page): Promise<void> {
  if (page.kind === 'present' && page.step > 1) return;
  await act(async () => {
    fireEvent(window, new Event('beforeprint'));
  });
}

/** All that a reader may see or hear of a page, on paper too. */
async function wordsOf(page: Page, language: Language): Promise<string> {
  const { container, unmount, site, messages } = await show(page, language);
  await printed(page);
  const attributes = ['aria-label', 'title', 'placeholder', 'alt'];
  const hidden = [...container.querySelectorAll('*')].flatMap((element) =>
    attributes.map((name) => element.getAttribute(name) ?? ''),
  );
  const words = [documentTitle(site, messages, page), container.textContent, ...hidden].join('\n');
  unmount();
  return words.replaceAll(messages.siteName, '');
}

describe.each(languages)('in %s', (language) => {
  test('no page of a list speaks of the site’s own', { timeout: 120_000 }, async () => {
    const found: string[] = [];
    for (const page of pages) {
      const words = await wordsOf(page, language);
      for (const [text] of words.matchAll(
        /.{0,40}(?:klyng|cluster|\barena\b|2012|pressemelding|press release).{0,40}/gi,
      )) {
        found.push(`${JSON.stringify(page)}: ${text}`);
      }
    }
    expect(found).toEqual([]);
  });
});

/** The same list, with each of its own words to be known again, and one of each that a list may have. */
function markedSite(site: Site): Site {
  const { year: _, ...programme } = site.programme;
  return {
    ...site,
    sectors: site.sectors.map((sector, index) => ({ ...sector, label: `Havneslag ${index}` })),
    programme: {
      ...programme,
      subtitle: 'Havner langs kysten',
      source: { title: 'Havneregisteret', sections: [] },
    },
    clusters: site.clusters.map((cluster) => ({
      ...cluster,
      summary: { text: `Havnetekst om ${cluster.id}.` },
      contact: { name: 'Havnesjefen', email: 'havn@example.no' },
    })),
  };
}

/** The text nodes that have a word of the list's own in them. */
function contentNodes(container: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').replace('havn@example.no', '');
    if (/havn/i.test(text)) found.push(node as Text);
  }
  return found;
}

test('what is in another language says so on every page, and nothing else does', {
  timeout: 240_000,
}, async () => {
  const silent: string[] = [];
  const loud: string[] = [];
  for (const page of pages) {
    const { container, unmount, messages } = await show(page, 'en', 'se');
    await printed(page);
    const nodes = contentNodes(container);
    expect(nodes.length, JSON.stringify(page)).toBeGreaterThan(0);
    for (const { parentElement, textContent } of nodes) {
      const lang = parentElement?.closest('[lang]')?.getAttribute('lang');
      const around = `${JSON.stringify(page)}: ${parentElement?.closest('div, section, li, p')?.className} ${textContent}`;
      if (lang !== 'se') silent.push(around);
    }
    for (const { textContent, className } of container.querySelectorAll('[lang="se"]')) {
      if (textContent?.includes(messages.list.sector)) loud.push(`${className} ${textContent}`);
    }
    unmount();
  }
  expect([...new Set(silent)]).toEqual([]);
  expect(loud).toEqual([]);
});

test('so does what the search finds of the list, and no place does', async () => {
  const { container } = await show({ kind: 'explore' }, 'en', 'se');
  for (const [query, own] of [
    ['havneslag', true],
    ['havnesjefen', true],
    ['tromsø', false],
  ] as const) {
    act(() => writeQuery(query));
    await waitFor(() => expect(container.querySelector('.places li')).not.toBeNull(), {
      timeout: 20_000,
    });
    const found = container.querySelector('.places');
    const told = [...(found?.querySelectorAll('[lang="se"]') ?? [])].map(
      (each) => each.textContent,
    );
    expect(told.length > 0, query).toBe(own);
    if (!(found instanceof HTMLElement)) continue;
    for (const { parentElement, textContent } of contentNodes(found)) {
      expect(parentElement?.closest('[lang]')?.getAttribute('lang'), textContent ?? '').toBe('se');
    }
  }
});

test('a list without categories says of no row what it is', { timeout: 120_000 }, async () => {
  const alike = (site: Site): Site => ({
    ...site,
    sectors: site.sectors.slice(0, 1).map((sector) => ({ ...sector, label: 'Alle havner' })),
    clusters: site.clusters.map((cluster) => ({ ...cluster, sector: site.sectors[0]?.id ?? '' })),
  });
  const told: string[] = [];
  for (const page of pages) {
    const { container, unmount, site, messages } = await show(page, 'nb', undefined, alike);
    container.querySelector('.legend')?.remove();
    for (const text of [container.textContent, documentTitle(site, messages, page)]) {
      if (text.includes('Alle havner')) told.push(JSON.stringify(page));
    }
    if (page.kind === 'table') {
      expect(container.querySelector('thead')).not.toHaveTextContent(messages.list.sector);
    }
    unmount();
  }
  expect(told).toEqual([]);
});
