import { Button } from '@digdir/designsystemet-react';
import { TableIcon } from '@navikt/aksel-icons';
import { usesPoints } from '../../cartography/mapLimits.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { type Time, times } from '../../model/kinds.ts';
import {
  clusterCount,
  placedCount,
  sectorAndArea,
  sectorOf,
  type UnplacedCluster,
  yearOf,
} from '../../model/site.ts';
import { chooseTime, clearFilters } from '../../state/actions.ts';
import { filterClusters, filterUnplaced, isFiltering } from '../../state/filter.ts';
import { useContentLang, useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { PageLink } from '../PageLink.tsx';
import { ClusterItem } from './ClusterItem.tsx';
import { LongList } from './LongList.tsx';

/** All clusters that the filters let through, as links, with how many they are. */
export function ClusterList() {
  const site = useSite();
  const { list, table } = useMessages();
  const view = useApp((state) => state.view);
  const shown = filterClusters(site, view);
  const unplaced = filterUnplaced(site, view);
  const placed = placedCount(site);
  return (
    <section className="cluster-list" aria-labelledby="cluster-list-heading">
      <div className="section-head">
        <h2 id="cluster-list-heading">{list.heading}</h2>
        <p className="count" role="status">
          {list.count(shown.length + unplaced.length, clusterCount(site))}
          {placed && `, ${list.placed(placed.placed, placed.of)}`}
        </p>
      </div>
      {site.after && <TimeChoice />}
      {shown.length + unplaced.length === 0 && (
        <p className="empty">
          {list.none} {list.noneHint}
        </p>
      )}
      {usesPoints(site.clusters.length) ? (
        <LongList clusters={shown} />
      ) : (
        <ul>
          {shown.map((cluster) => (
            <ClusterItem key={cluster.id} cluster={cluster} />
          ))}
        </ul>
      )}
      <UnplacedItems clusters={unplaced} />
      <p className="table-link">
        <PageLink page={{ kind: 'table' }}>
          <TableIcon aria-hidden /> {table.link}
        </PageLink>
      </p>
      {isFiltering(view) && (
        <Button variant="secondary" onClick={clearFilters}>
          {list.clearFilters}
        </Button>
      )}
    </section>
  );
}

/** Those that no map shows: a page of their own would have nothing to show beside it. */
function UnplacedItems({ clusters }: { clusters: readonly UnplacedCluster[] }) {
  const site = useSite();
  const lang = useContentLang();
  const { list } = useMessages();
  if (clusters.length === 0) return null;
  return (
    <>
      <h3>{list.unplaced}</h3>
      <ul>
        {clusters.map((cluster) => (
          <li key={cluster.id} className="cluster-item" data-sector={cluster.sector}>
            <SectorSign shape={sectorOf(site, cluster).shape} size={22} />
            <span className="cluster-item-name" lang={lang}>
              {cluster.name}
            </span>
            <span className="cluster-item-about" lang={lang}>
              {sectorAndArea(site, cluster, ' · ')}
            </span>
            {cluster.summary && (
              <span className="cluster-item-summary" lang={lang}>
                {cluster.summary.text}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether the list shows the clusters as they were, or as they were last known. */
function TimeChoice() {
  const year = yearOf(useSite());
  const { after } = useMessages();
  const shown = useApp(({ view }) => view.time);
  const labels = { record: after.inYear(year), last: after.last } satisfies Record<Time, string>;
  return (
    <fieldset className="time-choice">
      <legend className="visually-hidden">{after.time}</legend>
      {times.map((time) => (
        <label key={time}>
          <input
            type="radio"
            name="time"
            checked={time === shown}
            onChange={() => chooseTime(time)}
          />
          {labels[time]}
        </label>
      ))}
    </fieldset>
  );
}
