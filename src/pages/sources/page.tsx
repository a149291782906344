import { Link } from '@digdir/designsystemet-react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useSite } from '../../state/site.ts';
import { PageHeader } from '../PageHeader.tsx';
import { PageLink } from '../PageLink.tsx';
import { PolicyLinks } from '../PolicyLinks.tsx';
import { SourceNotes } from '../SourceNotes.tsx';
import { DataSets } from './DataSets.tsx';
import { ProgrammeFacts } from './ProgrammeFacts.tsx';
import { ProgrammePeople } from './ProgrammePeople.tsx';

/** The programme, the source, the method and the licences. */
export function Sources() {
  const { programme } = useSite();
  const { detail, sources } = useMessages();
  const all = new Set(programme.source.sections.map(({ id }) => id));
  return (
    <article className="sources">
      <PageHeader page={{ kind: 'sources' }} heading={sources.heading} />
      <p className="lead">{sources.record(programme.year)}</p>
      <ProgrammeFacts />
      <ProgrammePeople />
      <SourceNotes used={all} />
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
