import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFormats, numberLocales } from '../../src/i18n/format.ts';
import { kronerText } from '../../src/i18n/kroner.ts';
import { type Language, languages } from '../../src/model/language.ts';

/** Intl sets no-break spaces in numbers; here they read as spaces. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('distance', () => {
  test.each<[number, string, string]>([
    [0, '0 m', '0 m'],
    [4.2, '4 m', '4 m'],
    [343, '340 m', '340 m'],
    [500, '500 m', '500 m'],
    [994.4, '990 m', '990 m'],
    [994.6, '1 km', '1 km'],
    [1000, '1 km', '1 km'],
    [3449, '3,4 km', '3.4 km'],
    [9949, '9,9 km', '9.9 km'],
    [9999, '10 km', '10 km'],
    [10_400, '10 km', '10 km'],
    [289_600, '290 km', '290 km'],
    [1_362_353, '1 362 km', '1,362 km'],
  ])('%d metres', (metres, norwegian, english) => {
    expect(spaced(createFormats('nb').distance(metres))).toBe(norwegian);
    expect(spaced(createFormats('nn').distance(metres))).toBe(norwegian);
    expect(spaced(createFormats('en').distance(metres))).toBe(english);
  });
});

describe('kroner', () => {
  test.each<[number, string, string, string]>([
    [0, '0 kroner', '0 kroner', '0 kroner'],
    [1, '1 krone', '1 krone', '1 krone'],
    [2, '2 kroner', '2 kroner', '2 kroner'],
    [999_999, '999 999 kroner', '999 999 kroner', '999,999 kroner'],
    [1_000_000, '1 million kroner', '1 million kroner', '1 million kroner'],
    [1_040_000, '1 million kroner', '1 million kroner', '1 million kroner'],
    [1_500_000, '1,5 millioner kroner', '1,5 millionar kroner', '1.5 million kroner'],
    [37_000_000, '37 millioner kroner', '37 millionar kroner', '37 million kroner'],
  ])('%d', (amount, nb, nn, en) => {
    expect(spaced(kronerText(amount, createFormats('nb')))).toBe(nb);
    expect(spaced(kronerText(amount, createFormats('nn')))).toBe(nn);
    expect(spaced(kronerText(amount, createFormats('en')))).toBe(en);
  });

  test.each<[number, number, Language, string]>([
    [1_500_000, 2_500_000, 'nb', '1,5–2,5 millioner kroner'],
    [1_500_000, 2_500_000, 'nn', '1,5–2,5 millionar kroner'],
    [1_500_000, 2_500_000, 'en', '1.5–2.5 million kroner'],
    [200_000, 500_000, 'nb', '200 000–500 000 kroner'],
    [500_000, 2_000_000, 'nb', '500 000 kroner – 2 millioner kroner'],
    [500_000, 2_000_000, 'en', '500,000 kroner – 2 million kroner'],
  ])('%d to %d in %s', (from, to, language, text) => {
    expect(spaced(kronerText({ from, to }, createFormats(language)))).toBe(text);
  });
});

test.each<[Language, string]>([
  ['nb', 'a, b og c'],
  ['nn', 'a, b og c'],
  ['en', 'a, b and c'],
])('a list in %s', (language, three) => {
  const { list } = createFormats(language);
  const and = language === 'en' ? 'and' : 'og';
  expect(list([])).toBe('');
  expect(list(['a'])).toBe('a');
  expect(list(['a', 'b'])).toBe(`a ${and} b`);
  expect(list(['a', 'b', 'c'])).toBe(three);
});

test.each(languages)(
  'numbers are as the language writes them, small ones too, in %s',
  (language) => {
    const { number } = createFormats(language);
    const { format } = new Intl.NumberFormat(numberLocales[language], { maximumFractionDigits: 0 });
    for (const value of [...Array(1100).keys(), 0.4, 7.6, 999.6, -3, 3_126_182])
      expect(number(value)).toBe(format(value));
    expect(number(1.58, 2)).toBe(language === 'en' ? '1.58' : '1,58');
  },
);

test.each<[string, string, string]>([
  ['2016', '2016', '2016'],
  ['2016-09', 'september 2016', 'September 2016'],
  ['2016-09-01', '1. september 2016', '1 September 2016'],
  ['--12-31', '31. desember', '31 December'],
])('the date %s is no more exact than it is known', (date, norwegian, english) => {
  expect(createFormats('nb').date(date)).toBe(norwegian);
  expect(createFormats('nn').date(date)).toBe(norwegian);
  expect(createFormats('en').date(date)).toBe(english);
});

test.each(languages)('a date is as Intl writes it, in %s', (language) => {
  const { date } = createFormats(language);
  for (let month = 1; month <= 12; month += 1) {
    const day = `2016-${String(month).padStart(2, '0')}-0${1 + (month % 9)}`;
    const format = (parts: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(numberLocales[language], { ...parts, timeZone: 'UTC' }).format(
        new Date(day),
      );
    const monthAndYear = { month: 'long', year: 'numeric' } as const;
    expect(date(day)).toBe(format({ ...monthAndYear, day: 'numeric' }));
    expect(date(day.slice(0, 7))).toBe(format(monthAndYear));
    expect(date(day.replace('2016', '-'))).toBe(format({ month: 'long', day: 'numeric' }));
  }
});

test.each(languages)('one thing is one, and none or several are many, in %s', (language) => {
  const { plural } = createFormats(language);
  const form = (count: number) => plural(count, 'one', 'many');
  expect([0, 1, 1.5, 2, 21, 101].map(form)).toEqual(['many', 'one', ...Array(4).fill('many')]);
});

describe('where Intl has no Nynorsk, as in Chromium', () => {
  const known = (locales: unknown) => {
    const [first = 'en-US'] = [locales].flat().filter((each) => !String(each).startsWith('nn'));
    return String(first);
  };
  const withoutNynorsk = {
    NumberFormat: class extends Intl.NumberFormat {
      constructor(locales?: Intl.LocalesArgument, options?: Intl.NumberFormatOptions) {
        super(known(locales), options);
      }
    },
    Collator: class extends Intl.Collator {
      constructor(locales?: Intl.LocalesArgument, options?: Intl.CollatorOptions) {
        super(known(locales), options);
      }
    },
    DateTimeFormat: class extends Intl.DateTimeFormat {
      constructor(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions) {
        super(known(locales), options);
      }
    },
    PluralRules: class extends Intl.PluralRules {
      constructor(locales?: Intl.LocalesArgument, options?: Intl.PluralRulesOptions) {
        super(known(locales), options);
      }
    },
  };
  const all = () => {
    const format = createFormats('nn');
    const { date, distance, compare, list, plural } = format;
    const kroner = (amount: number) => kronerText(amount, format);
    return [
      ...[0, 340, 3449, 1_362_353].map(distance),
      ...[1, 2, 999_999, 1_000_000, 1_500_000].map(kroner),
      kronerText({ from: 1_500_000, to: 2_500_000 }, format),
      ...Array.from({ length: 12 }, (_, index) =>
        date(`2016-${String(index + 1).padStart(2, '0')}`),
      ),
      list(['a', 'b', 'c']),
      ['ål', 'ås', 'øl', 'zoo', 'æra', 'aa'].toSorted(compare).join(),
      ...[0, 1, 2].map((count) => plural(count, 'one', 'many')),
    ];
  };
  // The page is made where Nynorsk is known, and is taken over in a browser where it may not be.
  afterEach(() => vi.unstubAllGlobals());

  test('every form is the same', () => {
    const whole = all();
    vi.stubGlobal('Intl', withoutNynorsk);
    expect(new Intl.NumberFormat('nn-NO').format(1.5)).toBe('1.5');
    expect(all()).toEqual(whole);
  });
});
