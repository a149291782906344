import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { loadInitialPage } from '../../src/app/LazyPage.tsx';
import { loadLanguage } from '../../src/i18n/loadLanguage.ts';
import type { Site } from '../../src/model/site.ts';
import { definitionOf } from '../../src/pages/registry.ts';
import { renderEmbeds } from '../../src/prerender/pages/embedPages.tsx';
import { pageViews } from '../../src/prerender/pages/pages.ts';
import { startStore } from '../../src/state/store.ts';
import { mapData } from '../support/mapData.ts';
import { readBody } from '../support/sitePages.ts';

const hostile = `</style></script><script>x()</script><img src=x onerror=x()><a href="javascript:x()">"'&`;

/** What programs read, and no person: ids, colours, addresses, dates, section names. */
const forPrograms =
  /^(?:id|sector|section|shape|icon|light|dark|url|tag|cluster|labelSide|phone|direction|region|exactness|kind|reference|date|copy|source|website|status)$/;

/** The records with every text that readers see turned into an attack. */
function poison(value: unknown, key: string): unknown {
  if (typeof value === 'string') return forPrograms.test(key) ? value : hostile;
  if (Array.isArray(value)) return value.map((each) => poison(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, poison(each, name)]),
  );
}

function expectOnlyWords(markup: string, path: string): void {
  const body = readBody(markup);
  expect(body.textContent, path).toContain(hostile);
  expect(body.querySelectorAll('script, style, img, iframe, object').length, path).toBe(0);
  for (const element of body.querySelectorAll('*')) {
    const names = element.getAttributeNames();
    expect(
      names.filter((name) => name.startsWith('on')),
      path,
    ).toEqual([]);
    expect(element.getAttribute('href') ?? '', path).not.toMatch(/^\s*javascript:/i);
  }
}

test('markup in any text of the records stays a text, on every page and in every frame', async () => {
  const { site, messages } = await loadLanguage('nb');
  const poisoned = poison(site, '') as Site;
  for (const view of pageViews(site, 'nb')) {
    // Policies say nothing of the records.
    if (definitionOf(view.page).lazy?.folder === 'policy') continue;
    startStore(view);
    const initialPage = await loadInitialPage(view.page, 'nb');
    const app = <App site={poisoned} {...{ messages, initialPage }} backdrop={null} />;
    expectOnlyWords(renderToString(app), JSON.stringify(view.page));
  }
  const options = { base: '/', siteUrl: null };
  for (const { path, body } of renderEmbeds(poisoned, messages, 'nb', mapData, options)) {
    expectOnlyWords(body, path);
  }
});
