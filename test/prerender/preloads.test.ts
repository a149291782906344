import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { definitionOf } from '../../src/pages/registry.ts';
import { lazyFiles, pageViews } from '../../src/prerender/pages/pages.ts';
import { Preloads } from '../../src/prerender/pages/preloads.ts';
import { builtSite } from '../map/builtSite.ts';

const hydration = {
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
const sound = { ...hydration, ...words };

const hrefOf = (link: string) => /href="([^"]*)"/.exec(link)?.[1];

describe('preloads', () => {
  test('name what a page hydrates with, with the two files of its language, below the base', () => {
    const preloads = new Preloads(sound, '/klynger/');
    for (const language of languages) {
      expect(preloads.ofLanguage(language).map(hrefOf)).toEqual([
        '/klynger/assets/start.js',
        '/klynger/assets/shared.js',
        '/klynger/assets/deep.js',
        `/klynger/assets/site.${language}-1.js`,
        `/klynger/assets/${language}-2.js`,
      ]);
    }
  });

  test.each([
    [false, 'overview.json'],
    [true, 'map.json'],
  ] as const)(
    'of the live map (detailed: %s): what the page has not asked for yet, and after all else',
    (detailed, geometry) => {
      const preloads = new Preloads(
        {
          ...hydration,
          '_engine.js': { file: 'assets/engine.js', imports: ['_deep.js'] },
          'src/map/LiveMap.tsx': {
            file: 'assets/LiveMap.js',
            imports: ['_shared.js', '_engine.js'],
            css: ['assets/LiveMap.css'],
            assets: ['assets/overview.json', 'assets/worker.js'],
          },
          'data/generated/map.json': { file: 'assets/map.json' },
          'data/generated/map-overview.json': { file: 'assets/overview.json' },
        },
        '/klynger/',
      );
      const links = preloads.ofLiveMap(detailed).match(/<link [^>]*>/g) ?? [];
      expect(links.map(hrefOf)).toEqual(
        ['LiveMap.js', 'engine.js', 'LiveMap.css', 'worker.js', geometry].map(
          (file) => `/klynger/assets/${file}`,
        ),
      );
      for (const link of links) expect(link).toMatch(/rel="prefetch"|fetchpriority="low"/);
    },
  );

  test('of a lazy page: the style that its HTML is drawn by, then its scripts', () => {
    const preloads = new Preloads(
      {
        ...sound,
        'src/pages/a/page.tsx': {
          file: 'assets/a.js',
          css: ['assets/a.css'],
          imports: ['_load.js'],
        },
        'src/pages/a/words/nn.ts': { file: 'assets/a-nn.js' },
      },
      '/klynger/',
    );
    expect(preloads.ofLazyPage(['src/pages/a/page.tsx', 'src/pages/a/words/nn.ts'])).toEqual([
      '<link rel="stylesheet" crossorigin href="/klynger/assets/a.css">',
      '<link rel="modulepreload" crossorigin href="/klynger/assets/a.js">',
      '<link rel="modulepreload" crossorigin href="/klynger/assets/a-nn.js">',
    ]);
    expect(preloads.ofLazyPage([])).toEqual([]);
  });

  test('fail the build where a file is missing or the manifest is another', () => {
    const { 'src/i18n/nn.ts': _missing, ...rest }: Record<string, object> = sound;
    const missing = 'the build has no chunk of src/i18n/nn.ts';
    expect(() => new Preloads(rest, '/').ofLanguage('nn')).toThrow(missing);
    expect(() => new Preloads(rest, '/').address('src/i18n/nn.ts')).toThrow(missing);
    expect(() => new Preloads(rest, '/').ofLazyPage(['src/i18n/nn.ts'])).toThrow(missing);
    expect(() => new Preloads({ a: { src: 1 } }, '/')).toThrow();
  });
});

test('the files of every lazy page are there, in every language', () => {
  for (const language of languages) {
    for (const view of pageViews(builtSite, language)) {
      const files = lazyFiles(view);
      expect(files.length > 0).toBe(definitionOf(view.page).lazy !== undefined);
      for (const file of files) expect(existsSync(file), file).toBe(true);
    }
  }
});
