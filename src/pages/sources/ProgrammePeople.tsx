import { Link } from '@digdir/designsystemet-react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { formatPhone } from '../../model/phone.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { PageLink } from '../PageLink.tsx';
import { SectionLink } from '../SectionLink.tsx';

/** Who named the clusters and why, and everybody one could call. */
export function ProgrammePeople() {
  const { clusters, programme } = useSite();
  const { detail, sources } = useMessages();
  const language = useApp(({ view }) => view.language);
  return (
    <>
      <section>
        <h2>{sources.namedBy}</h2>
        <ul className="plain people">
          {programme.namedBy.map(({ name, role, point, section }) => (
            <li key={name}>
              <strong>{name}</strong>, {role}. {point} <SectionLink section={section} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{sources.contacts}</h2>
        <p className="muted">{detail.published(programme.year)}</p>
        <ul className="plain people">
          {programme.contacts.map(({ label, name, phone, section }) => (
            <li key={phone}>
              {name && <strong>{name}, </strong>}
              {label}: <Link href={`tel:${phone}`}>{formatPhone(phone, language)}</Link>{' '}
              <SectionLink section={section} />
            </li>
          ))}
          {clusters.map(({ id, name, contact }) => (
            <li key={id}>
              <strong>{contact.name}</strong>,{' '}
              <Link asChild>
                <PageLink page={{ kind: 'cluster', id }}>{name}</PageLink>
              </Link>
              : <Link href={`tel:${contact.phone}`}>{formatPhone(contact.phone, language)}</Link>{' '}
              <SectionLink section={contact.section} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
