// biome-ignore-all lint/a11y/noRedundantRoles: the style of a card takes them from the elements
import { useState } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { placedCount } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { PageHeader } from '../PageHeader.tsx';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { columnHeads, columnsOf, type Order, sortClusters } from './tableColumns.ts';

/** The clusters as a table. In a narrow window each row is a card. */
export function TablePage() {
  const site = useSite();
  const messages = useMessages();
  const { after, detail, list, table } = messages;
  const [order, setOrder] = useState<Order | null>(null);
  const { year } = site.programme;
  const placed = placedCount(site);
  const heads = columnHeads(site, messages);
  const columns = columnsOf(site);
  return (
    <article className="table-page">
      <PageHeader page={{ kind: 'table' }} heading={table.heading} id="table-heading" />
      {(year !== undefined || site.after || placed) && (
        <p className="muted">
          {year !== undefined && detail.published(year)} {site.after && after.where}
          {placed && list.placed(placed.placed, placed.of)}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {order && (order.descending ? table.descending : table.ascending)(heads[order.column])}
      </p>
      <table role="table" aria-labelledby="table-heading">
        <TableHead columns={columns} heads={heads} order={order} onOrder={setOrder} />
        <tbody role="rowgroup">
          {sortClusters(site, messages, order).map((cluster) => (
            <TableRow key={cluster.id} cluster={cluster} columns={columns} heads={heads} />
          ))}
        </tbody>
      </table>
    </article>
  );
}
