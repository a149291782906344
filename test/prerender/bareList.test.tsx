import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Messages } from '../../src/i18n/messages.ts';
import { type Language, languages } from '../../src/model/language.ts';
import type { Records } from '../../src/model/records.ts';
import { listedClusters, placedCount } from '../../src/model/site.ts';
import { ClusterSheet } from '../../src/pages/deck/ClusterSheet.tsx';
import { DeckWordsProvider } from '../../src/pages/deck/DeckWords.ts';
import { SpeakerNotes } from '../../src/pages/deck/SpeakerNotes.tsx';
import { words as deckWords } from '../../src/pages/deck/words/nb.ts';
import { type RenderedSite, renderSite } from '../../src/prerender/pages/entry-server.tsx';
import { allMessages } from '../i18n/allMessages.ts';
import { makeOtherSite, type OtherSite } from '../support/otherSite.ts';
import { renderPart } from '../support/renderPart.tsx';
import { type ReadPage, readBody, readPages } from '../support/sitePages.ts';

const bare = { sector: 'all', phrases: [], facts: [], aims: [] };

/** As a reader's own list is: little more than names and places, in one language, without a year. */
const records: Records = {
  clusters: [
    { ...bare, id: 'a-point', name: 'Punktum AS', area: 'Bergen', region: 'Bergen' },
    { ...bare, id: 'an-area', name: 'Fylket', area: 'Hedmark', region: 'Hedmark' },
    { ...bare, id: 'a-sign', name: 'Regionen', area: 'Troms', region: 'Troms', asPoint: true },
    { ...bare, id: 'a-position', name: 'Posisjonen', position: [10.4, 63.43] },
    { ...bare, id: 'nowhere', name: 'Ingensteds', area: 'Gotham' },
    { ...bare, id: 'silent', name: 'Stedløs', contact: { email: 'post@example.no' } },
    {
      id: 'everything',
      name: 'Alt mulig',
      sector: 'all',
      area: 'Sand',
      phrases: ['Sand'],
      region: 'Sand',
      meaning: { kind: 'place', name: 'Sand', marker: [6.2511, 59.4847] },
      summary: { text: 'Gjør alt.' },
      facts: [{ text: 'Er stor.' }],
      participants: { text: 'Alle er med.' },
      aims: [{ text: 'Mer av alt.' }],
      contact: { name: 'Kari Nordmann', phone: '+46812345678', email: 'kari@example.no' },
      web: 'https://alt.example.no/om',
      source: 'https://kilde.example.no/rad/7',
    },
  ],
  programme: {
    id: 'list',
    name: 'Lista',
    title: 'Lista mi',
    amounts: [],
    facts: [],
    owners: [],
    namedBy: [],
    contacts: [],
    source: { title: 'Eget arbeid', sections: [] },
  },
  sectors: [
    {
      id: 'all',
      label: 'Medlem',
      shape: 'circle',
      icon: 'cog',
      color: { light: '#113311', dark: '#ddffdd' },
    },
  ],
};

type Other = {
  sites: OtherSite['sites'] | null;
  spread: OtherSite['spread']['figures'] | null;
  records: Records | null;
};

const other = vi.hoisted((): Other => ({ sites: null, spread: null, records: null }));
vi.mock('../../data/generated/spread.json', () => ({
  get default() {
    return other.spread;
  },
}));
vi.mock('../../data/generated/after.json', () => ({ default: null }));
vi.mock('../../src/model/records.ts', () => ({
  get records() {
    return other.records;
  },
}));
vi.mock('../../src/i18n/loadLanguage.ts', () => ({
  loadLanguage: async (language: Language) => {
    const words = {
      nb: () => import('../../src/i18n/nb.ts'),
      nn: () => import('../../src/i18n/nn.ts'),
      en: () => import('../../src/i18n/en.ts'),
    };
    const { messages }: { messages: Messages } = await words[language]();
    return { site: other.sites?.[language], messages };
  },
}));

let made: OtherSite;
let site: RenderedSite;
let pages: readonly ReadPage[];
beforeAll(async () => {
  made = makeOtherSite(records);
  other.sites = made.sites;
  other.spread = made.spread.figures;
  other.records = records;
  site = await renderSite(made.mapData, {
    base: '/',
    siteUrl: 'https://example.no/',
    spreadAreas: made.spread.areas,
    regions: made.regions,
  });
  pages = readPages(site);
}, 240_000);

const pageAt = (path: string) => {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page.body;
};
const textOf = (element: Element) => element.textContent.trim();

/** What is missing, or says that something is. */
function faults(body: HTMLElement): readonly string[] {
  const broken = body.textContent.match(
    /.{0,30}(?:\bundefined\b|\bNaN\b|\[object |\b0 km²).{0,20}/g,
  );
  const empty = [...body.querySelectorAll('h1, h2, h3, h4, dt, dd, li, ul, ol, dl, th, cite')];
  const alone = [...body.querySelectorAll('section, article')].filter((section) => {
    const heading = [...section.children].find(({ tagName }) => /^H[1-3]$/.test(tagName));
    return heading && textOf(heading) === textOf(section) && !section.querySelector('svg');
  });
  const punctuation = body.textContent.match(
    /.{0,30}(?: , |, ,|·\s*$|\.\.(?!\.)|\(\)|: \.).{0,10}/gm,
  );
  return [
    ...(broken ?? []),
    ...(punctuation ?? []),
    ...empty
      .filter(
        (element) =>
          textOf(element) === '' &&
          !element.querySelector('input') &&
          !element.querySelector('svg'),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ...alone.map(({ outerHTML }) => outerHTML.slice(0, 120)),
  ];
}

describe('a list of names and places', () => {
  test('has no gap on any page, in any frame, in any language', () => {
    const found = [
      ...pages.flatMap(({ path, body }) => faults(body).map((fault) => `${path}: ${fault}`)),
      ...site.embeds.flatMap(({ path, body }) =>
        faults(readBody(body)).map((fault) => `${path}: ${fault}`),
      ),
    ];
    expect(found).toEqual([]);
    for (const { path, head } of site.pages) expect(head, path).not.toMatch(/undefined|NaN|null/);
  });

  test('is placed where it says, and counted where it does not', () => {
    const { nb } = made.sites;
    expect(nb.clusters.map(({ id }) => id)).toEqual([
      'a-point',
      'an-area',
      'a-sign',
      'a-position',
      'everything',
    ]);
    expect(nb.unplaced?.map(({ id }) => id)).toEqual(['nowhere', 'silent']);
    expect(placedCount(nb)).toEqual({ placed: 5, of: 7 });
    expect(made.regions.features.map(({ properties }) => properties.cluster)).toEqual(['an-area']);
    for (const language of languages) {
      const prefix = language === 'nb' ? '' : `${language}/`;
      const counted = allMessages[language].list.placed(5, 7);
      for (const path of [prefix, `${prefix}tabell/`, `${prefix}spredning/`]) {
        expect(pageAt(path).textContent, path).toContain(counted);
      }
      for (const { name } of listedClusters(made.sites[language])) {
        expect(pageAt(prefix).textContent).toContain(name);
        expect(pageAt(`${prefix}tabell/`).textContent).toContain(name);
      }
    }
    expect(pageAt('').querySelectorAll('a.map-pin')).toHaveLength(5);
    expect(pageAt('').querySelectorAll('.region')).toHaveLength(1);
  });

  test('says of each what it has, and no more', () => {
    const full = pageAt('klynge/everything/');
    for (const text of ['Gjør alt.', 'Er stor.', 'Alle er med.', 'Mer av alt.', 'Kari Nordmann']) {
      expect(full.textContent).toContain(text);
    }
    const links = [...full.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    for (const href of ['tel:+46812345678', 'mailto:kari@example.no'])
      expect(links).toContain(href);
    for (const href of [records.clusters.at(-1)?.web, records.clusters.at(-1)?.source]) {
      expect(links).toContain(href);
    }
    const { detail, after } = allMessages.nb;
    const point = textOf(pageAt('klynge/a-point/'));
    for (const word of [detail.facts, detail.aims, detail.participants, after.contact()]) {
      expect(full.textContent).toContain(word);
      expect([...pageAt('klynge/a-point/').querySelectorAll('h2')].map(textOf)).not.toContain(word);
    }
    expect(point).toContain(allMessages.nb.map.point);
  });

  test('has no gap on paper, nor in the notes of its speaker', async () => {
    const { nb } = made.sites;
    const found: string[] = [];
    for (const cluster of nb.clusters) {
      const step = { kind: 'cluster', id: cluster.id } as const;
      const { container, unmount } = await renderPart(
        <DeckWordsProvider value={deckWords}>
          <ClusterSheet data={made.mapData} cluster={cluster} />
          <SpeakerNotes step={step} />
        </DeckWordsProvider>,
        {},
        nb,
      );
      found.push(...faults(container));
      expect(container.textContent).toContain(cluster.name);
      unmount();
    }
    expect(found).toEqual([]);
  });

  test('is whole in what one takes away', () => {
    const file = (end: string) => site.dataFiles.find(({ path }) => path.endsWith(end))?.content;
    const { features } = JSON.parse(file('.geojson') ?? '') as {
      features: { id: string; geometry: { type: string } | null }[];
    };
    expect(features.map(({ id, geometry }) => [id, geometry?.type ?? null])).toEqual([
      ['an-area', expect.stringContaining('Polygon')],
      ...made.sites.nb.clusters.map(({ id }) => [`${id}-point`, 'Point']),
      ['nowhere', null],
      ['silent', null],
    ]);
    const csv = file('klynger.csv') ?? '';
    expect(csv).not.toMatch(/undefined|null/);
    expect(csv.split('\r\n')).toHaveLength(records.clusters.length + 2);
    expect(csv).toContain('post@example.no');
    expect(file('.json')).toContain('Ingensteds');
  });
});
