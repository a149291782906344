import { useMessages } from '../../i18n/MessagesContext.tsx';
import { formatPhone } from '../../model/phone.ts';
import { northToSouth } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';

/** What all of it rests on, and whom one could call then. */
export function SourceWords() {
  const { programme } = useSite();
  const { detail, present } = useMessages();
  const { source, year } = programme;
  return (
    <div className="deck-sources">
      <header>
        <h1>{present.steps.source}</h1>
        <p className="deck-lead">
          <cite lang="nb">{source.title}</cite>
        </p>
        <p>
          {source.publisher}, {source.year}. {source.archive}.
        </p>
        <p className="deck-address">
          <a href={source.url}>{new URL(source.url).host}</a>
        </p>
        <p className="deck-small">{detail.published(year)}</p>
      </header>
      <Contacts />
    </div>
  );
}

function Contacts() {
  const site = useSite();
  const language = useApp(({ view }) => view.language);
  const people = [
    ...northToSouth(site).map(({ name, contact }) => ({ about: name, ...contact })),
    ...site.programme.contacts.map(({ label, ...contact }) => ({ about: label, ...contact })),
  ];
  return (
    <ul className="deck-contacts">
      {people.map(({ about, name, phone }) => (
        <li key={phone}>
          <span>
            <strong>{name ?? about}</strong>
            {name && <span>{about}</span>}
          </span>
          <a href={`tel:${phone}`}>{formatPhone(phone, language)}</a>
        </li>
      ))}
    </ul>
  );
}
