import { beforeAll, describe, expect, test } from 'vitest';
import after from '../../data/after.json' with { type: 'json' };
import { createFormats } from '../../src/i18n/format.ts';
import { kronerText } from '../../src/i18n/kroner.ts';
import { lastName, withYear } from '../../src/model/after.ts';
import { type Language, languages } from '../../src/model/language.ts';
import { localize } from '../../src/model/localize.ts';
import { formatPhone } from '../../src/model/phone.ts';
import { records } from '../../src/model/records.ts';
import { allMessages } from '../i18n/allMessages.ts';
import { builtSite } from '../map/builtSite.ts';
import { fullRecords } from '../support/full.ts';
import { type ReadPage, readBody } from '../support/sitePages.ts';
import { builtPages, htmlOf } from './builtPages.ts';

let pages: readonly ReadPage[];
beforeAll(() => {
  pages = builtPages('dist', 'words');
  // What stands on the map only is not told.
  for (const { body } of pages) body.querySelector('.map')?.remove();
}, 120_000);

function pageAt(language: Language, path: string): HTMLElement {
  const page = pages.find((each) => each.language === language && each.path.endsWith(path));
  if (!page) throw new Error(`no page ${path}`);
  return page.body;
}

type Leaf = { readonly path: string; readonly key: string; readonly value: string | number };

/** Every text and number of a record, with the way to it. */
function leaves(value: unknown, path: string, key: string): readonly Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ path, key, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    leaves(inner, `${path}.${name}`, Array.isArray(value) ? key : name),
  );
}

/** What ties records together or draws them. Readers see what these stand for. */
const ties = new Set(['id', 'sector', 'section', 'shape', 'icon', 'light', 'dark']);

/** How a leaf of a record stands on a page. */
function shownAs({ key, value }: Leaf, language: Language): string {
  const format = createFormats(language);
  if (key === 'phone') return formatPhone(String(value), language);
  if (key === 'amount') return kronerText(Number(value), format);
  // The lower end of a range leaves the unit to the higher.
  if (key === 'from') return kronerText(Number(value), format).replace(/ .*/, '–');
  if (key === 'to') return kronerText(Number(value), format);
  return String(value);
}

describe.each(languages)(
  'every fact of the records is somewhere on the pages in %s',
  (language) => {
    const local = localize(fullRecords(records), language);
    const facts = leaves(local, '', '').filter(({ key }) => !ties.has(key));

    test('and there are facts', () => {
      expect(facts.length).toBeGreaterThan(150);
    });

    test('each text, name, number and year', () => {
      const words = pages
        .filter((page) => page.language === language)
        .map(({ body }) => body.textContent)
        .join('\n');
      const missing = facts
        .filter(({ key }) => key !== 'url')
        .map((leaf) => `${leaf.path}: ${shownAs(leaf, language)}`)
        .filter((line) => !words.includes(line.slice(line.indexOf(': ') + 2)));
      expect(missing).toEqual([]);
    });

    test('each phone number can be called, and the source be opened', () => {
      const links = pages
        .filter((page) => page.language === language)
        .flatMap(({ body }) => [...body.querySelectorAll('a')])
        .map((link) => link.getAttribute('href'));
      const wanted = [
        ...facts.filter(({ key }) => key === 'phone').map(({ value }) => `tel:${value}`),
        local.programme.source.url,
      ];
      expect(wanted).toHaveLength(local.clusters.length + local.programme.contacts.length + 1);
      for (const href of wanted) expect(links).toContain(href);
    });

    test('each cluster on its own page, with all that is its own', () => {
      for (const cluster of local.clusters) {
        const words = pageAt(language, `klynge/${cluster.id}/`).textContent;
        const label = local.sectors.find(({ id }) => id === cluster.sector)?.label;
        expect(words).toContain(label);
        for (const leaf of leaves(cluster, cluster.id, '').filter(({ key }) => !ties.has(key))) {
          expect(words, leaf.path).toContain(shownAs(leaf, language));
        }
      }
    });

    test('each statement of other sources on its cluster’s page, with an address and a date or the lack of one', () => {
      const { clusters, sources } = localize(after, language);
      for (const { id, statements, unknown } of clusters) {
        const page = pageAt(language, `klynge/${id}/`);
        expect(page.textContent, id).toContain(unknown);
        const hrefs = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        for (const { source, text } of statements) {
          expect(page.textContent, id).toContain(text);
          expect(hrefs, id).toContain(sources.find((each) => each.id === source)?.url);
        }
      }
      const listed = [...pageAt(language, 'kilder/').querySelectorAll('.other-sources a')];
      expect(new Set(listed.map((link) => link.getAttribute('href')))).toEqual(
        new Set(sources.map(({ url }) => url)),
      );
    });

    test('a frame of a cluster has its last known name, with its year, and says of when its contact is', () => {
      const { after: words } = allMessages[language];
      for (const { id, name, contact } of local.clusters) {
        const prefix = language === 'nb' ? '' : `${language}/`;
        const text = readBody(htmlOf('dist', `${prefix}embed/klynge/${id}`)).textContent;
        expect(text, id).toContain(`${words.contact(local.programme.year)}: ${contact.name}`);
        const cluster = builtSite.clusters.find((each) => each.id === id);
        const last = cluster && lastName(cluster);
        if (!last) continue;
        const known = withYear(words.knownAs(last.name), last);
        expect(text.includes(known), `${name}: ${known}`).toBe(true);
      }
    });

    test('who is responsible is said of just the one that is', () => {
      const items = [...pageAt(language, 'kilder/').querySelectorAll('li')];
      for (const { name, responsible } of local.programme.owners) {
        const [item] = items.filter(({ textContent }) => textContent.startsWith(name));
        expect(item?.textContent.includes(','), name).toBe(responsible);
      }
    });

    test('the programme’s address of the time is shown and leads nowhere', () => {
      const { address } = local.programme.historicalAddress;
      for (const { body } of pages) {
        for (const link of body.querySelectorAll('a')) {
          expect(link.getAttribute('href')).not.toContain(address);
        }
      }
    });
  },
);
