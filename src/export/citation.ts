import type { Language } from '../model/language.ts';
import type { NamedSource } from '../model/schema.ts';
import { type Site, yearOf } from '../model/site.ts';

/** What is to be cited: the map as it was seen, or the document that it is made from. */
type Cited = {
  /** Absolute. */
  readonly address: string;
  /** Null where the day is not known: the prerendered page is read on any. */
  readonly read: Date | null;
  readonly siteName: string;
  readonly language: Language;
};

/** The reader's language's way to say it. */
export type CitationWords = {
  readonly read: (date: string) => string;
  readonly source: (source: NamedSource) => string;
  /** Where the sources of what became of the clusters stand. */
  readonly since: (year: number) => string;
};

/** The months have the same names in Nynorsk as in Bokmål, which more browsers know. */
const dateLocales = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' } as const;

const languageNames = { nb: 'norsk', nn: 'nynorsk', en: 'english' } as const;

/** One sentence after the other, as a list of sources has them. */
export function citationText(site: Site, cited: Cited, words: CitationWords): string {
  const { programme } = site;
  const { source } = programme;
  const date = cited.read?.toLocaleDateString(dateLocales[cited.language], { dateStyle: 'long' });
  return [
    `${cited.siteName}: ${programme.title}.`,
    `${cited.address}${date === undefined ? '' : ` (${words.read(date)})`}.`,
    [`${words.source(source)}.`, source.url ?? []].flat().join(' '),
    ...(site.after ? [words.since(yearOf(site))] : []),
  ].join(' ');
}

const marks: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function bibText(text: string): string {
  return text.replace(/[\\~^{}%&$#_]/g, (mark) => marks[mark] ?? `\\${mark}`);
}

/** The day where the reader is, as BibTeX sorts it. */
function isoDate(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function entry(key: string, fields: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

/** Two entries of BibTeX: the map, and the document that its facts are from. */
export function citationBibtex(site: Site, { address, read, siteName, language }: Cited): string {
  const { programme } = site;
  const { publisher, title, url, year } = programme.source;
  // Twice in braces: so that no program breaks a publisher's name in two, or takes its capitals away.
  const whole = (text: string) => `{${bibText(text)}}`;
  return [
    entry(`${programme.id}-map`, {
      author: whole(siteName),
      title: whole(programme.title),
      // The map is as it was read; before it is known when, of the year that it is about.
      year: (read?.getFullYear() ?? programme.year)?.toString(),
      url: address,
      urldate: read ? isoDate(read) : undefined,
      langid: languageNames[language],
    }),
    entry(`${programme.id}-source`, {
      author: publisher === undefined ? undefined : whole(publisher),
      title: whole(title),
      year: year?.toString(),
      url,
      langid: languageNames.nb,
    }),
  ].join('\n\n');
}
