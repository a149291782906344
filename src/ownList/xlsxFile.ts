import { strToU8, zipSync } from 'fflate';

/*
 * The least that is an Excel workbook (ECMA-376): one sheet, its headings bold and always in sight. Texts are texts
 * whatever they look like, also when their cell is edited: a postal code keeps its nought and no formula runs.
 */

type Cell = string | number;

const namespaces = 'http://schemas.openxmlformats.org';
const main = `${namespaces}/spreadsheetml/2006/main`;
const relations = `${namespaces}/officeDocument/2006/relationships`;
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const xml = (content: string) =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);

/** Indexes of `cellXfs` below. */
const styleOf = { number: 0, text: 1, heading: 2 } as const;

/** 49 is Excel's own format "@", text. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1" quotePrefix="1"/></cellXfs></styleSheet>`;

const fixedParts = {
  '[Content_Types].xml': `<Types xmlns="${namespaces}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${namespaces}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Klyngekart" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${namespaces}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': styles,
};

/** A workbook of rows, the first of which are the headings. */
export function xlsxFile(rows: readonly (readonly Cell[])[]): Uint8Array<ArrayBuffer> {
  const lines = rows.map((row, rowIndex) => {
    const cells = row.map((cell, column) => cellXml(cell, rowIndex, column));
    return `<row r="${rowIndex + 1}">${cells.join('')}</row>`;
  });
  const sheet = `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${rows[0]?.length || 1}" width="22" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
  const parts = Object.entries({ ...fixedParts, 'xl/worksheets/sheet1.xml': sheet });
  return zipSync(Object.fromEntries(parts.map(([name, content]) => [name, xml(content)])));
}

function cellXml(cell: Cell, row: number, column: number): string {
  const at = `r="${columnLetters(column)}${row + 1}"`;
  if (typeof cell === 'number') return `<c ${at} s="${styleOf.number}"><v>${cell}</v></c>`;
  if (cell === '') return '';
  const style = row === 0 ? styleOf.heading : styleOf.text;
  return `<c ${at} s="${style}" t="inlineStr"><is><t xml:space="preserve">${textXml(cell)}</t></is></c>`;
}

/** A to Z, AA and so on. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** What XML has no place for; half a letter that takes two among it. */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** "_x000D_" would be read as the character of that number; its first underscore as one is not. */
function textXml(text: string): string {
  return text
    .replace(notInXml, '')
    .replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_')
    .replace(/[&<>]/g, (sign) => entities[sign] ?? '');
}
