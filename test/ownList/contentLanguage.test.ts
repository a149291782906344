import { expect, test } from 'vitest';
import { contentLanguage } from '../../src/ownList/contentLanguage.ts';

test.each([
  ['nb', 'nb'],
  [' EN-gb ', 'en-GB'],
  ['Engelsk', 'en'],
  ['norsk bokmål', 'nb'],
  ['svenska', 'sv'],
  ['German', 'de'],
  ['', undefined],
  ['litt av hvert', undefined],
  ['"><script>', undefined],
])('"%s" is the language %s', (written, code) => {
  expect(contentLanguage(written)).toBe(code);
});
