import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../src/i18n/loadLanguage.ts';
import { languages } from '../../src/model/language.ts';
import { notFoundMarkup } from '../../src/prerender/pages/fallbackPages.ts';
import { previewOf } from '../../src/prerender/pages/preview.ts';
import { startView } from '../../src/state/view.ts';
import { builtSite } from '../map/builtSite.ts';
import { mapData } from '../support/mapData.ts';
import { readBody } from '../support/sitePages.ts';

/** What can be said of pages one by one. What holds of all that is built: `test/built/pages.test.ts`. */

test('a page has a picture that is sound, with the page’s own words in it', async () => {
  const [{ id, name } = { id: '', name: '' }] = builtSite.clusters.slice(3);
  const view = startView('en', { kind: 'cluster', id });
  const { site, messages } = await loadLanguage('en');
  const { svg } = previewOf(site, messages, mapData, view);
  const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  expect([width, height]).toEqual([1200, 630]);
  expect(svg).toContain(`>${name}</text>`);
});

describe('the page for what is not there', () => {
  test('says so in every language, and leads to the start of each', async () => {
    const { head, body } = await notFoundMarkup('/klynger/');
    const page = readBody(body);
    expect(head).toContain('<meta name="robots" content="noindex">');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    for (const language of languages) {
      const { messages } = await loadLanguage(language);
      const section = page.querySelector(`section[lang="${language}"]`);
      expect(section?.querySelector('h1, h2')?.textContent).toBe(messages.notFound.title);
      expect(section?.textContent).toContain(messages.notFound.text);
      const link = section?.querySelector('a');
      expect(link?.textContent).toBe(messages.notFound.home);
      expect(link?.getAttribute('href')).toBe(
        language === 'nb' ? '/klynger/' : `/klynger/${language}/`,
      );
    }
  });
});
