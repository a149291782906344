import { Link } from '@digdir/designsystemet-react';
import { useMessages } from '../i18n/MessagesContext.tsx';

/** What the map is made from, and under which licence. */
export function DataSets() {
  const { sources } = useMessages();
  return (
    <section>
      <h2>{sources.data}</h2>
      <ul className="plain people">
        {sources.dataSets.map(({ name, use, licence, licenceUrl }) => (
          <li key={name}>
            <strong>{name}</strong>: {use}. {sources.licence}:{' '}
            {licenceUrl ? <Link href={licenceUrl}>{licence}</Link> : licence}.
          </li>
        ))}
      </ul>
    </section>
  );
}
