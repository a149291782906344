import { Link } from '@digdir/designsystemet-react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { awards } from '../../model/after.ts';
import { yearOf } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { OtherSources, SourceMark } from '../OtherSources.tsx';
import { PageLink } from '../PageLink.tsx';
import { TimeLine } from '../TimeLine.tsx';

/** What other sources than the programme's own say of the programme, and which they are for each cluster. */
export function SinceSources() {
  const site = useSite();
  const { after } = useMessages();
  if (!site.after) return null;
  return (
    <section>
      <h2>{after.sources(yearOf(site))}</h2>
      {(site.after.programme.length > 0 || awards(site).length > 0) && (
        <h3>{site.programme.name}</h3>
      )}
      <ProgrammeSince />
      {site.clusters.map(
        (cluster) =>
          cluster.after && (
            <div key={cluster.id}>
              <h3>
                <Link asChild>
                  <PageLink page={{ kind: 'cluster', id: cluster.id }}>{cluster.name}</PageLink>
                </Link>
              </h3>
              <OtherSources about={cluster.id} statements={cluster.after.statements} />
            </div>
          ),
      )}
    </section>
  );
}

/** The day of the award, and what became of the programme. */
export function ProgrammeSince() {
  const { after, programme } = useSite();
  const statements = after?.programme ?? [];
  return (
    <>
      <Award />
      {statements.length > 0 && (
        <>
          <TimeLine about={programme.id} statements={statements} />
          <OtherSources about={programme.id} statements={statements} />
        </>
      )}
    </>
  );
}

/** The day that other sources date the award to, where the programme's own leaves it out. */
function Award() {
  const site = useSite();
  const { after, format } = useMessages();
  const found = awards(site);
  if (found.length === 0) return null;
  return (
    <>
      <p>{after.award}</p>
      <ul className="facts">
        {found.map(({ cluster: { id, name, after: known }, statement: { date, source, text } }) => (
          <li key={id}>
            {date !== undefined && `${format.date(date)}, `}
            {name}: {text}{' '}
            <SourceMark about={id} statements={known?.statements ?? []} source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}
