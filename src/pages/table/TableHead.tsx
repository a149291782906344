// biome-ignore-all lint/a11y/noRedundantRoles: the style of a card takes them from the elements
import { ArrowDownIcon, ArrowUpIcon } from '@navikt/aksel-icons';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useScripted } from '../../ui/useScripted.ts';
import type { ColumnId, Order } from './tableColumns.ts';

type Props = {
  columns: readonly ColumnId[];
  heads: Readonly<Record<ColumnId, string>>;
  order: Order | null;
  onOrder: (order: Order) => void;
};

/** The column heads: each sorts by its column, ascending, and when pressed again descending. */
export function TableHead({ columns, heads, order, onOrder }: Props) {
  const { table } = useMessages();
  const canSort = useScripted();
  return (
    <thead role="rowgroup" data-sort-by={`${table.sortBy}:`}>
      <tr role="row">
        {columns.map((column) => {
          const isSorted = order?.column === column;
          const descending = isSorted && order.descending;
          const Arrow = descending ? ArrowDownIcon : ArrowUpIcon;
          return (
            <th
              key={column}
              role="columnheader"
              scope="col"
              aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : undefined}
            >
              {canSort ? (
                <button
                  type="button"
                  onClick={() => onOrder({ column, descending: isSorted && !descending })}
                >
                  {heads[column]}
                  <Arrow aria-hidden className="sort-arrow" />
                </button>
              ) : (
                heads[column]
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
