import { Link } from '@digdir/designsystemet-react';
import { kronerText } from '../../i18n/kroner.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { formatPhone } from '../../model/phone.ts';
import { useContentLang, useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { Cited, CitedList } from '../Cited.tsx';
import { PageLink } from '../PageLink.tsx';
import { SectionLink } from '../SectionLink.tsx';

/** The programme with its amounts, owners and evaluation. */
export function ProgrammeFacts() {
  const { programme } = useSite();
  const { format, sources } = useMessages();
  const { amounts, evaluation, facts, historicalAddress, owners } = programme;
  return (
    <>
      {(programme.summary || facts.length > 0) && (
        <section>
          <h2>{sources.programme}</h2>
          {programme.summary && (
            <p>
              <Cited cited={programme.summary} />
            </p>
          )}
          {facts.length > 0 && <CitedList texts={facts} />}
        </section>
      )}
      {amounts.length > 0 && (
        <section>
          <h2>{sources.amounts}</h2>
          <dl className="figures">
            {amounts.map(({ id, label, amount, section }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>
                  {kronerText(amount, format)} <SectionLink section={section} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {owners.length > 0 && (
        <section>
          <h2>{sources.owners}</h2>
          <ul className="facts">
            {owners.map(({ name, responsible, section }) => (
              <li key={name}>
                <span lang="nb">{name}</span>
                {responsible && `, ${sources.responsible}`} <SectionLink section={section} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {evaluation && (
        <section>
          <h2>{sources.evaluation}</h2>
          <p>
            {evaluation.text} ({evaluation.by}, {evaluation.year}){' '}
            <SectionLink section={evaluation.section} />
          </p>
        </section>
      )}
      {historicalAddress && (
        <section>
          <h2>{sources.historicalAddress}</h2>
          <p>
            <code>{historicalAddress.address}</code>{' '}
            <SectionLink section={historicalAddress.section} />
          </p>
          <p className="muted">{sources.historicalNote}</p>
        </section>
      )}
    </>
  );
}

/** Who named the clusters and why, and all contacts. */
export function ProgrammePeople() {
  const { clusters, programme, unplaced = [] } = useSite();
  const lang = useContentLang();
  const reachable = [...clusters, ...unplaced].filter(({ contact }) => contact);
  const { detail, sources } = useMessages();
  const language = useApp(({ view }) => view.language);
  return (
    <>
      {programme.namedBy.length > 0 && (
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
      )}
      {programme.contacts.length + reachable.length > 0 && (
        <section>
          <h2>{sources.contacts}</h2>
          {programme.year !== undefined && (
            <p className="muted">{detail.published(programme.year)}</p>
          )}
          <ul className="plain people">
            {programme.contacts.map(({ label, name, phone, section }) => (
              <li key={phone}>
                {name && <strong>{name}, </strong>}
                {label}: <Link href={`tel:${phone}`}>{formatPhone(phone, language)}</Link>{' '}
                <SectionLink section={section} />
              </li>
            ))}
            {reachable.map(({ id, name, region, contact }) => (
              <li key={id}>
                {contact?.name && (
                  <>
                    <strong lang={lang}>{contact.name}</strong>,{' '}
                  </>
                )}
                {region ? (
                  <Link asChild>
                    <PageLink page={{ kind: 'cluster', id }}>
                      <span lang={lang}>{name}</span>
                    </PageLink>
                  </Link>
                ) : (
                  <span lang={lang}>{name}</span>
                )}
                {contact?.phone && (
                  <>
                    :{' '}
                    <Link href={`tel:${contact.phone}`}>
                      {formatPhone(contact.phone, language)}
                    </Link>
                  </>
                )}
                {contact?.email && (
                  <>
                    : <Link href={`mailto:${contact.email}`}>{contact.email}</Link>
                  </>
                )}{' '}
                <SectionLink section={contact?.section} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
