import { Link } from '@digdir/designsystemet-react';
import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useSite } from '../../state/site.ts';
import { PageLink } from '../PageLink.tsx';
import { SourceNotes } from '../SourceNotes.tsx';
import { StatementLinks } from '../StatementLinks.tsx';
import { usePanelTitle } from '../usePanelTitle.ts';
import { DataSets } from './DataSets.tsx';
import { ProgrammeFacts } from './ProgrammeFacts.tsx';
import { ProgrammePeople } from './ProgrammePeople.tsx';

/** The programme, the source, the method and the licences. */
export function Sources() {
  const { programme } = useSite();
  const { detail, sources } = useMessages();
  const title = usePanelTitle({ kind: 'sources' });
  const all = new Set(programme.source.sections.map(({ id }) => id));
  return (
    <article className="sources">
      <nav className="detail-navigation" aria-label={detail.navigation}>
        <PageLink className="nav-link" page={{ kind: 'explore' }}>
          <ArrowLeftIcon aria-hidden /> {detail.back}
        </PageLink>
      </nav>
      <h1 ref={title} tabIndex={-1}>
        {sources.heading}
      </h1>
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
        <StatementLinks />
      </p>
      <p>
        <Link asChild>
          <PageLink page={{ kind: 'explore' }}>{detail.back}</PageLink>
        </Link>
      </p>
    </article>
  );
}
