import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/export/csv.ts';
import { delimiters, encodings } from '../../src/ownList/input/table.ts';
import { encode } from './encode.ts';
import { file, pasted, rowsOf, tableOf } from './read.ts';

const cell = fc.oneof(
  fc.constantFrom('Bø', '0150', '18,9944', 'strekningen Kongsberg – Oslo', '=1+1', '-', '', '“a”'),
  fc.string({
    unit: fc.constantFrom(...'abcæøåÆØÅé €–,;|\t"\n1.'),
    maxLength: 12,
  }),
);

/** As a spreadsheet writes it. */
function write(rows: readonly (readonly string[])[], delimiter: string, newline: string): string {
  const field = (text: string) =>
    /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(field).join(delimiter)).join(newline);
}

/** As a cell is kept: on one line. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a text with a delimiter', () => {
  test('comes back as it was, in every encoding, with every delimiter', () => {
    const table = fc.integer({ min: 2, max: 6 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 12,
      }),
    );
    const form = fc.record({
      delimiter: fc.constantFrom(...delimiters),
      encoding: fc.constantFrom(...encodings),
      mark: fc.boolean(),
      newline: fc.constantFrom('\n', '\r\n', '\r'),
    });
    fc.assert(
      fc.property(table, form, (body, { delimiter, encoding, mark, newline }) => {
        const width = body[0]?.length ?? 0;
        const heading = Array.from({ length: width }, (_, index) => `Spalte ${index} øl`);
        const rows = [heading, ...body];
        const bytes = encode(write(rows, delimiter, newline), encoding, mark);
        const { table: read } = tableOf(file(bytes), { delimiter });
        const kept = rows
          .map((row) => row.map(oneLine))
          .filter((row) => row.some((each) => each !== ''));
        expect(read.rows).toEqual(kept);
        expect(read.encoding).toBe(encoding);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['semicolons over decimal commas', 'navn;bredde;lengde\nA;69,6496;18,9560\nB;59,9;10,7', ';'],
    ['commas', 'name,place,text\nA,"Bø, Telemark",x\nB,Oslo,y; z', ','],
    ['commas over semicolons in cells', `name,tags\n${'A,x;y\n'.repeat(9)}`, ','],
    ['tabs, as from a spreadsheet', 'navn\tsted\nA\tBø, Telemark\nB\tOs, Hordaland', '\t'],
    ['pipes', 'navn|sted\nA|Bø\nB|Os', '|'],
    ['rows of different length', 'navn;sted;tekst\nA;Bø\nB;Os;x;y\nC;Nes;z', ';'],
    ['its first line, that names it', 'sep=|\na;b|c\nd;e|f', '|'],
  ])('is divided by %s', (_, text, delimiter) => {
    expect(tableOf(pasted(text)).table.delimiter).toBe(delimiter);
  });

  test('of one column stays one column, commas or not', () => {
    expect(rowsOf(pasted('Bø\nOs, Hordaland\nKongsberg – Oslo'))).toEqual([
      ['Bø'],
      ['Os, Hordaland'],
      ['Kongsberg – Oslo'],
    ]);
  });

  test('loses what guarded it from a spreadsheet', () => {
    const form = { separator: ';', mark: true, decimalComma: true } as const;
    const guarded = csv(
      [
        ['navn', 'nr', 'tlf'],
        ['=A', '0150', '+47 1'],
      ],
      form,
    );
    expect(guarded).toContain(`'=A;"=""0150""";'+47 1`);
    expect(rowsOf(file(guarded))[1]).toEqual(['=A', '0150', '+47 1']);
  });

  test('loses one row, not all, to a quotation mark that is never closed', () => {
    const { table, notes } = tableOf(pasted('navn;sted\nA;Bø\n"B;Os\nC;Nes\nD;"Våler"'));
    expect(table.rows.map(([name]) => name)).toEqual(['navn', 'A', 'B', 'C', 'D']);
    expect(notes['open-quotes']).toBe(1);
  });

  test('has rows of different length filled up, and counted', () => {
    const { table, notes } = tableOf(pasted('a;b;c\n1;2\n3;4;5\n6;7;8;9\n\n;;\n'));
    expect(table.rows).toEqual([
      ['a', 'b', 'c', ''],
      ['1', '2', '', ''],
      ['3', '4', '5', ''],
      ['6', '7', '8', '9'],
    ]);
    expect(notes['ragged-rows']).toBe(2);
  });
});

describe('the encoding', () => {
  test('is UTF-8 where one letter in many is broken', () => {
    const bytes = encode(`navn;sted\n${'æøå;ÆØÅ\n'.repeat(20)}x;`, 'utf-8');
    const { table, notes } = tableOf(file(Uint8Array.from([...bytes, 0xff])));
    expect(table.rows[1]).toEqual(['æøå', 'ÆØÅ']);
    expect(notes['unreadable-letters']).toBe(1);
  });

  test('can be chosen', () => {
    const bytes = encode('navn;sted\nBø;Ås', 'utf-8');
    expect(rowsOf(file(bytes), { encoding: 'windows-1252' })[1]).toEqual(['BÃ¸', 'Ã…s']);
  });
});
