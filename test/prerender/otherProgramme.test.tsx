import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Messages } from '../../src/i18n/messages.ts';
import { deckSteps } from '../../src/model/deck.ts';
import { type Language, languages } from '../../src/model/language.ts';
import { formatPhone } from '../../src/model/phone.ts';
import type { Records } from '../../src/model/records.ts';
import { type RenderedSite, renderSite } from '../../src/prerender/pages/entry-server.tsx';
import { sampleRecords } from '../model/sampleRecords.ts';
import { type FullRecords, fullRecords } from '../support/full.ts';
import { makeOtherSite, type OtherSite } from '../support/otherSite.ts';
import { type ReadPage, readPages } from '../support/sitePages.ts';

/** Three clusters of 2019, in sectors and places that ours are not in. */
function otherRecords(): FullRecords {
  const { clusters, programme, sectors } = sampleRecords();
  const [first] = clusters;
  const [sector] = sectors;
  if (!first || !sector) throw new Error('the sample is empty');
  const text = { nb: 'Fisk', nn: 'Fisk (nn)', en: 'Fish' };
  return {
    programme,
    sectors: [
      ...sectors,
      {
        id: 'fish',
        label: text,
        shape: 'cross',
        icon: 'mountain',
        color: { light: '#113311', dark: '#ddffdd' },
      },
    ],
    clusters: [
      ...clusters,
      {
        ...first,
        id: 'fiskeklynga',
        name: 'Fiskeklynga & Sønner',
        sector: 'fish',
        area: 'Sogn og Fjordane',
        phrases: ['strekningen Florø – Måløy'],
        region: 'strekningen Florø – Måløy',
        marker: 'strekningen Florø – Måløy',
        contact: { ...first.contact, name: 'Siri Sogning', phone: '+4757000000' },
      },
    ],
  };
}

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
// The sample is of a programme of which no other source tells.
vi.mock('../../data/generated/after.json', () => ({ default: null }));
// What is written for taking away comes from the records themselves.
vi.mock('../../src/model/records.ts', async (original) => {
  const { records } = await original<{ records: Records }>();
  return {
    get records() {
      return other.records ?? records;
    },
  };
});
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

const actual = await vi.importActual<{ records: Records }>('../../src/model/records.ts');
const ours = fullRecords(actual.records);
const records = otherRecords();
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

describe('a site of another programme, with no change of code', () => {
  test('has a page for each of its clusters, the list, the sources and what is true of the site', () => {
    expect(pages.map(({ path }) => path)).toEqual(
      ['', 'nn/', 'en/'].flatMap((prefix) =>
        [
          '',
          ...records.clusters.map(({ id }) => `klynge/${id}/`),
          ...['kilder/', 'personvern/', 'tilgjengelighet/', 'tabell/', 'del/', 'ditt-kart/'],
          ...deckSteps(made.sites.nb).map((_, index) =>
            index === 0 ? 'presentasjon/' : `presentasjon/${index + 1}/`,
          ),
          'spredning/',
        ].map((path) => prefix + path),
      ),
    );
  });

  test('is whole in every language', () => {
    for (const { path, body } of pages) {
      expect(body.querySelectorAll('h1'), path).toHaveLength(1);
      expect(body.textContent).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
      expect(body.querySelectorAll('.region')).toHaveLength(records.clusters.length);
      expect(body.querySelectorAll('a.map-pin')).toHaveLength(records.clusters.length);
    }
    for (const language of languages) {
      const list = pages.find(({ path }) => path === (language === 'nb' ? '' : `${language}/`));
      for (const { name, summary } of records.clusters) {
        expect(list?.body.textContent).toContain(name);
        expect(list?.body.textContent).toContain(summary.text[language]);
      }
    }
  });

  test('says of each cluster where it is, in the year that it is about', () => {
    const page = pages.find(({ path }) => path === 'klynge/kystvind/');
    expect(page?.body.textContent).toContain('Rogaland');
    expect(page?.body.textContent).toContain('2019');
    expect(page?.body.querySelector('a[href^="tel:"]')?.getAttribute('href')).toBe(
      'tel:+4751000000',
    );
    const region = made.sites.nb.clusters.find(({ id }) => id === 'fiskeklynga')?.region;
    expect(region?.exactness).toBe('approximate');
    expect(region?.marker[0]).toBeGreaterThan(4.5);
    expect(region?.marker[0]).toBeLessThan(5.6);
    expect(region?.marker[1]).toBeGreaterThan(61.5);
    expect(region?.marker[1]).toBeLessThan(62.1);
  });

  test('says nothing of the years since, of which nothing is known', () => {
    for (const { path, body } of pages) {
      const found = body.querySelectorAll('.since, .later-name, .time-choice, .other-sources');
      expect(found.length, path).toBe(0);
    }
    const table = pages.find(({ path }) => path === 'tabell/');
    expect(table?.body.querySelectorAll('thead th')).toHaveLength(8);
  });

  test('has colours for its own sectors only', () => {
    const named = [...made.paletteCss.matchAll(/data-sector="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(named)).toEqual(new Set(records.sectors.map(({ id }) => id)));
  });

  test('has a sound picture of each page', () => {
    for (const { path, preview } of site.pages.filter(({ language }) => language === 'nb')) {
      if (!preview) continue;
      const picture = new Resvg(preview.svg, { font: { loadSystemFonts: false } }).render();
      expect([picture.width, picture.height], path).toEqual([1200, 630]);
    }
  });

  test('mentions nothing of ours', () => {
    const words = [
      ...ours.clusters.flatMap(({ id, name, contact }) => [
        id,
        name,
        contact.name,
        contact.phone,
        formatPhone(contact.phone, 'nb'),
      ]),
      ...ours.programme.contacts.map(({ phone }) => formatPhone(phone, 'nb')),
      ...ours.programme.namedBy.map(({ name }) => name),
      ...ours.sectors.map(({ id }) => `"${id}"`),
      ...ours.sectors.map(({ color }) => color.light),
      ours.programme.name,
      String(ours.programme.year),
      ours.programme.source.title,
      ours.programme.historicalAddress.address,
    ];
    for (const { path, head, body, preview } of site.pages) {
      // Numbers in outlines and scales mean nothing.
      const written = `${head}${body}${preview?.svg ?? ''}`.replace(
        / (?:d|style|transform)="[^"]*"/g,
        '',
      );
      for (const word of words) {
        const at = written.indexOf(word);
        expect(at < 0 ? '' : written.slice(at - 40, at + 40), `${path}: ${word}`).toBe('');
      }
    }
  });
});
