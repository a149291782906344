import { Link } from '@digdir/designsystemet-react';
import { PhoneIcon } from '@navikt/aksel-icons';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { formatPhone } from '../../model/phone.ts';
import type { SiteCluster } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { SectionLink } from '../SectionLink.tsx';

/** Whom to call, as it was published then: the number may have another owner now. */
export function ClusterContact({ contact }: Pick<SiteCluster, 'contact'>) {
  const { year } = useSite().programme;
  const { detail } = useMessages();
  const language = useApp(({ view }) => view.language);
  return (
    <section className="contact">
      <h2>{detail.contact}</h2>
      <p>
        <span className="contact-name">{contact.name}</span>, {detail.projectManager.toLowerCase()}{' '}
        <SectionLink section={contact.section} />
      </p>
      <p>
        <Link className="phone" href={`tel:${contact.phone}`}>
          <PhoneIcon aria-hidden />
          {formatPhone(contact.phone, language)}
        </Link>
      </p>
      <p className="muted">{detail.published(year)}</p>
    </section>
  );
}
