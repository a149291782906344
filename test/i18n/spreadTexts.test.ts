import { describe, expect, test } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { words as en } from '../../src/pages/spread/words/en.ts';
import { words as nb } from '../../src/pages/spread/words/nb.ts';
import { words as nn } from '../../src/pages/spread/words/nn.ts';

const all = { nb, nn, en };

type Said = { readonly key: string; readonly text: string };

/** What a message that takes something says when each thing it is given is called by a mark of its own. */
function said(value: unknown, key = ''): readonly Said[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value === 'function') {
    const given = new Proxy({}, { get: (_, name) => `<${String(name)}>` });
    const marks = value.length === 1 && /\.?(lead|chance)$/.test(key) && !/check/.test(key);
    return [{ key, text: String(marks ? value(given) : value('<0>', '<1>', '<2>')) }];
  }
  return Object.entries(value as object).flatMap(([name, inner]) =>
    said(inner, key === '' ? name : `${key}.${name}`),
  );
}

const marksIn = (text: string) => (text.match(/<\w+>/g) ?? []).sort();

describe.each(languages)('the words of the page about the spread in %s', (language) => {
  const texts = said(all[language]);

  test('are all there, and tell the same as the others', () => {
    const others = said(all.nb);
    expect(texts.map(({ key }) => key)).toEqual(others.map(({ key }) => key));
    for (const [index, { key, text }] of texts.entries()) {
      expect(text, key).not.toBe('');
      expect([...new Set(marksIn(text))], key).toEqual([
        ...new Set(marksIn(others[index]?.text ?? '')),
      ]);
    }
  });

  test('have no space too many, no straight quotation mark and no long dash', () => {
    const odd = texts.filter(({ text }) => /\s\s|^\s|\s$|["'`]|—| [,.:;]|undefined/.test(text));
    expect(odd).toEqual([]);
  });
});
