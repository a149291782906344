import { readLimits } from './reading.ts';

/** One table of a page while it is read: cells find their column past those that reach down from above. */
export type Grid = {
  readonly rows: readonly (readonly (string | undefined)[])[];
  readonly caption: () => string;
  readonly merged: () => number;
  readonly hiddenRows: () => number;
  readonly startRow: (isHidden: boolean) => void;
  readonly startCell: (attributes: Readonly<Record<string, string>>) => void;
  readonly startCaption: () => void;
  readonly endCell: () => void;
  readonly addText: (text: string) => void;
};

/** One more than is read, so that it shows that there were more. */
const maxColumns = readLimits.columns + 1;

export function createGrid(): Grid {
  const rows: (string | undefined)[][] = [];
  /** How many more rows the cell above reaches down, by column. */
  let below: number[] = [];
  let column = 0;
  let next = 0;
  let place: 'cell' | 'caption' | 'outside' = 'outside';
  let caption = '';
  let merged = 0;
  let hiddenRows = 0;

  const startRow = (isHidden: boolean) => {
    below = below.map((more) => Math.max(more - 1, 0));
    rows.push([]);
    next = 0;
    place = 'outside';
    if (isHidden) hiddenRows += 1;
  };

  return {
    rows,
    caption: () => caption,
    merged: () => merged,
    hiddenRows: () => hiddenRows,
    startRow,
    startCell({ colspan, rowspan }) {
      if (rows.length === 0) startRow(false);
      while ((below[next] ?? 0) > 0) next += 1;
      column = next;
      place = column < maxColumns ? 'cell' : 'outside';
      const across = span(colspan, maxColumns - column);
      const down = span(rowspan, readLimits.rows);
      for (let each = column; each < column + across; each += 1) below[each] = down;
      next = column + across;
      if (across > 1 || down > 1) merged += 1;
    },
    startCaption() {
      place = 'caption';
    },
    endCell() {
      place = 'outside';
    },
    addText(text) {
      const row = rows.at(-1);
      if (place === 'caption') caption += text;
      else if (place === 'cell' && row !== undefined) row[column] = (row[column] ?? '') + text;
    },
  };
}

function span(written: string | undefined, limit: number): number {
  const number = Number.parseInt(written ?? '', 10);
  return number > 0 ? Math.min(number, Math.max(limit, 1)) : 1;
}
