import { Link } from '@digdir/designsystemet-react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { hrefBelow } from '../../state/history.ts';

/** The licence that asks to be linked where it is named. */
const attributed = 'CC BY 4.0';
const attributedUrl = 'https://creativecommons.org/licenses/by/4.0/';

/** What the map is made from, and under which licence. */
export function DataSets() {
  const { sources } = useMessages();
  return (
    <section>
      <h2>{sources.data}</h2>
      <ul className="plain people">
        {sources.dataSets.map(({ name, use, licence }) => (
          <li key={name}>
            <strong>{name}</strong>: {use}. {sources.licence}:{' '}
            {licence === attributed ? <Link href={attributedUrl}>{licence}</Link> : licence}.
          </li>
        ))}
      </ul>
      <p>
        <Link href={hrefBelow('licenses.txt')}>{sources.licences}</Link>
      </p>
    </section>
  );
}
