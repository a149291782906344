import { describe, expect, test } from 'vitest';
import { file, rowsOf, tableOf } from './read.ts';
import { xlsx } from './workbooks.ts';

const formats = [
  'General',
  '0000',
  '00\\ 00\\ 00\\ 00',
  '"+47" 00 00 00 00',
  '0.00',
  '#,##0',
  '0%',
  'yyyy\\-mm\\-dd',
  'dd/mm/yyyy hh:mm;@',
  '[$-414]d/ mmmm yyyy;@',
  'hh:mm',
  '[h]:mm',
  'yyyy',
  '@',
  '# ?/?',
  '0',
];
const styles = `<numFmts>${formats
  .map(
    (code, index) =>
      `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  )
  .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${formats
  .map((_, index) => `<xf numFmtId="${200 + index}"/>`)
  .join('')}<xf numFmtId="14"/><xf numFmtId="49"/></cellXfs>`;

function cellOf(cell: string, properties = ''): string | undefined {
  const sheets = { Ark: `<sheetData><row><c t="str"><v>x</v></c>${cell}</row></sheetData>` };
  return rowsOf(file(xlsx({ sheets, styles, properties }), 'a.xlsx'))[0]?.[1];
}

describe('a number in a workbook', () => {
  test.each([
    ['General', '18.994399999999999', '18.9944'],
    ['General', '0.1', '0.1'],
    ['General', '1E-3', '0.001'],
    ['General', '1.5E-7', '0.00000015'],
    ['General', '1E+22', '10000000000000000000000'],
    ['0000', '150', '0150'],
    ['0000', '9008', '9008'],
    ['0000', '12345', '12345'],
    ['00\\ 00\\ 00\\ 00', '22242500', '22 24 25 00'],
    ['"+47" 00 00 00 00', '22242500', '+47 22 24 25 00'],
    ['0', '59.9139', '59.9139'],
    ['0.00', '59.9139', '59.9139'],
    ['#,##0', '12345', '12345'],
    ['0%', '0.07', '7%'],
    ['# ?/?', '5', '5'],
    ['@', '7', '7'],
    ['yyyy\\-mm\\-dd', '46352', '2026-11-26'],
    ['[$-414]d/ mmmm yyyy;@', '46352', '2026-11-26'],
    ['dd/mm/yyyy hh:mm;@', '46352.604166666664', '2026-11-26 14:30'],
    ['hh:mm', '0.5', '12:00'],
    ['[h]:mm', '1.5', '36:00'],
    ['yyyy', '46352', '2026'],
    ['yyyy\\-mm\\-dd', '1', '1900-01-01'],
    ['yyyy\\-mm\\-dd', '61', '1900-03-01'],
    ['yyyy\\-mm\\-dd', '-3', '-3'],
  ])('by the format %s: %s', (code, written, shown) => {
    expect(cellOf(`<c s="${formats.indexOf(code)}"><v>${written}</v></c>`)).toBe(shown);
  });

  test('is a date by a built-in format, counted from 1900 or 1904', () => {
    const cell = `<c s="${formats.length}"><v>44890</v></c>`;
    expect(cellOf(cell)).toBe('2022-11-25');
    expect(cellOf(cell, '<workbookPr date1904="1"/>')).toBe('2026-11-26');
  });
});

describe('a cell of a workbook', () => {
  test.each([
    [
      'a text of its own',
      '<c t="inlineStr"><is><r><t>Tro</t></r><r><t>msø</t></r></is></c>',
      'Tromsø',
    ],
    ['digits as text', '<c t="inlineStr"><is><t>0150</t></is></c>', '0150'],
    ["a formula's last value", '<c t="str"><f>A1&amp;"x"</f><v>Bø</v></c>', 'Bø'],
    ['a truth', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['a day', '<c t="d"><v>2026-11-26</v></c>', '2026-11-26'],
    ['markup as text', '<c t="str"><v>&lt;b&gt;&#248;&amp;amp;</v></c>', '<b>ø&amp;'],
    ['two lines', '<c t="str"><v>Storgata 1_x000D_\n9008 Tromsø</v></c>', 'Storgata 1 9008 Tromsø'],
    [
      'a comment on pronunciation',
      '<c t="inlineStr"><is><t>東京</t><rPh><t>とうきょう</t></rPh></is></c>',
      '東京',
    ],
  ])('holds %s', (_, cell, text) => {
    expect(cellOf(cell)).toBe(text);
  });

  test('holds nothing where it shows an error, and that is counted', () => {
    const sheets = {
      Ark: '<sheetData><row><c t="str"><v>x</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>',
    };
    expect(tableOf(file(xlsx({ sheets })))).toMatchObject({
      table: { rows: [['x']] },
      notes: { 'error-cells': 1, formulas: 1 },
    });
  });
});

describe('a sheet', () => {
  const strings =
    '<si><t>navn</t></si><si><t>sted</t></si><si><t xml:space="preserve"> Bø </t></si>';
  const shared = (reference: string, index: number) =>
    `<c r="${reference}" t="s"><v>${index}</v></c>`;

  test('has cells where their references say, hidden rows too, and merged cells once', () => {
    const Ark = `<sheetData><row r="2">${shared('B2', 0)}${shared('D2', 1)}</row>
      <row r="5" hidden="1">${shared('B5', 2)}<c r="C5" s="1"/>${shared('D5', 9)}</row>
      <row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>
      <mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells><extLst><ext><xm:f>A1</xm:f></ext></extLst>`;
    expect(tableOf(file(xlsx({ sheets: { Ark }, strings })))).toEqual({
      tag: 'table',
      table: {
        format: 'xlsx',
        rows: [
          ['', 'navn', '', 'sted'],
          ['', 'Bø', '', ''],
        ],
        sheets: ['Ark'],
        sheet: 0,
      },
      notes: { 'hidden-rows': 1, 'merged-cells': 1 },
    });
  });

  const text = (word: string) => `<sheetData><row><c t="str"><v>${word}</v></c></row></sheetData>`;

  test('is the first in sight with text, or the one asked for', () => {
    const input = file(
      xlsx({
        sheets: { Skjult: text('a'), Tom: '<sheetData/>', Liste: text('b'), Mer: text('c') },
        hidden: ['Skjult'],
      }),
    );
    expect(tableOf(input)).toMatchObject({
      table: { rows: [['b']], sheets: ['Skjult', 'Tom', 'Liste', 'Mer'], sheet: 2 },
      notes: { 'hidden-sheets': 1 },
    });
    expect(rowsOf(input, { sheet: 0 })).toEqual([['a']]);
  });

  test('is read under any prefix', () => {
    const cells = '<x:sheetData><x:row><x:c t="str"><x:v>Bø</x:v></x:c></x:row></x:sheetData>';
    expect(rowsOf(file(xlsx({ sheets: { Ark: cells }, prefix: 'x:' })))).toEqual([['Bø']]);
  });
});
