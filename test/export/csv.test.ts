import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, csv } from '../../src/export/csv.ts';

const forms = [
  { separator: ',', mark: false },
  { separator: ';', mark: true },
] as const;

/** Reads CSV as RFC 4180 defines it, and nothing more lenient. */
function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let rest = text;
  let row: string[] = [];
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
    const plain = new RegExp(`^[^"\r\n${separator}]*`).exec(rest);
    row.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (plain?.[0] ?? ''));
    rest = rest.slice((quoted ?? plain)?.[0].length);
    if (rest.startsWith('\r\n')) {
      rows.push(row);
      row = [];
      rest = rest.slice(2);
    } else if (rest.startsWith(separator)) rest = rest.slice(1);
    else throw new Error(`neither ${separator} nor the end of a line: ${JSON.stringify(rest)}`);
  }
  return rows;
}

const hostile = [
  '=1+1',
  '+4795743945',
  '-2+3',
  '@SUM(A1)',
  '\tx',
  '\r=1',
  '\n=1',
  '=HYPERLINK("http://x";"y")',
  '＝1',
];

describe.each(forms)('with $separator', ({ separator, mark }) => {
  const write = (rows: readonly (readonly Cell[])[]) => csv(rows, { separator, mark });
  const read = (text: string) => parse(text.replace(/^\uFEFF/, ''), separator);

  test('what is written is read back, whatever it holds', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a"b', 'a;b', 'a,b', 'a\r\nb', 'a\nb', ' a ', 'Tromsø', ''),
    );
    const safe = cell.filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(safe, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        expect(read(write(rows))).toEqual(rows);
      }),
    );
  });

  test.each(hostile)('%j is no formula', (text) => {
    expect(read(write([['id', text]]))).toEqual([['id', `'${text}`]]);
  });

  test('a number is a number, also below zero', () => {
    expect(write([[-1.5, 0, 10.3951]])).toContain(['-1.5', '0', '10.3951'].join(separator));
  });

  test('every line ends as the standard says', () => {
    expect(write([['a'], ['b']]).replace(/^\uFEFF/, '')).toBe('a\r\nb\r\n');
  });
});

test('only the one for Excel begins with a byte order mark', () => {
  expect(csv([['a']], { separator: ';', mark: true })).toMatch(/^\uFEFFa/);
  expect(csv([['a']], { separator: ',', mark: false })).toBe('a\r\n');
});

describe('for spreadsheets with a decimal comma', () => {
  const write = (cell: Cell) =>
    csv([[cell]], { separator: ';', mark: false, decimalComma: true }).trimEnd();

  test.each<[Cell, string]>([
    [59.9139, '59,9139'],
    [7.628, '7,628'],
    [-0.5, '-0,5'],
    [7628, '7628'],
    [2012, '2012'],
  ])('the number %s is a number: %s', (cell, written) => expect(write(cell)).toBe(written));

  test.each([
    ['04', '"=""04"""'],
    ['906 05 021', '"=""906 05 021"""'],
    ['2012-06-01', '"=""2012-06-01"""'],
    ['7.628', '"=""7.628"""'],
    ['18; 19', '18; 19'],
    ['Troms', 'Troms'],
    ['1 av 7', '1 av 7'],
    ['', ''],
  ])('the text %s stays text: %s', (cell, written) => {
    expect(write(cell).replaceAll(/^"(.*; .*)"$/g, '$1')).toBe(written);
  });

  test('only there: programs read points and bare codes', () => {
    expect(csv([[7.628, '04']], { separator: ',', mark: false })).toBe('7.628,04\r\n');
  });
});
