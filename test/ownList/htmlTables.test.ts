import { describe, expect, test } from 'vitest';
import { file, pasted, rowsOf, tableOf } from './read.ts';

/** As Excel puts it on the clipboard. */
const excel = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=Generator content="Microsoft Excel 15"><style><!-- td {color:black;} .xl65 {mso-number-format:"0000";} --></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 style='border-collapse:collapse'><!--StartFragment-->
 <col width=64 span=2><tr height=20><td height=20 width=64>navn</td><td>postnr</td><td>sted</td></tr>
 <tr height=20><td>A &amp; B</td><td class=xl65 align=right>0150</td><td>Oslo</td></tr>
 <tr height=0 style='display:none'><td>C</td><td>9008</td><td>Troms&oslash;</td></tr>
<!--EndFragment--></table></body></html>`;

/** As Word writes it: paragraphs in cells, conditional comments, spaces that do not break. */
const word = `<p class=MsoNormal>Før</p><table class=MsoTableGrid><tr><td width=201 valign=top>
<p class=MsoNormal><b>Klynge</b><o:p></o:p></p></td><td><p class=MsoNormal>Sted<o:p></o:p></p></td></tr>
<tr><td><![if !supportMisalignedColumns]><p>Node<br>klyngen</p><![endif]></td><td><p>Kristian&shy;sand&nbsp;S</p><p>Agder</p></td></tr></table>`;

describe('a table that is pasted', () => {
  test('from Excel keeps its zeros and its hidden rows', () => {
    const { table, notes } = tableOf(pasted('navn\tpostnr\tsted', excel));
    expect(table).toEqual({
      format: 'html',
      rows: [
        ['navn', 'postnr', 'sted'],
        ['A & B', '0150', 'Oslo'],
        ['C', '9008', 'Tromsø'],
      ],
    });
    expect(notes).toEqual({ 'hidden-rows': 1 });
  });

  test('from Word has one line in each cell', () => {
    expect(rowsOf(pasted('', word))).toEqual([
      ['Klynge', 'Sted'],
      ['Node klyngen', 'Kristiansand S Agder'],
    ]);
  });

  test('is read from the plain text if a delimiter is chosen', () => {
    const input = pasted('navn\tpostnr\nA;B\t0150', excel);
    expect(tableOf(input, { delimiter: ';' }).table.format).toBe('delimited');
  });

  test('is not the frame of a text', () => {
    const framed = '<table><tr><td><pre>navn;sted\nA;Bø</pre></td></tr></table>';
    expect(rowsOf(pasted('navn;sted\nA;Bø', framed))).toEqual([
      ['navn', 'sted'],
      ['A', 'Bø'],
    ]);
  });
});

describe('a page', () => {
  test.each([
    [
      'end tags left out',
      '<tr><td>a<td>b<tr><td>c<td>d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['no rows around cells', '<td>a</td><td>b</td>', [['a', 'b']]],
    [
      'cells over several columns and rows',
      '<tr><td colspan=2 rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td rowspan=0>e</td></tr>',
      [
        ['a', '', 'b'],
        ['', '', 'c'],
        ['d', 'e', ''],
      ],
    ],
    [
      'spans without end',
      '<tr><td colspan=99999999 rowspan=-1>a</td></tr><tr><td>b</td></tr>',
      [['a'], ['b']],
    ],
    [
      'script and style in cells',
      '<tr><td>a<script>"<td>x"</script><style>td{}</style></td><td>b<svg><text>y</text></svg></td></tr>',
      [['a', 'b']],
    ],
    [
      'entities',
      '<tr><td>&lt;b&gt; &#248; &#xE5; &qwerty;</td><td>x</td></tr>',
      [['<b> ø å &qwerty;', 'x']],
    ],
    ['text between cells', 'x<tr>y<td>a</td>z<td>b</td></tr>', [['a', 'b']]],
    [
      'an element that only looks like a table',
      '<tr><td>a<tablet>b</tablet></td><td>c</td></tr>',
      [['ab', 'c']],
    ],
  ])('with %s', (_, inner, rows) => {
    expect(rowsOf(pasted('', `<table>${inner}</table>`))).toEqual(rows);
  });

  const page = `<!doctype html><title>x</title><table><caption>Meny</caption><tr><td>
    <table><tr><th>navn<th>sted<tr><td>A<td>Bø</table>utenfor</td></tr></table>`;

  test('gives its largest table, and the others when they are asked for', () => {
    const { table } = tableOf(file(page, 'side.html'));
    expect(table).toMatchObject({ sheets: ['Meny', '2'], sheet: 1 });
    expect(table.rows).toEqual([
      ['navn', 'sted'],
      ['A', 'Bø'],
    ]);
    expect(rowsOf(file(page, 'side.html'), { sheet: 0 })).toEqual([['utenfor']]);
    expect(rowsOf(file(page, 'side.html'), { sheet: 7 })).toEqual(table.rows);
  });

  test('that is called .xls is read as the page it is', () => {
    expect(tableOf(file(excel, 'uttrekk.xls')).table.format).toBe('html');
  });

  test('nested without end does not take its time', () => {
    const began = performance.now();
    tableOf(file(`<table><tr><td>navn<td>sted<tr><td>${'<table><tr><td>x'.repeat(200_000)}`));
    tableOf(pasted('', `<table><tr><td>navn<td>sted<tr><td>${'<b>'.repeat(500_000)}`));
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
