import { useMessages } from '../i18n/MessagesContext.tsx';
import { newestYear } from '../model/after.ts';
import type { SiteCluster } from '../model/site.ts';
import { useSite } from '../state/site.ts';
import { type OtherStatements, SourceMark } from './OtherSources.tsx';

/** What other sources than the programme's own say, by date, each statement with its source. */
export function TimeLine({ about, statements }: OtherStatements) {
  const { after, format } = useMessages();
  const dates = [...new Set(statements.map(({ date }) => date))];
  return (
    <dl className="facts-table">
      {dates.flatMap((date) => [
        <dt key={`${date} date`}>
          {date === undefined ? after.undated : <time dateTime={date}>{format.date(date)}</time>}
        </dt>,
        <dd key={`${date}`}>
          <ul className="plain">
            {statements
              .filter((statement) => statement.date === date)
              .map(({ text, source }) => (
                <li key={text}>
                  {text}
                  {'\u00A0'}
                  <SourceMark {...{ about, statements, source }} />
                </li>
              ))}
          </ul>
        </dd>,
      ])}
    </dl>
  );
}

/** What was found out of a cluster after the programme's year, and what was not. */
export function ClusterTimeLine({ cluster }: { cluster: SiteCluster }) {
  const site = useSite();
  const { after } = useMessages();
  if (!cluster.after) return null;
  const { statements, unknown } = cluster.after;
  const newest = newestYear(site, statements);
  return (
    <>
      <TimeLine about={cluster.id} statements={statements} />
      <p className="not-known">
        {unknown} {newest === null ? after.noneDated : after.newest(newest)}
      </p>
    </>
  );
}
