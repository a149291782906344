import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../src/prerender/pages/template.ts';

const template = `<!doctype html>
<html lang="nb">
  <head>
    <!--head-->
    <script type="module" crossorigin src="/assets/main.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/react.js">
    <link rel="stylesheet" crossorigin href="/assets/main.css">
  </head>
  <body><div id="root"><!--app--></div></body>
</html>`;

describe('a page', () => {
  test('gets its language, its head and its body', () => {
    const html = fillTemplate(template, {
      language: 'nn',
      head: '<title>H</title>',
      body: '<p>B</p>',
    });
    expect(html).toBe(
      template
        .split('lang="nb"')
        .join('lang="nn"')
        .split('<!--head-->')
        .join('<title>H</title>')
        .split('<!--app-->')
        .join('<p>B</p>'),
    );
  });

  test('has the style of its own part after the site’s', () => {
    const headEnd = '<link rel="stylesheet" href="/assets/part.css">';
    const html = fillTemplate(template, { language: 'nb', head: '', body: '</head>', headEnd });
    expect(html.indexOf(headEnd)).toBeGreaterThan(html.indexOf('/assets/main.css'));
    expect(html.indexOf(headEnd)).toBeLessThan(html.indexOf('<body>'));
    expect(html.split(headEnd)).toHaveLength(2);
  });

  test('takes every text as it is, also one that looks like a pattern', () => {
    const patterns = '$& $1 $` $\' $$ $<name> lang="nb"';
    const html = fillTemplate(template, { language: 'en', head: patterns, body: `${patterns}!` });
    expect(html).toContain(`\n    ${patterns}\n`);
    expect(html).toContain(`<div id="root">${patterns}!</div>`);
    expect(html).toContain('<html lang="en">');
  });

  test('of words only loads no script, and keeps its style', () => {
    const html = fillTemplate(template, { language: 'nb', head: '', body: '', script: false });
    expect(html).not.toMatch(/<script|modulepreload/);
    expect(html).toContain('<link rel="stylesheet" crossorigin href="/assets/main.css">');
  });

  test.each(['<!--head-->', '</head>', '<!--app-->', 'lang="nb"'])(
    'has no place for itself without %s',
    (mark) => {
      expect(() =>
        fillTemplate(template.replace(mark, ''), { language: 'nb', head: '', body: '' }),
      ).toThrow(`index.html has no ${mark}`);
    },
  );
});
