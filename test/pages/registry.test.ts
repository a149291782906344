import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { definitionOf, type PageKind, pages } from '../../src/pages/registry.ts';
import { pageViews } from '../../src/prerender/pages/pages.ts';
import { formatAddress, parsePath } from '../../src/state/address.ts';
import { validIds } from '../../src/state/site.ts';
import { builtSite } from '../map/builtSite.ts';
import { readSource } from '../support/sourceFile.ts';

const kinds = Object.keys(pages) as PageKind[];
const folderOf = (kind: PageKind) => definitionOf({ kind }).lazy?.folder ?? kind;
const registry = 'src/pages/registry.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path).replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && path !== registry)
  .map((path) => ({ path, text: readSource(path, readFileSync(path, 'utf8')).code }));

describe('the registry', () => {
  test('has every folder of a page, and no other', () => {
    const folders = readdirSync('src/pages', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.toSorted()).toEqual([...new Set(kinds.map(folderOf))].toSorted());
    for (const kind of kinds) expect(existsSync(`src/pages/${folderOf(kind)}/page.tsx`)).toBe(true);
  });

  test('is the only list of pages', () => {
    const listing = sources.filter(
      ({ text }) =>
        kinds.filter((kind) => new RegExp(`(?:case|===|kind:) '${kind}'`).test(text)).length >
        (kinds.length * 2) / 3,
    );
    expect(listing.map(({ path }) => path)).toEqual([]);
  });

  test('is the only one that knows what a page is called in an address', () => {
    const slugs = kinds.map((kind) => pages[kind].slug).filter((slug) => slug !== '');
    // A frame has an address of its own; what a query says is no path.
    const knowing = sources.filter(
      ({ path, text }) =>
        !path.startsWith('src/embed/') &&
        slugs.some((slug) => new RegExp(`['"\`/]${slug}/|=== '${slug}'`).test(text)),
    );
    expect(knowing.map(({ path }) => path)).toEqual([]);
  });

  test.each(languages)('leads from each address to its page and back: %s', (language) => {
    for (const view of pageViews(builtSite, language)) {
      const path = formatAddress(view);
      expect(parsePath(path, validIds(builtSite))).toEqual({ language, page: view.page });
    }
  });
});

test.each(kinds.filter((kind) => definitionOf({ kind }).lazy))(
  'the lazy page %s has its loader, words and files',
  (kind) => {
    const { folder = '', files = [] } = definitionOf({ kind }).lazy ?? {};
    const words = languages.map((language) => `words/${language}.ts`);
    for (const file of ['loader.ts', 'page.tsx', ...words]) {
      expect(existsSync(`src/pages/${folder}/${file}`), file).toBe(true);
    }
    for (const file of files) expect(existsSync(file), file).toBe(true);
    const loader = readFileSync(`src/pages/${folder}/loader.ts`, 'utf8');
    for (const file of ['page.tsx', ...words]) expect(loader).toContain(`import('./${file}')`);
  },
);
