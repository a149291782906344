import type { Language, Localized } from '../../model/language.ts';

const AND: Localized = { nb: 'og', nn: 'og', en: 'and' };

/** "A", "A og B", "A, B og C". */
export function joinNames(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${AND[language]} ${last}`;
}

export function joinLocalized(names: readonly Localized[]): Localized {
  const join = (language: Language): string =>
    joinNames(
      names.map((name) => name[language]),
      language,
    );
  return { nb: join('nb'), nn: join('nn'), en: join('en') };
}
