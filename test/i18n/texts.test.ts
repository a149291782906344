import { describe, expect, test } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { allMessages, textsOf } from './allMessages.ts';

/** What stands in the texts of a language and breaks the rule, with its key. */
const broken = (
  language: (typeof languages)[number],
  breaks: (text: string, key: string) => boolean,
) =>
  textsOf(allMessages[language])
    .filter(({ key, text }) => breaks(text, key))
    .map(({ key, text }) => `${key}: ${text}`);

/** The messages that are sentences: full stop and all. The others are names, labels and buttons. */
const sentences = new RegExp(
  `^(?:${[
    'map\\.(?:description|descriptionOfMany|failed)',
    'faults\\.(?:part|outdated)',
    'keys\\.(?:hint|toMove|whileMoving|noneThatWay)',
    'after\\.(?:lead|newest|noneDated|seen|seenUndated|leaves|where|noStatus)',
    'table\\.(?:description|ascending|descending)',
    'list\\.(?:none|noneHint|searchFailed)',
    'near\\.(?:denied|unavailable|privacy|county|accuracy|outside|covered|notCovered|failed)',
    'detail\\.(?:published|copied|copyFailed)',
    'sources\\.(?:historicalNote|record|methodText\\..*)',
    '(?:share|ownList|present)\\.(?:description|failed)',
    'spread\\.(?:description|failed)',
    'policies\\.failed',
    'notFound\\.text',
  ].join('|')})$`,
);

describe.each(languages)('the texts in %s', (language) => {
  const all = textsOf(allMessages[language]);
  const keys = new Set(all.map(({ key }) => key));

  test('are there', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(broken(language, (text) => text === '')).toEqual([]);
  });

  test('have no space too many, no straight or lone quotation mark, and no long dash', () => {
    const odd = /\s\s|^\s|\s$|["'`]|\.\.|—| [,.:;]|\( | \)|undefined|null|NaN|\[object/;
    expect(broken(language, (text) => odd.test(text))).toEqual([]);
    const marks = (text: string) => text.match(/[«»“”]|‘/g)?.join('') ?? '';
    const opened = language === 'en' ? /^‘*$/ : /^(?:«»)*$/;
    expect(broken(language, (text) => !opened.test(marks(text)))).toEqual([]);
  });

  test('end in a full stop where they are sentences, and nowhere else', () => {
    expect(broken(language, (text, key) => sentences.test(key) !== text.endsWith('.'))).toEqual([]);
    expect(broken(language, (text, key) => /\. /.test(text) && !sentences.test(key))).toEqual([]);
  });

  test('begin every sentence with a capital', () => {
    const small = /(?:^|\. )\p{Ll}/u;
    expect(broken(language, (text, key) => sentences.test(key) && small.test(text))).toEqual([]);
  });

  test('say all that they are given', () => {
    const left = all.flatMap(({ key, text, given }) =>
      given
        .flat()
        .flatMap(partsOf)
        .filter((each) => each !== null && !text.includes(String(each)))
        .map((each) => `${key} leaves out ${each}: ${text}`),
    );
    expect(left).toEqual([]);
  });

  test('are as short as a reader has patience for', () => {
    const most = (key: string) => (key.startsWith('sources.') ? 190 : 90);
    expect(broken(language, (text, key) => text.length > most(key))).toEqual([]);
  });

  test('have the same keys as the others', () => {
    for (const other of languages) {
      expect(new Set(textsOf(allMessages[other]).map(({ key }) => key))).toEqual(keys);
    }
  });
});

/** What a text has to say of something; a source is named by its publisher, or else by its title. */
function partsOf(given: ReturnType<typeof textsOf>[number]['given'][number]) {
  if (given === undefined) return [];
  if (given === null || typeof given !== 'object' || !('title' in given)) return [given];
  return [given.publisher ?? given.title, given.year ?? []].flat();
}

test.each(languages)('a phrase is marked as a quotation in %s', (language) => {
  const marks = language === 'en' ? '‘Alfa’' : '«Alfa»';
  expect(allMessages[language].detail.section('Alfa')).toContain(marks);
});

test('clusters are counted in the form that their number asks for', () => {
  const counts = [
    [0, 9],
    [1, 9],
    [9, 9],
    [0, 1],
    [1, 1],
  ] as const;
  const told = (language: (typeof languages)[number]) =>
    counts.map(([shown, all]) => allMessages[language].list.count(shown, all));
  const norwegian = ['0 av 9 klynger', '1 av 9 klynger', '9 klynger', '0 av 1 klynge', '1 klynge'];
  expect(told('nb')).toEqual(norwegian);
  expect(told('nn')).toEqual(norwegian);
  expect(told('en')).toEqual([
    '0 of 9 clusters',
    '1 of 9 clusters',
    '9 clusters',
    '0 of 1 cluster',
    '1 cluster',
  ]);
  expect(allMessages.nb.map.description(['Alfa'])).toContain('1 klynge,');
  expect(allMessages.nn.map.description(['Alfa', 'Beta'])).toContain('2 klynger,');
  expect(allMessages.en.map.description(['Alfa'])).toContain('1 cluster,');
});

test('a way reads as each language says it', () => {
  const way = (language: (typeof languages)[number]) => {
    const { compass, near } = allMessages[language];
    return near.away('290 km', compass.ne);
  };
  expect(way('nb')).toBe('290 km mot nordøst');
  expect(way('nn')).toBe('290 km mot nordaust');
  expect(way('en')).toBe('290 km to the north-east');
});

test('near the reader reads as near a place does', () => {
  const headings = languages.map((language) => {
    const { near } = allMessages[language];
    return [near.heading(near.here), near.heading('Bodø')];
  });
  expect(headings).toEqual([
    ['Nær deg', 'Nær Bodø'],
    ['Nær deg', 'Nær Bodø'],
    ['Near you', 'Near Bodø'],
  ]);
});
