import type { ReactNode } from 'react';
import { useSpread } from './SpreadContext.ts';

type Props = {
  caption: string;
  head: readonly ReactNode[];
  /** The first cell of each row names it. */
  rows: readonly (readonly ReactNode[])[];
};

/** A table that scrolls sideways where it is wider than the panel. */
export function FigureTable({ caption, head, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must take keys
    <section className="figure-table" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((name, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their order
              <th key={column} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never change their order
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do cells
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The figures of a picture as a table, closed at first. It opens without script too. */
export function TableBehind(props: Props) {
  const { words } = useSpread();
  return (
    <details className="table-behind">
      <summary>{words.table}</summary>
      <FigureTable {...props} />
    </details>
  );
}
