import { describe, expect, test } from 'vitest';
import { factBox, factBoxHtml, factBoxText } from '../../src/export/factBox.ts';
import { createFormats } from '../../src/i18n/format.ts';
import { kronerText } from '../../src/i18n/kroner.ts';
import { languages } from '../../src/model/language.ts';
import type { Site } from '../../src/model/site.ts';
import { words as en } from '../../src/pages/share/words/en.ts';
import { words as nb } from '../../src/pages/share/words/nb.ts';
import { words as nn } from '../../src/pages/share/words/nn.ts';
import { source } from './sites.ts';

const words = { nb, nn, en };
const boxOf = (language: (typeof languages)[number], site: Site = source.sites[language]) => {
  const { citation, facts } = words[language];
  return factBox(site, {
    kroner: (amount) => kronerText(amount, createFormats(language)),
    section: facts.section,
    source: citation.source,
    numbers: facts.numbers,
  });
};

/** What the source says in numbers, in each language; Intl sets no-break spaces. */
const figures = {
  nb: ['37 millioner kroner', '1,5–2,5 millioner kroner', 'ti ansatte', 'sju regionale'],
  nn: ['37 millionar kroner', '1,5–2,5 millionar kroner', 'ti tilsette', 'sju regionale'],
  en: ['37 million kroner', '1.5–2.5 million kroner', 'ten employees', 'seven regional'],
};

describe.each(languages)('in %s', (language) => {
  const box = boxOf(language);
  const text = factBoxText(box).replaceAll('\u00a0', ' ');

  test('gives every figure of the source', () => {
    for (const figure of figures[language]) expect(text).toContain(figure);
  });

  test('names each cluster with its sector and area', () => {
    const { clusters, sectors } = source.sites[language];
    for (const { area, name, sector } of clusters) {
      const label = sectors.find(({ id }) => id === sector)?.label;
      expect(text).toContain(`${name}: ${label}, ${area} (`);
    }
  });

  test('says after each fact which section it is from', () => {
    const labels = source.sites[language].programme.source.sections.map(({ label }) => label);
    for (const fact of box.facts) {
      const label = /\([^()]*[«‘](.+)[»’]\)\.$/.exec(fact)?.[1] ?? fact;
      expect(labels).toContain(label);
    }
  });

  test('is the same facts as HTML', () => {
    expect(factBoxHtml(box).match(/<li>/g)).toHaveLength(box.facts.length);
    expect(factBoxHtml(box)).toContain(source.sites[language].programme.source.url);
  });
});

test('a fact is a fact and never markup', () => {
  const { nb: site } = source.sites;
  const title = '<img src=x onerror=alert(1)>';
  const odd: Site = { ...site, programme: { ...site.programme, title } };
  expect(factBoxHtml(boxOf('nb', odd))).not.toContain('<img');
});
