import { type Language, type Localized, languages } from './language.ts';

/** `T` for readers of one language: wherever it has a text in every language, this has that one text. */
export type Localize<T> = T extends Localized
  ? string
  : T extends object
    ? { readonly [Key in keyof T]: Localize<T[Key]> }
    : T;

/**
 * A record (or a list of them) with every text in `language` and in no other, so that a page carries
 * only what its reader can read.
 */
export function localize<T>(value: T, language: Language): Localize<T> {
  return pick(value, language) as Localize<T>;
}

function pick(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalized(value)) return value[language];
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, pick(inner, language)]),
  );
}

function isLocalized(value: object): value is Localized<unknown> {
  return languages.every((language) => language in value);
}
