import { Link } from '@digdir/designsystemet-react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { hrefBelow } from '../../state/history.ts';
import { useSite } from '../../state/site.ts';
import { PageHeader } from '../PageHeader.tsx';
import { PageLink } from '../PageLink.tsx';
import { PolicyLinks } from '../PolicyLinks.tsx';
import { SourceNotes } from '../SourceNotes.tsx';
import { ProgrammeFacts, ProgrammePeople } from './Programme.tsx';
import { SinceSources } from './SinceSources.tsx';

/** The page on the programme, the source, the method and the licences. */
export function Sources() {
  const { programme } = useSite();
  const { detail, sources } = useMessages();
  const all = new Set(programme.source.sections.map(({ id }) => id));
  return (
    <article className="sources">
      <PageHeader page={{ kind: 'sources' }} heading={sources.heading} />
      {programme.year !== undefined && <p className="lead">{sources.record(programme.year)}</p>}
      <ProgrammeFacts />
      <ProgrammePeople />
      <SourceNotes used={all} />
      <SinceSources />
      <section>
        <h2>{sources.method}</h2>
        {sources.methodText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <DataSets />
      <p className="statement-links">
        <PolicyLinks />
      </p>
      <p>
        <Link asChild>
          <PageLink page={{ kind: 'explore' }}>{detail.back}</PageLink>
        </Link>
      </p>
    </article>
  );
}

/** The licence that requires a link. */
const attributed = 'CC BY 4.0';
const attributedUrl = 'https://creativecommons.org/licenses/by/4.0/';

/** The data and software that the map is made from, with their licences. */
function DataSets() {
  const { sources } = useMessages();
  return (
    <section>
      <h2>{sources.data}</h2>
      <ul className="plain people">
        {sources.dataSets.map(({ name, use, licence }) => (
          <li key={name}>
            <strong>{name}</strong>: {use}. {sources.licence}:{' '}
            {licence === attributed ? <Link href={attributedUrl}>{licence}</Link> : licence}.
          </li>
        ))}
      </ul>
      <p>
        <Link href={hrefBelow('licenses.txt')}>{sources.licences}</Link>
      </p>
    </section>
  );
}
