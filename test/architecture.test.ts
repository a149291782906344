import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import clusters from '../data/clusters.json' with { type: 'json' };
import programme from '../data/programme.json' with { type: 'json' };
import {
  type Architecture,
  circles,
  complaints,
  type RuleName,
  ruleNames,
} from './support/architecture.ts';
import { readSource } from './support/sourceFile.ts';

const data = ['data', 'data/map', 'data/gazetteer', 'data/generated'];
const core = ['model', 'geocoder', 'spread', 'cartography', 'registry', 'state', 'i18n', 'ui'];
const maps = ['map', 'staticmap'];

/** The project's shape. A part that is not here may not exist; an import that is not here fails. */
const architecture: Architecture = {
  parts: {
    model: data,
    geocoder: ['model', ...data],
    spread: ['model', 'geocoder', ...data],
    i18n: ['model', ...data],
    ui: ['model'],
    cartography: ['model', 'geocoder', 'spread', ...data],
    build: ['model', 'geocoder', 'spread', 'cartography', ...data],
    ownList: ['model', 'geocoder', 'spread', 'cartography', 'build', ...data],
    registry: ['model', 'i18n'],
    state: ['model', 'geocoder', 'spread', 'cartography', 'i18n', 'ui', 'registry', ...data],
    map: [...core, ...data],
    staticmap: [...core, ...data],
    embed: [...core, ...maps, ...data],
    export: ['model', 'state', 'ui', ...data],
    pages: [...core, ...maps, 'build', 'ownList', 'embed', 'export', ...data],
    offline: ['state'],
    app: [...core, ...maps, 'embed', 'pages', 'offline', ...data],
    prerender: [...core, ...maps, 'embed', 'export', 'pages', 'offline', 'app', ...data],
  },
  // What the address and the maps know of pages stands below them; the pages themselves are made of both.
  filesOf: {
    registry: ['src/pages/registry.ts', 'src/pages/pageDefinition.ts', 'src/pages/deck/run.ts'],
  },
  packages: [
    { names: ['maplibre-gl', 'react-map-gl', '@maplibre/'], onlyIn: ['map'] },
    {
      names: ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'],
      onlyIn: ['offline'],
    },
    {
      names: ['@turf/'],
      onlyIn: ['area', 'insidePoint', 'shapes'].map((file) => `src/geocoder/area/${file}.ts`),
    },
    {
      names: ['react', 'react-dom', 'zustand', '@digdir/', '@navikt/'],
      onlyIn: [...['state', 'i18n', 'ui', ...maps, 'embed', 'pages', 'app', 'prerender']],
    },
    { names: ['papaparse', 'htmlparser2', 'fflate'], onlyIn: ['ownList'] },
    { names: ['clipper2-ts'], onlyIn: ['src/geocoder/area/combine.ts'] },
    { names: ['comlink'], onlyIn: ['ownList', 'pages'] },
    { names: ['node:'], onlyIn: ['prerender'] },
  ],
  computedImportsIn: ['src/prerender/bundle.ts', 'src/embed/frame.ts'],
  // A frame's address is its host's, and its first script has no room for the store.
  addressFiles: ['src/state/history.ts', 'src/embed/frameAddress.ts'],
  maxLinesOfCode: 200,
  emptyNames: ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared', 'lib'],
  facts: [
    ...clusters.flatMap(({ id, name, contact }) => [id, name, contact.name, contact.phone]),
    ...programme.contacts.map(({ phone }) => phone),
    programme.id,
    programme.name,
    String(programme.year),
  ],
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join('src', path).replaceAll('\\', '/'))
  .map((path) => readSource(path, readFileSync(path, 'utf8')));

describe('the source', () => {
  test('fetches nothing but style with the first script', () => {
    const first = sources.find(({ path }) => path === 'src/app/main.ts');
    const found = first?.imports.map(({ specifier }) => specifier) ?? [];
    expect(found.filter((each) => !each.endsWith('.css'))).toEqual(['./start.tsx']);
  });

  test('is there', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  test.each(ruleNames)('keeps the rule of %s', (rule) => {
    expect(complaints(sources, architecture, [rule])).toEqual([]);
  });
});

test('no file is imported, by whatever way, by what it imports', () => {
  expect(circles(sources)).toEqual([]);
});

test.each([
  [`import type { B } from './b.ts'`, `import { A } from './a.ts'`],
  [`type B = import('./b.ts').B`, `import './c.ts'`],
])('a circle is found: %s, %s', (a, b) => {
  const files = Object.entries({
    'src/map/a.ts': a,
    'src/map/b.ts': b,
    'src/map/c.ts': `import('./a.ts')`,
  });
  const found = circles(files.map(([path, text]) => readSource(path, text)));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^src.map.a.ts > src.map.b.ts/);
});

/** What one rule has against one made-up file. */
const against = (rule: RuleName, path: string, text: string) =>
  complaints([readSource(path, text)], architecture, [rule]);

describe('the rule of direction', () => {
  test.each([
    ['src/map/a.ts', `import { x } from '../pages/b.ts'`],
    ['src/map/a.ts', `import type { X } from '../staticmap/b.ts'`],
    ['src/map/a.tsx', `const x = import('../pages/b.ts')`],
    ['src/staticmap/a.ts', `export { x } from '../map/b.ts'`],
    ['src/staticmap/a.ts', `export * from '../pages/b.ts'`],
    ['src/model/a.ts', `type X = import('../geocoder/b.ts').X`],
    ['src/geocoder/a.ts', `import '../state/b.ts'`],
    ['src/state/a.ts', `import url from '../map/b.ts?url'`],
    ['src/state/a.ts', `const all = import.meta.glob('../map/*.ts')`],
    ['src/state/a.ts', `const all = import.meta.glob(['./*.ts', '../app/*.tsx'])`],
    ['src/state/a.ts', `new Worker(new URL('../map/worker.ts', import.meta.url))`],
    ['src/ui/a.tsx', `import { x } from '../state/b.ts'`],
    ['src/i18n/a.ts', `import { x } from '../state/b.ts'`],
    ['src/pages/a.tsx', `import { x } from '../app/App.tsx'`],
    ['src/embed/a.tsx', `import { x } from '../pages/b.tsx'`],
    ['src/app/a.tsx', `import { x } from '../prerender/b.ts'`],
    ['src/state/a.ts', `import { x } from '/src/map/b.ts'`],
    ['src/model/a.ts', `import { x } from '../../data/build/b.ts'`],
    ['src/model/a.ts', `import { x } from '../../test/support/b.ts'`],
    ['src/state/a.ts', `import(name)`],
    ['src/newcomer/a.ts', ''],
  ])('%s may not hold %s', (path, text) => {
    expect(against('direction', path, text)).toHaveLength(1);
  });

  test.each([
    ['src/state/a.ts', `import { x } from '../geocoder/b.ts'; import { y } from './c.ts'`],
    ['src/model/a.ts', `import x from '../../data/clusters.json'`],
    ['src/pages/a.tsx', `import('../map/b.tsx'); import '../pages/b.css'`],
    ['src/app/start.tsx', `import { App } from './App.tsx'`],
    ['src/app/main.ts', `import './ui/a.css'; import('./start.tsx')`],
    ['src/state/a.ts', `// import { x } from '../map/b.ts'\nconst s = "from '../map/b.ts'"`],
  ])('%s may hold %s', (path, text) => {
    expect(against('direction', path, text)).toEqual([]);
  });
});

describe('the rule of packages', () => {
  test.each([
    ['src/app/a.ts', `import { Map } from 'maplibre-gl'`],
    ['src/pages/a.ts', `import type { X } from 'react-map-gl/maplibre'`],
    ['src/app/start.tsx', `import 'maplibre-gl/dist/maplibre-gl.css'`],
    ['src/model/a.ts', `import { startTransition } from 'react'`],
    ['src/state/a.ts', `import('maplibre-gl')`],
    ['src/state/a.ts', `import { area } from '@turf/turf'`],
    ['src/geocoder/search/a.ts', `import { area } from '@turf/turf'`],
    ['src/geocoder/a.ts', `import { useState } from 'react'`],
    ['src/model/a.ts', `import { create } from 'zustand'`],
    ['src/state/a.ts', `import { join } from 'node:path'`],
  ])('%s may not hold %s', (path, text) => {
    expect(against('packages', path, text)).toHaveLength(1);
  });

  test.each([
    ['src/map/a.ts', `import { Map } from 'maplibre-gl'; import x from 'react-map-gl/maplibre'`],
    ['src/geocoder/area/area.ts', `import { area } from '@turf/turf'`],
    ['src/pages/a.tsx', `import { useState } from 'react'`],
    ['src/geocoder/a.ts', `import x from 'reactive'`],
  ])('%s may hold %s', (path, text) => {
    expect(against('packages', path, text)).toEqual([]);
  });
});

describe('the rule of address', () => {
  test.each([
    'window.location.href',
    'location.assign("/")',
    'const { location } = window; location.reload()',
    'const { history: past } = globalThis',
    'document.location = x',
    'window["location"]',
    'window.top.location',
    'history.back()',
    'const here = { location }',
    'navigation.navigate("/")',
    'f(() => location)',
    'type X = typeof location',
  ])('no other file may hold %s', (text) => {
    expect(against('address', 'src/pages/a.ts', text)).toHaveLength(1);
    expect(against('address', 'src/state/history.ts', text)).toEqual([]);
  });

  test.each([
    'place.location.lat',
    'const a = { location: 1, history: 2 }',
    'function f(location: string) { return location; }',
    'const f = ({ history }: X) => history',
    'for (const location of places) use(location)',
    'import { location } from "./place.ts"; use(location)',
    'interface X { location: string; history(): void }',
    '// window.location\nconst s = "location.href"',
  ])('any file may hold %s', (text) => {
    expect(against('address', 'src/pages/a.ts', text)).toEqual([]);
  });
});

describe('the other rules', () => {
  test.each<[RuleName, string, string]>([
    ['barrels', 'src/map/a.ts', `export * from './b.ts'; export { c } from './c.ts'`],
    ['barrels', 'src/map/a.ts', `import { b } from './b.ts'; export { b }`],
    ['names', 'src/map/utils.ts', ''],
    ['names', 'src/map/Helpers.test.tsx', ''],
    ['names', 'src/common/a.ts', ''],
    ['length', 'src/map/a.ts', 'x()\n'.repeat(201)],
    ['facts', 'src/map/a.ts', `const year = ${programme.year}`],
    ['facts', 'src/map/a.ts', `const counties${programme.year} = []`],
    ['facts', 'src/map/a.ts', `const title = \`Klynger i ${programme.year}\``],
    ['facts', 'src/map/a.ts', `if (id === '${clusters[0]?.id}') x()`],
    ['facts', 'src/map/a.ts', `const o = { '${clusters[1]?.id}': 1 }`],
    ['facts', 'src/map/a.tsx', `<p>Ring ${clusters[0]?.contact.name} nå</p>`],
    ['loose', 'src/map/a.ts', 'const x: any = 1'],
    ['loose', 'src/map/a.ts', 'const x = y as any[]'],
    ['loose', 'src/map/a.ts', '// @ts-ignore\nx()'],
    ['loose', 'src/map/a.ts', '/* TODO: later */ x()'],
  ])('%s: %s may not hold %j', (rule, path, text) => {
    expect(against(rule, path, text)).toHaveLength(1);
  });

  test.each<[RuleName, string, string]>([
    ['barrels', 'src/map/a.ts', `export { c } from './c.ts'; export const d = 1`],
    ['barrels', 'src/app/main.ts', `import './a.css'; import './b.ts'`],
    ['names', 'src/map/library.ts', ''],
    ['length', 'src/map/a.ts', `${'x()\n'.repeat(200)}${'// why\n\n'.repeat(50)}`],
    ['facts', 'src/map/a.ts', `// ${clusters[0]?.name}, ${programme.year}\nx(1${programme.year})`],
    ['loose', 'src/map/a.ts', `const any = 'TODO any @ts-ignore'; // no method of any kind`],
  ])('%s: %s may hold %j', (rule, path, text) => {
    expect(against(rule, path, text)).toEqual([]);
  });

  test('a file that is not TypeScript is told by name', () => {
    expect(() => readSource('src/map/a.ts', 'const = 1')).toThrow('src/map/a.ts');
  });
});
