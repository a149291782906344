import { count } from '../cells.ts';
import type { Archive } from './archive.ts';
import { odsCellText } from './odsCell.ts';
import { collectRows } from './sheetRows.ts';
import type { SheetRows, Workbook } from './workbook.ts';
import { walkXml } from './xml.ts';

/** Within a cell or a sheet, and not the cell's text: comments, drawings, earlier versions. */
const aside = new Set([
  'annotation',
  'shapes',
  'frame',
  'tracked-changes',
  'ruby-text',
  'dde-links',
]);

export function openOds(archive: Archive): Workbook {
  const sheets = readOdsSheets(archive.part('content.xml'));
  return {
    format: 'ods',
    sheets: sheets.map(({ name }) => ({ name, isHidden: false })),
    readSheet: (index) => sheets[index]?.read() ?? collectRows().finish(),
  };
}

type Attributes = Readonly<Record<string, string>>;

/** All sheets stand in one part, so all are read at once. */
function readOdsSheets(
  bytes: Uint8Array | undefined,
): readonly { readonly name: string; readonly read: () => SheetRows }[] {
  const sheets: { name: string; rows: ReturnType<typeof collectRows> }[] = [];
  let rowTimes = 1;
  let column = 0;
  let cell: Attributes | undefined;
  let text = '';
  let asideDepth = 0;

  const startRow = ({
    'table:number-rows-repeated': repeated,
    'table:visibility': visibility = 'visible',
  }: Attributes) => {
    rowTimes = times(repeated);
    column = 0;
    sheets.at(-1)?.rows.startRow(visibility !== 'visible');
  };

  const startCell = (attributes: Attributes, isCovered: boolean) => {
    cell = attributes;
    text = '';
    const { notes } = sheets.at(-1)?.rows ?? collectRows();
    if (attributes['table:formula'] !== undefined) count(notes, 'formulas');
    const spans = ['table:number-columns-spanned', 'table:number-rows-spanned'];
    const isMerged = spans.some((key) => times(attributes[key]) > 1);
    if (isMerged && !isCovered) count(notes, 'merged-cells');
  };

  const addSpace = () => {
    text += ' ';
  };
  const opens = new Map<string, (attributes: Attributes) => void>([
    ['table', ({ 'table:name': name = '' }) => sheets.push({ name, rows: collectRows() })],
    ['table-row', startRow],
    ['table-cell', (attributes) => startCell(attributes, false)],
    ['covered-table-cell', (attributes) => startCell(attributes, true)],
    ['s', addSpace],
    ['p', addSpace],
    ['tab', addSpace],
    ['line-break', addSpace],
  ]);

  walkXml(bytes, {
    open(name, attributes) {
      if (asideDepth > 0 || aside.has(name)) asideDepth += 1;
      else opens.get(name)?.(attributes);
    },
    text(more) {
      if (asideDepth === 0 && cell !== undefined) text += more;
    },
    close(name) {
      if (asideDepth > 0) {
        asideDepth -= 1;
        return;
      }
      const rows = sheets.at(-1)?.rows;
      if (name === 'table-row') rows?.endRow(rowTimes);
      if (name !== 'table-cell' && name !== 'covered-table-cell') return;
      const repeated = times(cell?.['table:number-columns-repeated']);
      if (cell !== undefined && rows !== undefined) {
        rows.addCell(column, odsCellText(cell, text, rows.notes), repeated);
      }
      column += repeated;
      cell = undefined;
    },
  });
  return sheets.map(({ name, rows }) => ({ name, read: rows.finish }));
}

function times(written: string | undefined): number {
  return Math.max(Number.parseInt(written ?? '1', 10) || 1, 1);
}
