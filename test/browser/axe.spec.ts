import type { Page } from '@playwright/test';
import { type Language, languages } from '../../src/model/language.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { holdLiveMap, ready } from './mapView.ts';
import { addressesOf, everyAddressOf, prefixOf, sites, wordsOf } from './site.ts';

/** WCAG 2.2 A and AA, what axe holds to be good practice, and of AAA above all the contrast of 7 to 1. */
const tags = ['wcag2aaa'];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

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

/** Waits until the page is alive: what only scripts show is there, too. */
async function alive(page: Page): Promise<void> {
  const activate = page.locator('.embed-activate');
  if ((await activate.count()) > 0) await activate.waitFor();
  else {
    // React marks what it has made its own.
    await page.waitForFunction(() => {
      const [first] = document.querySelector('#root')?.children ?? [];
      return Object.keys(first ?? {}).some((key) => key.startsWith('__react'));
    });
  }
}

/** All of a page that is there to be read: what is folded away or comes late, too. */
const arrangements: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  share: async (page) => {
    await expect(page.locator('.embed-stage iframe')).not.toHaveAttribute('height', '720');
    await expect(page.locator('.picture-preview')).toBeVisible();
    for (const fold of await page.locator('.panel-body details summary').all()) await fold.click();
  },
};

/** The frame in it is a page of its own, with headings and landmarks of its own, and is checked by itself. */
const foreign = '.embed-stage iframe';

const kindOfPath: Readonly<Record<string, string>> = {
  '': 'list',
  klynge: 'cluster',
  kilder: 'sources',
  tabell: 'table',
  del: 'share',
  spredning: 'spread',
  presentasjon: 'deck',
  personvern: 'statement',
  tilgjengelighet: 'statement',
};

/** Gives each address all the looks, and each step of the deck all languages: far too much for every day. */
const isWhole = process.env['AXE'] === 'all';

/** Every address there is by its kind: the pages' and, with all that they can hold, the frames'. */
function addressesByKind(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (kind: string, address: string) =>
    found.set(kind, [...(found.get(kind) ?? []), address]);
  for (const [turn, language] of languages.entries()) {
    const prefix = prefixOf(language);
    const ordinary = addressesOf(language);
    // Of the deck's later steps each is checked in one language.
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
  }
  return found;
}

type Visit = { readonly address: string; readonly looks: readonly Look[] };

/** Deals the looks to the addresses of a kind, until each address has had one and the kind has had each look. */
function visitsOf(addresses: readonly string[]): readonly Visit[] {
  if (isWhole) return addresses.map((address) => ({ address, looks }));
  const rounds = Math.max(addresses.length, looks.length);
  const dealt = Array.from({ length: rounds }, (_, round) => round);
  return addresses.map((address, at) => ({
    address,
    looks: dealt
      .filter((round) => round % addresses.length === at)
      .flatMap((round) => looks[round % looks.length] ?? []),
  }));
}

for (const [kind, addresses] of addressesByKind()) {
  const visits = visitsOf(addresses);
  // So many in one test that opening browsers costs little, so few that two workers share the work.
  const share = 11;
  for (let from = 0; from < visits.length; from += share) {
    const some = visits.slice(from, from + share);
    const name = visits.length > share ? `${kind}, ${from + 1} to ${from + some.length}` : kind;
    test(`every address and every look: ${name}`, async ({ page }) => {
      const analyses = some.flatMap((visit) => visit.looks).length;
      test.setTimeout(60_000 + 20_000 * analyses);
      await holdLiveMap(page);
      for (const visit of some) {
        await test.step(visit.address || 'the start', async () => {
          await page.goto(visit.address);
          await alive(page);
          await arrangements[kind]?.(page);
          for (const each of visit.looks) {
            await look(page, each);
            await expectAccessible(page, tags, [foreign]);
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
      await page.locator('.legend summary').click();
      await expect(page.locator('.legend')).toHaveAttribute('open');
    },
  },
  {
    name: 'a filtered list and a quiet map',
    language: 'nn',
    path: '?sektor=ict',
    looks: [1, 8],
    arrange: (page) => expect(page.locator('.cluster-item')).toHaveCount(1),
  },
  {
    name: 'no hit',
    language: 'en',
    path: '?sektor=ict&del=nord-norge',
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
    await holdLiveMap(page);
    for (const index of chosen) {
      await look(page, looks[index] as Look);
      await page.goto(prefixOf(language) + path);
      await arrange(page);
      await expectAccessible(page, tags);
    }
  });
}

test('a map that could not be loaded', async ({ page, faults }) => {
  faults.expect(/status 404/);
  faults.expect(/Failed to load resource/);
  faults.expect(/Failed to fetch dynamically imported module/);
  await page.route(/\/assets\/LiveMap-[^/]*\.js/, (route) =>
    route.fulfill({ status: 404, body: '' }),
  );
  for (const each of [
    { colorScheme: 'light', width: 1440 },
    { colorScheme: 'dark', width: 390 },
  ] as const) {
    await look(page, each);
    await page.goto('');
    await expect(page.locator('.map-note')).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page, tags);
  }
});

for (const [colorScheme, width, path] of [
  ['light', 1000, ''],
  ['dark', 390, 'en/klynge/next-media/'],
] as const) {
  test(`the live map, ${colorScheme}`, async ({ page }) => {
    await look(page, { colorScheme, width });
    await page.goto(path);
    await ready(page);
    await expectAccessible(page, tags);
  });
}

test('the page for what is not there', async ({ page, faults }) => {
  faults.expect(/404/);
  await page.goto('finnes-ikke/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await look(page, { colorScheme, width: 320 });
    await expectAccessible(page, tags);
  }
});
