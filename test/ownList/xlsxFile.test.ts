import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { xlsxFile } from '../../src/ownList/xlsxFile.ts';
import { file, rowsOf } from './read.ts';

const headings = ['Navn', 'Postnummer', 'lengde'];
const read = (bytes: Uint8Array) => rowsOf(file(bytes, 'list.xlsx'));

test('a workbook is read as it was written, text as text and numbers as numbers', () => {
  const rows = [
    ['=1+1', '0150', 18.9944],
    ['+47 22', '-1', -3],
    ['@SUM(A1)', '1/2', 0],
    ['<b>&amp; "Æ" 🚀', '_x000D_', 5.1],
    ['https://a.no', '', ''],
  ];
  const bytes = xlsxFile([headings, ...rows]);
  expect(read(bytes)).toEqual([headings, ...rows.map((row) => row.map(String))]);
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('<v>18.9944</v>');
  // Neither formulas nor links.
  expect(sheet).not.toMatch(/<f[ >]|hyperlink/);
  expect(sheet.match(/t="inlineStr"/g)).toHaveLength(headings.length + 9);
});

test('whatever a cell holds, the workbook is whole', () => {
  const cell = fc
    .string({ unit: 'binary' })
    // Our reader drops what is not seen, and joins spaces; the words between are what counts.
    .map((text) => text.replace(/[\p{C}\p{Default_Ignorable_Code_Point}\s]/gu, ''));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 30, maxLength: 30 }), (cells) => {
      const named = cells.map((text) => `a${text}`.normalize('NFC'));
      expect(read(xlsxFile([named, named]))).toEqual([named, named]);
    }),
  );
});

test('what XML has no place for is left out', () => {
  expect(read(xlsxFile([['a\u0000b', 'c\ud800d', 'e\uffff']]))).toEqual([['ab', 'cd', 'e']]);
});
