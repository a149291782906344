import { Link } from '@digdir/designsystemet-react';
import type { PublisherWords } from '../../i18n/statements/messages.ts';
import { publisher } from '../../state/publisher.ts';

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
