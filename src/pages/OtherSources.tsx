import { Link } from '@digdir/designsystemet-react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import type { Messages } from '../i18n/messages.ts';
import { sourcesOf } from '../model/after.ts';
import type { AfterSource } from '../model/afterSchema.ts';
import type { SiteStatement } from '../model/site.ts';
import { useSite } from '../state/site.ts';

/** Statements of other sources than the programme's own that share one list of those sources. */
export type OtherStatements = {
  /** Id of the cluster or the programme that they are about. */
  readonly about: string;
  readonly statements: readonly SiteStatement[];
};

/** As a list of type "a" counts: a to z, aa, ab. */
function letter(index: number): string {
  const last = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

const noteId = (about: string, source: string) => `etter-${about}-${source}`;

/** When a page is from, as far as it says: "16. oktober 2017", "side uten dato, kopi fra 20. oktober 2021". */
function pageDate({ after, format }: Messages, { date, copy }: AfterSource): string {
  const shown = date === undefined ? after.pageUndated : format.date(date);
  const whole = date?.startsWith('--') ? after.yearless(shown) : shown;
  return copy === undefined ? whole : `${whole}, ${after.copy(format.date(copy))}`;
}

/** The letter of the source that a statement comes from; leads to it in `OtherSources`. */
export function SourceMark({ about, statements, source }: OtherStatements & { source: string }) {
  const messages = useMessages();
  const sources = sourcesOf(useSite(), statements);
  const index = sources.findIndex(({ id }) => id === source);
  const found = sources[index];
  if (!found) return null;
  const label = messages.after.source(`${found.publisher}, ${pageDate(messages, found)}`);
  return (
    <a
      className="section-link other-source"
      href={`#${noteId(about, source)}`}
      title={label}
      aria-label={label}
    >
      {letter(index)}
    </a>
  );
}

/** The pages that some statements come from, with letters where the sections of the programme's source have numbers. */
export function OtherSources({ about, statements }: OtherStatements) {
  const messages = useMessages();
  return (
    <ol type="a" className="other-sources">
      {sourcesOf(useSite(), statements).map((source) => (
        <li key={source.id} id={noteId(about, source.id)}>
          <Link href={source.url}>{source.publisher}</Link>, {pageDate(messages, source)} (
          {new URL(source.url).host})
        </li>
      ))}
    </ol>
  );
}
