import { useMessages } from '../i18n/MessagesContext.tsx';
import { lastName, lastStatus, sourcesOf, withYear } from '../model/after.ts';
import { formatPhone } from '../model/phone.ts';
import { type SiteCluster, sectorAndArea, sectorOf } from '../model/site.ts';
import { hrefOf } from '../state/history.ts';
import { useSite } from '../state/site.ts';
import { useApp } from '../state/store.ts';
import { startView } from '../state/view.ts';
import { SectorSign } from '../ui/SectorSign.tsx';
import { NewTab, WrittenAddress } from './NewTab.tsx';

/** The clusters by name; each opens to what it is and whom to call, also without script. */
export function ClusterItems() {
  const site = useSite();
  return (
    <ul className="embed-items">
      {site.clusters.map((cluster) => (
        <li key={cluster.id} data-cluster={cluster.id} data-sector={cluster.sector}>
          <details name="cluster">
            <summary>
              <SectorSign shape={sectorOf(site, cluster).shape} size={20} />
              <span className="embed-name">{cluster.name}</span>
              <span className="embed-about">{sectorAndArea(site, cluster, ' · ')}</span>
            </summary>
            <ClusterWords cluster={cluster} />
          </details>
        </li>
      ))}
    </ul>
  );
}

/** The one cluster that a frame is about. */
export function ClusterFacts() {
  const { clusters } = useSite();
  const [cluster] = clusters;
  return cluster ? <ClusterWords cluster={cluster} withFacts /> : null;
}

type WordsProps = { cluster: SiteCluster; withFacts?: boolean };

function ClusterWords({ cluster, withFacts = false }: WordsProps) {
  const { year } = useSite().programme;
  const { after, detail, embed } = useMessages();
  const language = useApp(({ view }) => view.language);
  const { contact } = cluster;
  const view = startView(language, { kind: 'cluster', id: cluster.id });
  return (
    <div className="embed-words">
      {cluster.summary && <p>{cluster.summary.text}</p>}
      <LastKnown cluster={cluster} />
      {withFacts && cluster.facts.length > 0 && (
        <ul className="embed-facts">
          {cluster.facts.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {contact && (
        <p className="embed-contact">
          {after.contact(year)}: {contact.name}
          {contact.phone && (
            <>
              {contact.name && ', '}
              <a href={`tel:${contact.phone}`} target="_self">
                {formatPhone(contact.phone, language)}
              </a>
            </>
          )}
          {contact.email && (
            <>
              {(contact.name ?? contact.phone) && ', '}
              <a href={`mailto:${contact.email}`} target="_self">
                {contact.email}
              </a>
            </>
          )}
          .{year !== undefined && ` ${detail.published(year)}`}
        </p>
      )}
      <p>
        <a href={hrefOf(view)}>
          {embed.openCluster(cluster.name)}
          <NewTab />
        </a>
        <WrittenAddress view={view} />
      </p>
    </div>
  );
}

/** The name and the status that a cluster was last known by, where sources tell of one, and who says so. */
function LastKnown({ cluster }: { cluster: SiteCluster }) {
  const site = useSite();
  const { after, format } = useMessages();
  const name = lastName(cluster);
  const status = lastStatus(site, cluster);
  const found = [name, status].filter((each) => each !== undefined);
  if (found.length === 0) return null;
  const publishers = sourcesOf(site, found).map(({ publisher }) => publisher);
  return (
    <p>
      {name && `${withYear(after.knownAs(name.name), name)}. `}
      {status && `${withYear(status.label, status)}. `}
      {after.source(format.list([...new Set(publishers)]))}.
    </p>
  );
}
