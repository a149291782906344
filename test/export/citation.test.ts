import { describe, expect, test } from 'vitest';
import { citationBibtex, citationText } from '../../src/export/citation.ts';
import { languages } from '../../src/model/language.ts';
import type { Site } from '../../src/model/site.ts';
import { words as en } from '../../src/pages/share/words/en.ts';
import { words as nb } from '../../src/pages/share/words/nb.ts';
import { words as nn } from '../../src/pages/share/words/nn.ts';
import { source } from './sites.ts';

const words = { nb, nn, en };
const address = 'https://example.no/kart/';
const read = new Date(2031, 2, 5, 23, 59);
const dates = { nb: '5. mars 2031', nn: '5. mars 2031', en: '5 March 2031' };

describe.each(languages)('in %s', (language) => {
  const site = source.sites[language];
  const cited = { address, read, siteName: 'Klyngekart', language };
  const { publisher, title, url, year } = site.programme.source;

  test('the text names the map, the day it was read, and the source', () => {
    const text = citationText(site, cited, words[language].citation);
    for (const part of [site.programme.title, address, publisher, title, url, String(year)]) {
      expect(text).toContain(part);
    }
    expect(text).toContain(dates[language]);
    const since = words[language].citation.since(site.programme.year);
    expect(text.endsWith(since)).toBe(true);
    const { after: _, ...record } = site;
    expect(citationText(record, cited, words[language].citation)).not.toContain(since);
  });

  test('a page that nobody has read yet says no day', () => {
    const text = citationText(site, { ...cited, read: null }, words[language].citation);
    expect(text).not.toMatch(/2031|\(\)|undefined|Invalid/);
    expect(citationBibtex(site, { ...cited, read: null })).not.toContain('urldate');
  });

  test('BibTeX has an entry for the map and one for its source', () => {
    const bibtex = citationBibtex(site, cited);
    expect(bibtex.match(/^@misc\{[\w-]+,$/gm)).toHaveLength(2);
    expect(bibtex).toContain('urldate = {2031-03-05},');
    const years = [...bibtex.matchAll(/^ {2}year = \{(\d+)\},$/gm)].map(([, year]) => Number(year));
    expect(years).toEqual([2031, site.programme.source.year]);
    expect(bibtex).toContain(`title = {{${title}}},`);
    expect(bibtex).toContain(`url = {${url}},`);
    for (const line of bibtex.split('\n')) {
      if (line.includes('=')) expect(line).toMatch(/^ {2}[a-z]+ = \{.+\},$/);
    }
  });
});

test('letters that BibTeX reads as commands are letters', () => {
  const { nb: site } = source.sites;
  const title = '100 % & {#_$~^} \\input{x}';
  const odd: Site = { ...site, programme: { ...site.programme, title } };
  const cited = { address, read: null, siteName: 'Kart', language: 'nb' } as const;
  expect(citationBibtex(odd, cited)).toContain(
    'title = {{100 \\% \\& \\{\\#\\_\\$\\textasciitilde{}\\textasciicircum{}\\} \\textbackslash{}input\\{x\\}}},',
  );
});
