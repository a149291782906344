import type { Language } from '../model/language.ts';

/**
 * Chromium is built without Nynorsk, whose numbers and plurals follow the same rules as Bokmål's:
 * Intl takes the first of these that it has.
 */
const locales: Readonly<Record<Language, readonly string[]>> = {
  nb: ['nb-NO', 'no'],
  nn: ['nn-NO', 'nb-NO', 'no'],
  en: ['en-GB'],
};

export type Formats = {
  /** 1234.5 → "1 234,5", at most one decimal. */
  readonly number: (value: number) => string;
  /** Metres → "290 km"; under 10 km with a decimal. */
  readonly distance: (metres: number) => string;
  /** Norwegian kroner in words: 37 000 000 → "37 millioner kroner". */
  readonly kroner: (amount: number) => string;
  /** 1 500 000 to 2 500 000 → "1,5–2,5 millioner kroner". */
  readonly kronerRange: (from: number, to: number) => string;
  /** "a, b og c" */
  readonly list: (items: readonly string[]) => string;
  /** Picks the form that the language's plural rule asks for. */
  readonly plural: (count: number, one: string, other: string) => string;
};

const millions: Readonly<Record<Language, readonly [one: string, other: string]>> = {
  nb: ['million kroner', 'millioner kroner'],
  nn: ['million kroner', 'millionar kroner'],
  en: ['million kroner', 'million kroner'],
};

export function createFormats(language: Language): Formats {
  const locale = [...locales[language]];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const near = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 1,
  });
  const far = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 0,
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const rules = new Intl.PluralRules(locale);
  const plural = (count: number, one: string, other: string) =>
    rules.select(count) === 'one' ? one : other;
  const kroner = (amount: number) =>
    amount >= 1_000_000
      ? `${number.format(amount / 1_000_000)} ${plural(amount / 1_000_000, ...millions[language])}`
      : `${number.format(amount)} kroner`;
  return {
    number: (value) => number.format(value),
    distance: (metres) => (metres < 10_000 ? near : far).format(metres / 1000),
    kroner,
    kronerRange: (from, to) =>
      from >= 1_000_000
        ? `${number.format(from / 1_000_000)}–${kroner(to)}`
        : `${number.format(from)}–${kroner(to)}`,
    list: (items) => list.format(items),
    plural,
  };
}
