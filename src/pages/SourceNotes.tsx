import { Link } from '@digdir/designsystemet-react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { useSite, useSourceLang } from '../state/site.ts';

type Props = {
  /** Ids of the sections that the facts come from. */
  used: ReadonlySet<string | undefined>;
  /** Where the record itself is from, words or an address, in a list that says so. */
  own?: string | undefined;
};

/** Names the source, and the sections that a panel's facts come from, numbered as in the document. */
export function SourceNotes({ used, own }: Props) {
  const { source } = useSite().programme;
  const lang = useSourceLang();
  const { sources } = useMessages();
  return (
    <section className="source-notes" aria-labelledby="source-notes-heading">
      <h2 id="source-notes-heading">{sources.source}</h2>
      <p>
        {source.url === undefined ? (
          <span lang={lang}>{source.title}</span>
        ) : (
          <Link href={source.url} lang={lang}>
            {source.title}
          </Link>
        )}
        {source.publisher && `. ${sources.sourceLine(source)}`}
        {source.archive && `. ${source.archive}`}.
      </p>
      {own && <p>{URL.canParse(own) ? <Link href={own}>{own}</Link> : own}</p>}
      {source.sections.length > 0 && (
        <>
          <p>{sources.sectionsIntro}</p>
          <ol>
            {source.sections.map(
              ({ id, label }, index) =>
                used.has(id) && (
                  <li key={id} id={`kilde-${id}`} value={index + 1}>
                    {label}
                  </li>
                ),
            )}
          </ol>
        </>
      )}
    </section>
  );
}
