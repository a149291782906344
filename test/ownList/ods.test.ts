import { expect, test } from 'vitest';
import { file, rowsOf, tableOf } from './read.ts';
import { ods } from './workbooks.ts';

const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const cell = (text: string, attributes = '') =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const value = (type: string, written: string, shown: string) =>
  cell(
    shown,
    `office:value-type="${type}" office:${type === 'date' ? 'date-value' : 'value'}="${written}"`,
  );
const table = (name: string, ...rows: readonly string[]) =>
  `<table:table table:name="${name}">${rows.join('')}</table:table>`;

test.each([
  ['a postal code', value('float', '150', '0150'), '0150'],
  ['a number that is rounded on screen', value('float', '59.9139', '59,91'), '59.9139'],
  ['a number below one', value('float', '0.5', '0,5'), '0.5'],
  ['thousands', value('float', '1234', '1 234'), '1234'],
  ['a telephone number', value('float', '4722242500', '+47 22 24 25 00'), '+47 22 24 25 00'],
  ['a share', value('percentage', '0.07', '7 %'), '7%'],
  ['a day', value('date', '2026-11-26', '26.11.26'), '2026-11-26'],
  ['a day from midnight', value('date', '2026-11-26T00:00:00', '26.11.26'), '2026-11-26'],
  ['a moment', value('date', '2026-11-26T14:30:00', '26.11.26 14:30'), '2026-11-26 14:30:00'],
  [
    'two paragraphs',
    cell('Storgata 1</text:p><text:p>9008<text:s text:c="2"/>Tromsø'),
    'Storgata 1 9008 Tromsø',
  ],
  [
    'a comment',
    `<table:table-cell><office:annotation><text:p>x</text:p></office:annotation><text:p>Bø</text:p></table:table-cell>`,
    'Bø',
  ],
  ['a truth', cell('SANN', 'office:value-type="boolean" office:boolean-value="true"'), 'TRUE'],
])('a cell holds %s', (_, written, text) => {
  expect(rowsOf(file(ods(table('Ark', row(cell('x'), written)))))[0]?.[1]).toBe(text);
});

test('cells and rows that are repeated are, but for those without text', () => {
  const repeated = (count: number, what: string) => `table:number-${what}-repeated="${count}"`;
  const tables = table(
    'Ark',
    row(
      cell('navn'),
      cell('x', repeated(2, 'columns')),
      `<table:table-cell ${repeated(16_000, 'columns')}/>`,
    ),
    `<table:table-row ${repeated(2, 'rows')} table:visibility="collapse">${cell('Bø', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('Os', 'table:formula="of:=1"')}</table:table-row>`,
    `<table:table-row ${repeated(1_048_000, 'rows')}><table:table-cell ${repeated(16_384, 'columns')}/></table:table-row>`,
  );
  expect(tableOf(file(ods(tables)))).toMatchObject({
    table: {
      format: 'ods',
      rows: [
        ['navn', 'x', 'x'],
        ['Bø', '', 'Os'],
        ['Bø', '', 'Os'],
      ],
    },
    notes: { 'hidden-rows': 2, 'merged-cells': 1, formulas: 1 },
  });
});

test('a sheet with text comes first, and another when it is asked for', () => {
  const input = file(
    ods(`${table('Tom')}${table('En', row(cell('a')))}${table('To', row(cell('b')))}`),
  );
  expect(tableOf(input).table).toMatchObject({ sheets: ['Tom', 'En', 'To'], sheet: 1 });
  expect(rowsOf(input, { sheet: 2 })).toEqual([['b']]);
});
