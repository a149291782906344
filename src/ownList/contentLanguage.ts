import { languages } from '../model/language.ts';

/** Languages that a list may name in words; any other by its code (BCP 47). */
const named = [
  ...['nb', 'nn', 'no', 'se', 'sma', 'smj', 'fkv', 'da', 'sv', 'fi', 'is', 'fo', 'en', 'de', 'nl'],
  ...['fr', 'es', 'pt', 'it', 'pl', 'lt', 'lv', 'et', 'uk', 'ru', 'ro', 'tr', 'ar', 'fa', 'so'],
];

const shapeOfCode = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** The code of a language that a reader has written by its code or name; undefined for what is neither. */
export function contentLanguage(written: string): string | undefined {
  const text = written.trim();
  if (shapeOfCode.test(text)) {
    try {
      return Intl.getCanonicalLocales(text)[0];
    } catch {
      return undefined;
    }
  }
  const name = text.toLocaleLowerCase();
  const called = (code: string, reader: Intl.DisplayNames) =>
    reader.of(code)?.toLocaleLowerCase() === name;
  const readers = languages.map(namesIn);
  return (
    named.find((code) => readers.some((reader) => called(code, reader))) ??
    named.find((code) => called(code, namesIn(code)))
  );
}

function namesIn(reader: string): Intl.DisplayNames {
  return new Intl.DisplayNames([reader], { type: 'language' });
}
