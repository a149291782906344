import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/model/language.ts';
import {
  fillTemplate,
  languagePreloads,
  livePreloads,
} from '../../src/prerender/pages/template.ts';

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

describe('preloads', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function manifest(entries: object): string {
    const path = join(folder, 'manifest.json');
    writeFileSync(path, JSON.stringify(entries));
    return path;
  }
  const alive = {
    'index.html': { file: 'assets/index.js', imports: ['_load.js'] },
    '_load.js': { file: 'assets/load.js' },
    'src/app/start.tsx': { file: 'assets/start.js', imports: ['_load.js', '_shared.js'] },
    '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js'] },
    '_deep.js': { file: 'assets/deep.js', imports: ['_shared.js'] },
  };
  const words = Object.fromEntries(
    languages.flatMap((language) => [
      [`data/generated/site.${language}.json`, { file: `assets/site.${language}-1.js` }],
      [`src/i18n/${language}.ts`, { file: `assets/${language}-2.js`, imports: ['x'] }],
    ]),
  );
  const sound = { ...alive, ...words };

  test('name what makes a page alive, with the two files of its language, below the base', async () => {
    const preloads = await languagePreloads(manifest(sound), '/klynger/');
    for (const language of languages) {
      expect(preloads[language].match(/href="[^"]*"/g)).toEqual([
        'href="/klynger/assets/start.js"',
        'href="/klynger/assets/shared.js"',
        'href="/klynger/assets/deep.js"',
        `href="/klynger/assets/site.${language}-1.js"`,
        `href="/klynger/assets/${language}-2.js"`,
      ]);
    }
  });

  test('of the live map: what the page has not asked for yet, and after all else', async () => {
    const path = manifest({
      ...alive,
      '_engine.js': { file: 'assets/engine.js', imports: ['_deep.js'] },
      'src/map/LiveMap.tsx': {
        file: 'assets/LiveMap.js',
        imports: ['_shared.js', '_engine.js'],
        css: ['assets/LiveMap.css'],
        assets: ['assets/overview.json', 'assets/worker.js'],
      },
      'data/generated/map.json': { file: 'assets/map.json' },
      'data/generated/map-overview.json': { file: 'assets/overview.json' },
    });
    const live = await livePreloads(path, '/klynger/');
    for (const [detailed, geometry] of [
      [false, 'overview.json'],
      [true, 'map.json'],
    ] as const) {
      const links = live(detailed)
        .split('\n')
        .map((line) => line.trim());
      const hrefs = links.map((link) => /href="\/klynger\/assets\/([^"]*)"/.exec(link)?.[1]);
      expect(hrefs).toEqual(['LiveMap.js', 'engine.js', 'LiveMap.css', 'worker.js', geometry]);
      for (const link of links) expect(link).toMatch(/rel="prefetch"|fetchpriority="low"/);
    }
  });

  test('fail the build where a file is missing or the manifest is another', async () => {
    const { 'src/i18n/nn.ts': _missing, ...rest }: Record<string, object> = sound;
    await expect(languagePreloads(manifest(rest), '/')).rejects.toThrow(
      'the build has no chunk of src/i18n/nn.ts',
    );
    await expect(languagePreloads(manifest({ a: { src: 1 } }), '/')).rejects.toThrow();
  });
});
