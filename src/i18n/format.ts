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

/** The same for what takes one locale and no list, as the map engine does. */
export const numberLocales: Readonly<Record<Language, string>> = {
  nb: 'nb-NO',
  nn: 'nb-NO',
  en: 'en-GB',
};

export type Formats = {
  readonly language: Language;
  /** Metres → "340 m", "3,4 km", "290 km": about as exact as a reader can use. */
  readonly distance: (metres: number) => string;
  /** As exact as it is given: "2016-09-20" → "20. september 2016", "2016-09" → "september 2016", "--06-06" → "6. juni". */
  readonly date: (date: string) => string;
  /** 3126182 → "3 126 182"; decimals only where they are asked for. */
  readonly number: (value: number, decimals?: number) => string;
  /** 0.781 → "78,1 %" */
  readonly percent: (share: number) => string;
  /** "a, b og c" */
  readonly list: (items: readonly string[]) => string;
  /** Alphabetical order, for sorting. */
  readonly compare: (one: string, other: string) => number;
  /** Picks the form that the language's plural rule asks for. */
  readonly plural: (count: number, one: string, other: string) => string;
};

const norwegianMonths =
  'januar februar mars april mai juni juli august september oktober november desember';
const months: Readonly<Record<Language, string>> = {
  nb: norwegianMonths,
  nn: norwegianMonths,
  en: 'January February March April May June July August September October November December',
};

/** Without a formatter, which takes a slow phone 10 milliseconds for each date. */
function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.startsWith('--')
    ? ['', ...date.slice(2).split('-')]
    : date.split('-');
  const point = language === 'en' ? '' : '.';
  return [
    day === undefined ? '' : `${Number(day)}${point}`,
    month === undefined ? '' : months[language].split(' ')[Number(month) - 1],
    year,
  ]
    .filter(Boolean)
    .join(' ');
}

const conjunctions: Readonly<Record<Language, string>> = { nb: 'og', nn: 'og', en: 'and' };

/** As `Intl.ListFormat` joins them, whose first takes a slow phone 50 milliseconds. */
function joinList(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${conjunctions[language]} ${last}`;
}

/** Makes what it is asked for when it is first asked: a formatter takes a slow phone 10 milliseconds. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The numbers, lists and plurals of a language. */
export function createFormats(language: Language): Formats {
  const locale = [...locales[language]];
  const length = (unit: 'meter' | 'kilometer', digits: Intl.NumberFormatOptions) =>
    once(() => new Intl.NumberFormat(locale, { style: 'unit', unit, ...digits }));
  const metre = length('meter', { maximumSignificantDigits: 2 });
  const near = length('kilometer', { maximumFractionDigits: 1 });
  const far = length('kilometer', { maximumFractionDigits: 0 });
  const decimal = { maximumFractionDigits: 1 };
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent', ...decimal }));
  // With the digits that are shown: what rounds to 1 is one.
  const rules = once(() => new Intl.PluralRules(locale, decimal));
  const collator = once(() => new Intl.Collator(locale, { numeric: true }));

  const distance = (metres: number) => {
    const whole = Math.round(metres);
    // From here on two digits would make it 1000 m.
    if (whole < 995) return metre().format(whole);
    return (metres < 10_000 ? near : far)().format(metres / 1000);
  };
  const plural = (count: number, one: string, other: string) =>
    rules().select(count) === 'one' ? one : other;
  return {
    language,
    distance,
    date: (date) => formatDate(date, language),
    number: (value, decimals = 0) =>
      // Without a formatter, whose first takes a slow phone a tenth of a second: so small a whole number is the
      // same in all three languages.
      Number.isInteger(value) && value >= 0 && value < 1000
        ? String(value)
        : new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value),
    percent: (share) => percent().format(share),
    list: (items) => joinList(items, language),
    compare: (one, other) => collator().compare(one, other),
    plural,
  };
}
