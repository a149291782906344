import { kronerText } from '../../i18n/kroner.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { Step } from '../../model/deckSchema.ts';
import { formatPhone } from '../../model/phone.ts';
import { listedClusters } from '../../model/site.ts';
import { useContentLang, useSite, useSourceLang } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { AfterText } from './AfterText.tsx';
import { ClusterText } from './ClusterText.tsx';
import { useDeckWords } from './DeckWords.ts';
import { SpreadText } from './SpreadText.tsx';
import { StepHeading } from './StepHeading.tsx';
import { WholeText } from './WholeText.tsx';

/** What the audience reads beside the map of a step. */
export function StepText({ step }: { step: Step }) {
  switch (step.kind) {
    case 'title':
      return <TitleText />;
    case 'whole':
      return <WholeText />;
    case 'cluster':
      return <ClusterText id={step.id} />;
    case 'spread':
      return <SpreadText layer={step.layer} />;
    case 'programme':
      return <ProgrammeText />;
    case 'after':
      return <AfterText />;
    case 'source':
      return <SourceText />;
  }
}

function TitleText() {
  const { programme } = useSite();
  const lang = useContentLang();
  const { namedBy } = useDeckWords();
  return (
    <>
      <StepHeading step={{ kind: 'title' }} className="deck-title">
        {programme.title}
      </StepHeading>
      {programme.subtitle && (
        <p className="deck-lead" lang={lang}>
          {programme.subtitle}
        </p>
      )}
      {programme.namedBy.length > 0 && (
        <section className="deck-named">
          <h2>{namedBy}</h2>
          <ul>
            {programme.namedBy.map(({ name, role }) => (
              <li key={name}>
                <strong>{name}</strong>
                <span>{role}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ProgrammeText() {
  const { clusters, programme } = useSite();
  const { format, present, sources } = useMessages();
  const { projects } = useDeckWords();
  const { amounts, evaluation, owners } = programme;
  return (
    <>
      <StepHeading step={{ kind: 'programme' }}>{present.steps.programme}</StepHeading>
      <dl className="deck-figures">
        {programme.year !== undefined && (
          <div>
            <dt>{projects(programme.year)}</dt>
            <dd>{clusters.length}</dd>
          </div>
        )}
        {amounts.map(({ id, label, amount }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{kronerText(amount, format)}</dd>
          </div>
        ))}
      </dl>
      <dl className="deck-details">
        {owners.length > 0 && (
          <div>
            <dt>{sources.owners}</dt>
            <dd>{format.list(owners.map(({ name }) => name))}</dd>
          </div>
        )}
        {evaluation && (
          <div>
            <dt>{sources.evaluation}</dt>
            <dd>
              {evaluation.text} ({evaluation.by}, {evaluation.year})
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

function SourceText() {
  const { programme } = useSite();
  const { detail, present } = useMessages();
  const sourceLang = useSourceLang();
  const { source, year } = programme;
  const named = [source.publisher, source.year].filter(Boolean).join(', ');
  const published = [named, source.archive].filter(Boolean).join('. ');
  return (
    <div className="deck-sources">
      <header>
        <StepHeading step={{ kind: 'source' }}>{present.steps.source}</StepHeading>
        <p className="deck-lead">
          <cite lang={sourceLang}>{source.title}</cite>
        </p>
        {published !== '' && <p>{published}.</p>}
        {source.url && (
          <p className="deck-address">
            <a href={source.url}>{new URL(source.url).host}</a>
          </p>
        )}
        {year !== undefined && <p className="deck-small">{detail.published(year)}</p>}
      </header>
      <Contacts />
    </div>
  );
}

function Contacts() {
  const site = useSite();
  const language = useApp(({ view }) => view.language);
  const lang = useContentLang();
  const people = [
    ...listedClusters(site).flatMap(({ id, name, contact }) =>
      contact ? { id, about: name, email: undefined, ...contact } : [],
    ),
    ...site.programme.contacts.map(({ label, ...contact }) => ({
      id: contact.phone,
      about: label,
      email: undefined,
      ...contact,
    })),
  ];
  if (people.length === 0) return null;
  return (
    <ul className="deck-contacts">
      {people.map(({ id, about, name, phone, email }) => (
        <li key={id}>
          <span>
            <strong lang={lang}>{name ?? about}</strong>
            {name && <span lang={lang}>{about}</span>}
          </span>
          {phone ? (
            <a href={`tel:${phone}`}>{formatPhone(phone, language)}</a>
          ) : (
            email && <a href={`mailto:${email}`}>{email}</a>
          )}
        </li>
      ))}
    </ul>
  );
}
