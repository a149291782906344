import { Link } from '@digdir/designsystemet-react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { publisher } from '../view/publisher.ts';

/** Whoever has published the site, as the build was told; else where to ask. */
export function PublisherContact() {
  const { publisher: words } = useMessages();
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
