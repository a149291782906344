import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { StatementMessages } from '../../i18n/statements/messages.ts';
import { useSite } from '../../state/site.ts';
import type { StatementPage as Kind } from '../../state/view.ts';
import { PageLink } from '../PageLink.tsx';
import { usePanelTitle } from '../usePanelTitle.ts';
import { PublisherContact } from './PublisherContact.tsx';

type Props = { page: Kind; words: StatementMessages };

/** What is true of the site as such: privacy, accessibility. */
export function StatementPage({ page, words }: Props) {
  const { programme } = useSite();
  const messages = useMessages();
  const { heading, lead } = messages[page.kind];
  const title = usePanelTitle(page);
  return (
    <article className="statement">
      <nav className="detail-navigation" aria-label={messages.detail.navigation}>
        <PageLink className="nav-link" page={{ kind: 'explore' }}>
          <ArrowLeftIcon aria-hidden /> {messages.detail.back}
        </PageLink>
      </nav>
      <h1 ref={title} tabIndex={-1}>
        {heading}
      </h1>
      <p className="lead">{lead}</p>
      {words[page.kind](programme.year).map((section) => (
        <section key={section.heading}>
          <h2>{section.heading}</h2>
          {section.points && (
            <ul>
              {section.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
          {section.text?.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {section.contact && <PublisherContact words={words.publisher} />}
        </section>
      ))}
    </article>
  );
}
