import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInput } from '../../src/ownList/input/readInput.ts';
import { readLimits } from '../../src/ownList/input/reading.ts';
import { encode } from './encode.ts';
import { file, pasted, problemOf, rowsOf, tableOf } from './read.ts';
import { ods, xlsx, xlsxParts, zip } from './workbooks.ts';

const bytes = (...numbers: readonly number[]) => Uint8Array.from(numbers);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const ole = (part: string) =>
  latin(
    `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(504)}${[...part].map((letter) => `${letter}\0`).join('')}\0\0`,
  );
const oneCell = '<sheetData><row><c t="str"><v>x</v></c></row></sheetData>';
const noise = Uint8Array.from(
  { length: 5000 },
  (_, index) => (index * index * 31 + index * 7) % 256,
);

/** A workbook whose directory gives its first sheet another size. */
function withSize(workbook: Uint8Array, size: number): Uint8Array {
  const copy = workbook.slice();
  const text = String.fromCharCode(...copy);
  const entry = text.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
  new DataView(copy.buffer).setUint32(entry + 24, size, true);
  return copy;
}

describe('refused, and told why:', () => {
  test.each([
    ['nothing', file(''), { tag: 'empty' }],
    ['spaces and a mark alone', file('\uFEFF \n\t\n'), { tag: 'empty' }],
    ['nothing pasted', pasted(''), { tag: 'empty' }],
    ['delimiters alone', file(';;;\n;;;\n'), { tag: 'no-rows' }],
    ['a sheet without text', file(xlsx({ sheets: { Ark: '<sheetData/>' } })), { tag: 'no-rows' }],
    ['a PDF', file('%PDF-1.7\n%âãÏÓ', 'liste.csv'), { tag: 'document', kind: 'pdf' }],
    ['a PDF behind other bytes', file('\n\n%PDF-1.7'), { tag: 'document', kind: 'pdf' }],
    ['rich text', file('{\\rtf1\\ansi Bø}'), { tag: 'document', kind: 'word' }],
    ['a picture', file(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0)), { tag: 'picture' }],
    ['a packed file', file(bytes(0x1f, 0x8b, 8, 0)), { tag: 'archive' }],
    ['noise', file(noise), { tag: 'binary' }],
    ['zeros', file(new Uint8Array(1000)), { tag: 'binary' }],
    ['a workbook with a password', file(ole('EncryptedPackage'), 'a.xlsx'), { tag: 'encrypted' }],
    ['an old workbook', file(ole('Workbook'), 'a.xls'), { tag: 'old-excel' }],
    ['an old text document', file(ole('WordDocument')), { tag: 'document', kind: 'word' }],
    ['some other old document', file(ole('x')), { tag: 'document', kind: 'old-office' }],
    [
      'a text document',
      file(zip({ 'word/document.xml': '<w/>' })),
      { tag: 'document', kind: 'word' },
    ],
    ['a zip of something', file(zip({ 'a.txt': 'x' })), { tag: 'archive' }],
    [
      'an OpenDocument with a password',
      file(ods('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' })),
      { tag: 'encrypted' },
    ],
    [
      'an OpenDocument text',
      file(ods('', { mimetype: 'application/vnd.oasis.opendocument.text' })),
      { tag: 'document', kind: 'word' },
    ],
    [
      'half a workbook',
      file(xlsx({ sheets: { Ark: oneCell } }).slice(0, 300), 'a.xlsx'),
      { tag: 'broken-file', format: 'xlsx' },
    ],
    [
      'half a list of objects',
      file('[{"a":1},{"b', 'a.json'),
      { tag: 'broken-file', format: 'json' },
    ],
    ['JSON that is no list', pasted('{"type":"FeatureCollection"}'), { tag: 'other-json' }],
    ['a page without a table', file('<!doctype html><p>Bø, Os</p>'), { tag: 'no-table' }],
    ['XML', file('<?xml version="1.0"?>\n<gpx><wpt/></gpx>'), { tag: 'no-table' }],
    [
      'too many rows',
      file('a;b\n'.repeat(readLimits.rows + 2)),
      { tag: 'too-many-rows', rows: 5002, limit: 5000 },
    ],
    [
      'a sheet that repeats a row a million times',
      file(
        ods(
          '<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
        ),
      ),
      { tag: 'too-many-rows', rows: 1_048_576, limit: 5000 },
    ],
    [
      'too many bytes',
      file(new Uint8Array(readLimits.bytes + 1)),
      { tag: 'too-large', bytes: readLimits.bytes + 1, limit: readLimits.bytes },
    ],
    [
      'too much pasted',
      pasted('ø'.repeat(readLimits.bytes / 2 + 1)),
      { tag: 'too-large', bytes: readLimits.bytes + 2, limit: readLimits.bytes },
    ],
  ])('%s', (_, input, problem) => {
    expect(problemOf(input)).toEqual(problem);
  });

  test('a zip that says it unpacks to more than a browser should hold', () => {
    const bomb = withSize(xlsx({ sheets: { Ark: oneCell } }), readLimits.unpackedBytes);
    expect(problemOf(file(bomb))).toEqual({
      tag: 'unpacks-too-large',
      limit: readLimits.unpackedBytes,
    });
  });

  test('a zip that unpacks to more than it says', () => {
    const cells = `<sheetData>${'<row><c t="str"><v>x</v></c></row>'.repeat(50)}</sheetData>`;
    const liar = withSize(xlsx({ sheets: { Ark: cells } }), 200);
    const [...rows] = rowsOf(file(liar));
    expect(rows.length).toBeLessThan(10);
  });
});

describe('read all the same:', () => {
  test('one column, one cell', () => {
    expect(rowsOf(pasted('Bø'))).toEqual([['Bø']]);
    expect(rowsOf(pasted('sted\nBø\nOs'))).toEqual([['sted'], ['Bø'], ['Os']]);
  });

  test('300 columns; of 600 the first 500', () => {
    const row = (columns: number) => Array.from({ length: columns }, (_, index) => `k${index}`);
    expect(rowsOf(pasted(`${row(300).join(';')}\n${row(300).join(';')}`))[1]).toEqual(row(300));
    const { table, notes } = tableOf(pasted(`${row(600).join(';')}\n${row(600).join(';')}`));
    expect(table.rows[1]).toEqual(row(500));
    expect(notes).toEqual({ 'columns-cut': 100 });
  });

  test('10 MB, in time', () => {
    const line = `Klynge nr. 17;"Storgata 1; 2. etasje";9008;Tromsø;${'x'.repeat(1900)}\n`;
    const content = encode(line.repeat(5000), 'utf-8').slice(0, readLimits.bytes);
    const began = performance.now();
    expect(rowsOf(file(content)).length).toBe(5000);
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test('a cell without end is cut', () => {
    const { table, notes } = tableOf(pasted(`navn;tekst\nA;${'🚀'.repeat(9000)}\nB;x`));
    expect(table.rows[1]?.[1]).toBe('🚀'.repeat(readLimits.cellLength / 2));
    expect(notes).toEqual({ 'cells-cut': 1 });
  });

  test('formulas, HTML and script stay the text that they are', () => {
    const cells = [
      '=HYPERLINK("http://x";"y")',
      '+47 1',
      '-1',
      '@SUM(A1)',
      '<script>alert(1)</script>',
    ];
    const line = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t');
    expect(rowsOf(pasted(`a\tb\tc\td\te\n${line}`))[1]).toEqual(cells);
  });

  test('what is not seen goes, and that is counted; emoji stay', () => {
    const { table, notes } = tableOf(
      pasted('navn;sted\n\u202eøB\u202c;\u200bTroms\u00adø\nA\u00a0S 🚀;O\u0000s\nÅ;x'),
    );
    expect(table.rows.slice(1)).toEqual([
      ['øB', 'Tromsø'],
      ['A S 🚀', 'Os'],
      ['Å', 'x'],
    ]);
    expect(notes).toEqual({ 'unseen-removed': 3 });
  });

  test('a list whose first name looks like markup', () => {
    expect(rowsOf(pasted('<b>A</b>;Bø\n<i>B;Os'))).toEqual([
      ['<b>A</b>', 'Bø'],
      ['<i>B', 'Os'],
    ]);
  });

  test('letters that are written in two are one', () => {
    expect(rowsOf(pasted('A\u030a;b\nc;d'))[0]).toEqual(['Å', 'b']);
  });

  test('an entity of the document is not expanded', () => {
    const parts = xlsxParts({ sheets: { Ark: oneCell } });
    const hostile =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&b;&c;</v></c></row></sheetData></worksheet>';
    const [[text = ''] = []] = rowsOf(file(zip({ ...parts, 'xl/worksheets/sheet1.xml': hostile })));
    expect(text).toBe('&b;&c;');
  });

  test('keys of objects that mean something to the language', () => {
    expect(rowsOf(pasted('[{"__proto__":"a","constructor":"b"},{"toString":"c"}]'))).toEqual([
      ['__proto__', 'constructor', 'toString'],
      ['a', 'b', ''],
      ['', '', 'c'],
    ]);
  });
});

test('JSON is work of an earlier session by its mark, else a list of objects', () => {
  const work = { klyngekart: 1, rows: [] };
  expect(readInput(file(JSON.stringify(work), 'a.json'))).toEqual({ tag: 'work', value: work });
  expect(
    tableOf(pasted('[{"navn":"A","postnr":"0150"},{"navn":"B","lat":59.5,"postnr":null}]')).table,
  ).toEqual({
    format: 'json',
    rows: [
      ['navn', 'postnr', 'lat'],
      ['A', '0150', ''],
      ['B', '', '59.5'],
    ],
  });
  expect(rowsOf(pasted('[Oslo];x\n[Bergen];y'))).toEqual([
    ['[Oslo]', 'x'],
    ['[Bergen]', 'y'],
  ]);
});

test('nothing that is brought makes an error', () => {
  const workbook = xlsx({ sheets: { Ark: oneCell } });
  const damaged = fc
    .array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { maxLength: 8 })
    .map((changes) => {
      const copy = workbook.slice();
      for (const [at, byte] of changes) copy[at] = byte;
      return copy;
    });
  const markup = fc
    .array(
      fc.constantFrom(
        '<table>',
        '<tr>',
        '<td>',
        '</td>',
        '</table>',
        '<script>',
        '<td colspan=3',
        'Bø',
        '"',
        '&',
        '>',
        '<!--',
        ']]>',
        '</p>',
      ),
      { maxLength: 20 },
    )
    .map((pieces) => new TextEncoder().encode(`<table>${pieces.join('')}`));
  const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged, markup);
  const name = fc.constantFrom('a.csv', 'a.xlsx', 'a.ods', 'a.json', 'a');
  fc.assert(
    fc.property(anyBytes, name, (some, someName) => {
      const reading = readInput(file(some, someName));
      if (reading.tag !== 'table') return;
      const { rows } = reading.table;
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
      expect(rows.some((row) => row.at(-1) !== '')).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
