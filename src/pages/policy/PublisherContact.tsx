import { Link } from '@digdir/designsystemet-react';
import { publisher } from '../../state/publisher.ts';
import type { PublisherWords } from './words/messages.ts';

/** Whoever has published the site, as the build was told; else where to ask. */
export function PublisherContact({ words }: { words: PublisherWords }) {
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
