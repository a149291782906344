import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { PageHeader } from '../PageHeader.tsx';
import { PublisherContact } from './PublisherContact.tsx';
import type { StatementMessages } from './words/messages.ts';

/** What is true of the site as such: privacy, accessibility. */
export function PolicyPage({ words }: { words: StatementMessages }) {
  const { programme } = useSite();
  const kind = useApp(({ view }) =>
    view.page.kind === 'accessibility' ? 'accessibility' : 'privacy',
  );
  const { heading, lead } = useMessages()[kind];
  return (
    <article className="statement">
      <PageHeader page={{ kind }} heading={heading} />
      <p className="lead">{lead}</p>
      {words[kind](programme.year).map((section) => (
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
