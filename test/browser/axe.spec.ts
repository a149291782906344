import type { Page } from '@playwright/test';
import { type Language, languages } from '../../src/model/language.ts';
import { expectAccessible, type Rules } from './accessibility.ts';
import { expect, goWithin, open, test } from './fixtures.ts';
import { openLive } from './mapView.ts';
import {
  addressesOf,
  clusterAt,
  clustersIn,
  emptyFilter,
  everyAddressOf,
  prefixOf,
  sites,
  wordsOf,
} from './site.ts';

/** WCAG 2.2 A and AA, what axe holds to be good practice, and of AAA above all the contrast of 7 to 1. */
const tags = ['wcag2aaa'];

type Look = { readonly colorScheme: 'light' | 'dark'; readonly width: number };

const schemes = ['light', 'dark'] as const;
const widths = [320, 390, 768, 1440, 1920];

/** Ten in all. Neighbours differ in both, so that an address that is seen in two has both themes. */
const looks: readonly Look[] = Array.from({ length: 10 }, (_, index) => ({
  colorScheme: schemes[index % 2] ?? 'light',
  width: widths[index % 5] ?? 0,
}));

async function look(page: Page, { colorScheme, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: width < 1000 ? 844 : 900 });
}

/** All of a page that is there to be read: what is folded away or comes late, too. */
const arrangements: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  share: async (page) => {
    await expect(page.locator('.embed-stage iframe')).not.toHaveAttribute('height', '720');
    await expect(page.locator('.picture-preview')).toBeVisible();
    for (const fold of await page.locator('.panel-body details summary').all()) await fold.click();
  },
  frame: (page) => page.locator('.embed-activate').waitFor(),
  'frame of a cluster': (page) => page.locator('.embed-activate').waitFor(),
};

/** The frame in it is a page of its own, with headings and landmarks of its own, and is checked by itself. */
const foreign = '.embed-stage iframe';

const kindOfPath: Readonly<Record<string, string>> = {
  '': 'list',
  klynge: 'cluster',
  kilder: 'sources',
  tabell: 'table',
  del: 'share',
  'ditt-kart': 'own list',
  spredning: 'spread',
  presentasjon: 'deck',
  personvern: 'statement',
  tilgjengelighet: 'statement',
};

/** Gives each address all the looks, and each step of the deck all languages: far too much for every day. */
const isWhole = process.env['AXE'] === 'all';

type Visit = {
  readonly kind: string;
  readonly address: string;
  readonly views: readonly (readonly [Look, Rules])[];
};

/** Every address of a language by its kind: the pages' and, with all that they can hold, the frames'. */
function addressesByKind(language: Language): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (kind: string, address: string) =>
    found.set(kind, [...(found.get(kind) ?? []), address]);
  const prefix = prefixOf(language);
  const ordinary = addressesOf(language);
  // Of the deck's later steps each is checked in one language.
  const turn = languages.indexOf(language);
  const chosen = everyAddressOf(language).filter(
    (address, at) => isWhole || ordinary.includes(address) || at % languages.length === turn,
  );
  for (const address of chosen) {
    const [first = ''] = address.slice(prefix.length).split('/');
    const kind = kindOfPath[first];
    if (kind === undefined) throw new Error(`what kind of page is ${address}?`);
    add(kind, address);
  }
  add('frame', `${prefix}embed/?tegnforklaring=pa`);
  for (const { id } of sites[language].clusters) {
    add('frame of a cluster', `${prefix}embed/klynge/${id}/?tegnforklaring=pa`);
  }
  return found;
}

/**
 * Each address has all rules of its structure once; in one language, and where an address is checked in no
 * other, each has contrast and target size as well, until its kind has had them in each look.
 */
function visitsOf(language: Language): readonly Visit[] {
  const turn = languages.indexOf(language);
  return [...addressesByKind(language)].flatMap(([kind, addresses]) =>
    addresses.map((address, at): Visit => {
      if (isWhole) return { kind, address, views: looks.map((each) => [each, 'all'] as const) };
      const hasLooks = language === 'nb' || kind === 'deck';
      const first = looks[(at + 3 * turn) % looks.length] as Look;
      const others = looks.filter(
        (each, index) => each !== first && language === 'nb' && index % addresses.length === at,
      );
      return {
        kind,
        address,
        views: [
          [first, hasLooks ? 'all' : 'structure'] as const,
          ...others.map((each) => [each, 'looks'] as const),
        ],
      };
    }),
  );
}

/** A few tests for each language, so that two workers share the work. */
const groups: readonly { readonly name: string; readonly kinds: readonly string[] }[] = [
  { name: 'list, table and figures', kinds: ['list', 'table', 'spread'] },
  { name: 'share, sources and statements', kinds: ['share', 'sources', 'statement'] },
  { name: 'clusters', kinds: ['cluster'] },
  { name: 'deck', kinds: ['deck'] },
  { name: 'frames', kinds: ['frame', 'frame of a cluster'] },
];

for (const language of languages) {
  const visits = visitsOf(language);
  for (const { name, kinds } of groups) {
    test(`every address and every look, ${language}: ${name}`, async ({ page }) => {
      const some = visits.filter(({ kind }) => kinds.includes(kind));
      const isFrame = name === 'frames';
      test.setTimeout(60_000 + 20_000 * some.flatMap(({ views }) => views).length);
      for (const [at, { kind, address, views }] of some.entries()) {
        await test.step(address || 'the start', async () => {
          if (isFrame) await page.goto(address);
          // A new document would have to read axe anew, which takes as long as a look at the page.
          else if (at === 0) await open(page, address);
          else await goWithin(page, address);
          await expect(page.locator('h1').first()).toHaveText(/\S/);
          await arrangements[kind]?.(page);
          for (const [each, rules] of views) {
            await look(page, each);
            await expectAccessible(page, tags, [foreign], rules);
          }
        });
      }
    });
  }
}

/** What a page turns into when it is used, each in looks of its own. */
const states: readonly {
  name: string;
  language: Language;
  path: string;
  looks: readonly number[];
  arrange: (page: Page) => Promise<void>;
}[] = [
  {
    name: 'an open legend',
    language: 'nb',
    path: '',
    looks: [3, 0],
    arrange: async (page) => {
      const legend = page.locator('.legend');
      if ((await legend.getAttribute('open')) === null) await legend.locator('summary').click();
      await expect(legend).toHaveAttribute('open');
    },
  },
  {
    name: 'a filtered list and a quiet map',
    language: 'nn',
    path: `?sektor=${clusterAt(4).sector}`,
    looks: [1, 8],
    arrange: (page) =>
      expect(page.locator('.cluster-item')).toHaveCount(
        clustersIn({ sector: clusterAt(4).sector }).length,
      ),
  },
  {
    name: 'no hit',
    language: 'en',
    path: `?sektor=${emptyFilter.sector}&del=${emptyFilter.part}`,
    looks: [5],
    arrange: (page) => expect(page.getByText(wordsOf('en').list.none)).toBeVisible(),
  },
  {
    name: 'found places',
    language: 'nb',
    path: '?sok=sand',
    looks: [2],
    arrange: (page) => expect(page.locator('.places button').first()).toBeVisible(),
  },
  {
    name: 'what is near a place',
    language: 'nn',
    path: '?naer=67.28,14.4,Bodø',
    looks: [6, 9],
    arrange: (page) => expect(page.locator('.near .neighbours li')).toHaveCount(3),
  },
  {
    name: 'a cluster that is pointed at',
    language: 'en',
    path: '',
    looks: [3, 4],
    arrange: (page) => page.locator('.cluster-list a').nth(2).hover(),
  },
];

for (const { name, language, path, looks: chosen, arrange } of states) {
  test(name, async ({ page }) => {
    await open(page, prefixOf(language) + path);
    for (const index of chosen) {
      await look(page, looks[index] as Look);
      await arrange(page);
      await expectAccessible(page, tags);
    }
  });
}

test.describe('the live map', () => {
  test.use({ liveMap: true });

  test('that could not be loaded', async ({ page, faults }) => {
    faults.expect(/status 404/);
    faults.expect(/Failed to load resource/);
    faults.expect(/Failed to fetch dynamically imported module/);
    await page.route(/\/assets\/LiveMap-[^/]*\.js/, (route) =>
      route.fulfill({ status: 404, body: '' }),
    );
    await page.goto('');
    await expect(page.locator('.map-note')).toBeVisible({ timeout: 30_000 });
    for (const each of [
      { colorScheme: 'light', width: 1440 },
      { colorScheme: 'dark', width: 390 },
    ] as const) {
      await look(page, each);
      await expectAccessible(page, tags);
    }
  });

  test('light and dark, of the list and of a cluster', async ({ page }) => {
    await look(page, { colorScheme: 'light', width: 1000 });
    await openLive(page, 'en/');
    await expectAccessible(page, tags);
    await look(page, { colorScheme: 'dark', width: 390 });
    await goWithin(page, `en/klynge/${clusterAt(2).id}/`);
    await expect(page.locator('h1')).toHaveText(clusterAt(2).name);
    await expectAccessible(page, tags);
  });
});

test('the page for what is not there', async ({ page, faults }) => {
  faults.expect(/404/);
  await page.goto('finnes-ikke/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await look(page, { colorScheme, width: 320 });
    await expectAccessible(page, tags);
  }
});
