import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontFile, letters, makeFont } from '../../data/build/gazetteer/font.ts';
import { languages } from '../../src/model/language.ts';
import { allMessages, textsOf } from '../i18n/allMessages.ts';

test('the font that is committed is the one that is made', async () => {
  expect(Buffer.compare(readFileSync(fontFile), await makeFont()), 'run npm run data').toBe(0);
});

test.each(languages)('every letter of what we have written in %s is in the font', (language) => {
  const records = readFileSync(`data/generated/site.${language}.json`, 'utf8');
  const messages = textsOf(allMessages[language]).map(({ text }) => text);
  const missing = [...[records, ...messages].join('')].filter(
    (letter) => !letters.includes(letter),
  );
  expect([...new Set(missing)].filter((letter) => letter !== '\n')).toEqual([]);
});

test('so are the letters of nearly every place: Sámi ones come from the stand-in', () => {
  const places: { name: string }[] = JSON.parse(readFileSync('data/gazetteer/places.json', 'utf8'));
  const strange = places.filter(({ name }) => [...name].some((each) => !letters.includes(each)));
  expect(strange.length / places.length).toBeLessThan(0.02);
});
