import { useMessages } from '../../i18n/MessagesContext.tsx';
import { drawnAs, type SiteCluster } from '../../model/site.ts';
import { useSite, useSourceLang } from '../../state/site.ts';
import { SectionLink } from '../SectionLink.tsx';

/** Where a cluster works, then and now, and how its place phrases were read. */
export function ClusterPlace({ cluster }: { cluster: SiteCluster }) {
  const { year } = useSite().programme;
  const lang = useSourceLang();
  const { detail, map } = useMessages();
  const { evidence, region } = cluster;
  const { counties, phrases } = region;
  return (
    <section>
      <h2>{detail.where}</h2>
      {(cluster.area !== undefined || counties.length > 0) && (
        <dl className="facts-table">
          {cluster.area !== undefined && (
            <>
              <dt>{detail.listedUnder}</dt>
              <dd>
                <span lang={lang}>{cluster.area}</span>{' '}
                <SectionLink section={evidence?.area.section} />
              </dd>
            </>
          )}
          {counties.length > 0 && (
            <>
              <dt>{counties.length === 1 ? detail.countyThen(year) : detail.countiesThen(year)}</dt>
              <dd>
                <ul className="plain">
                  {counties.map(({ id, name, today }) => (
                    <li key={id}>
                      {name}
                      {today.length > 0 && <span className="muted"> ({detail.today(today)})</span>}
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
        </dl>
      )}
      {phrases.length === 0 && <p className="reason">{region.reason}</p>}
      {phrases.length > 0 && (
        <>
          <h3>{detail.phrases}</h3>
          <ul className="plain phrases">
            {phrases.map(({ phrase, reason }) => (
              <li key={phrase}>
                <q lang={lang}>{phrase}</q>{' '}
                <SectionLink
                  section={(phrase === cluster.area ? evidence?.area : evidence?.phrases)?.section}
                />
                <span className="reason">{reason}</span>
                {phrase === region.phrase && (
                  <span className="exactness" data-exactness={drawnAs(region)}>
                    {map[drawnAs(region)]}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
