import { type Counts, count } from '../cells.ts';
import { formatNumber, type NumberFormats } from './numberFormat.ts';
import { collectRows } from './sheetRows.ts';
import type { SheetRows } from './workbook.ts';
import { unescapeText } from './xlsxStrings.ts';
import { walkXml } from './xml.ts';

/** What cells of all sheets point to. */
export type XlsxStyles = NumberFormats & {
  /** Number of the format, by the cell's style. */
  readonly formatOf: readonly number[];
};

type Cell = { column: number; type: string; style: number; text: string };

/** A sheet's cells as text. */
export function readXlsxSheet(
  bytes: Uint8Array | undefined,
  strings: readonly string[],
  styles: XlsxStyles,
): SheetRows {
  const rows = collectRows();
  let cell: Cell = { column: -1, type: 'n', style: 0, text: '' };
  let inCell = false;
  let inValue = false;
  let inPronunciation = false;
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        rows.startRow(isOn(attributes['hidden']));
        cell = { column: -1, type: 'n', style: 0, text: '' };
      } else if (name === 'c') {
        const { r = '', t: type = 'n', s: style = '0' } = attributes;
        cell = { column: columnOf(r) ?? cell.column + 1, type, style: Number(style), text: '' };
        inCell = true;
      } else if (name === 'f' && inCell) count(rows.notes, 'formulas');
      else if (name === 'mergeCell') count(rows.notes, 'merged-cells');
      else if (name === 'rPh') inPronunciation = true;
      else inValue = name === 'v' || (name === 't' && !inPronunciation);
    },
    text(text) {
      if (inValue) cell.text += text;
    },
    close(name) {
      inValue = false;
      if (name === 'rPh') inPronunciation = false;
      else if (name === 'row') rows.endRow();
      else if (name === 'c') {
        inCell = false;
        rows.addCell(cell.column, cellText(cell, strings, styles, rows.notes));
      }
    },
  });
  return rows.finish();
}

function cellText(
  { type, style, text }: Cell,
  strings: readonly string[],
  styles: XlsxStyles,
  notes: Counts,
): string {
  switch (type) {
    case 's':
      return text === '' ? '' : (strings[Number(text)] ?? '');
    case 'b':
      return isOn(text) ? 'TRUE' : 'FALSE';
    case 'e':
      count(notes, 'error-cells');
      return '';
    case 'n':
      return formatNumber(text, styles.formatOf[style] ?? 0, styles);
    default:
      return unescapeText(text);
  }
}

/** "AB12" is in column 27. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
