import { Link } from '@digdir/designsystemet-react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { publisher } from '../../state/publisher.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { PageHeader } from '../PageHeader.tsx';
import type { PolicyMessages } from './words/nb.ts';

/** The page on privacy or on accessibility. */
export function PolicyPage({ words }: { words: PolicyMessages }) {
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

/** Who has published the site, as the build was told; else where to ask. */
function PublisherContact({ words }: { words: PolicyMessages['publisher'] }) {
  const { name, contact } = publisher;
  if (!name && !contact) return <p>{words.unknown}</p>;
  return (
    <>
      {name && (
        <p>
          {words.publishedBy}: {name}
        </p>
      )}
      {contact && (
        <p>
          {words.contact}:{' '}
          <Link href={contact.includes('@') ? `mailto:${contact}` : contact}>{contact}</Link>
        </p>
      )}
    </>
  );
}
