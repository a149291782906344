// biome-ignore-all lint/a11y/noRedundantRoles: the style of a card takes them from the elements
import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useSite } from '../../state/site.ts';
import { PageLink } from '../PageLink.tsx';
import { usePanelTitle } from '../usePanelTitle.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { columnHeads, type Order, sortClusters } from './tableColumns.ts';

/**
 * All that the map shows, for those who would rather read it in rows. Where it is narrow each row is a
 * card.
 */
export function TablePage() {
  const site = useSite();
  const messages = useMessages();
  const { detail, table } = messages;
  const title = usePanelTitle({ kind: 'table' });
  const [order, setOrder] = useState<Order | null>(null);
  const heads = columnHeads(site, messages);
  return (
    <article className="table-page">
      <nav className="detail-navigation" aria-label={detail.navigation}>
        <PageLink className="nav-link" page={{ kind: 'explore' }}>
          <ArrowLeftIcon aria-hidden /> {detail.back}
        </PageLink>
      </nav>
      <h1 ref={title} tabIndex={-1} id="table-heading">
        {table.heading}
      </h1>
      <p className="muted">{detail.published(site.programme.year)}</p>
      <p className="visually-hidden" role="status">
        {order && (order.descending ? table.descending : table.ascending)(heads[order.column])}
      </p>
      <table role="table" aria-labelledby="table-heading">
        <TableHead heads={heads} order={order} onOrder={setOrder} />
        <tbody role="rowgroup">
          {sortClusters(site, messages, order).map((cluster) => (
            <TableRow key={cluster.id} cluster={cluster} heads={heads} />
          ))}
        </tbody>
      </table>
    </article>
  );
}
