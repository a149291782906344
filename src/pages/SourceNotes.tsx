import { Link } from '@digdir/designsystemet-react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { useSite } from '../state/site.ts';

/** Names the sections that a panel's facts come from, numbered as in the document. */
export function SourceNotes({ used }: { used: ReadonlySet<string> }) {
  const { source } = useSite().programme;
  const { sources } = useMessages();
  return (
    <section className="source-notes" aria-labelledby="source-notes-heading">
      <h2 id="source-notes-heading">{sources.source}</h2>
      <p>
        <Link href={source.url} lang="nb">
          {source.title}
        </Link>
        . {sources.sourceLine(source.publisher, source.year)}. {source.archive}.
      </p>
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
    </section>
  );
}
