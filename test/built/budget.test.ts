import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageStyles } from '../support/pageStyles.ts';

/** What the built site weighs on the wire, as its server sends it: Brotli where there is one. */

const page = readFileSync('dist/index.html', 'utf8');

/** The script of the first view: what the page asks for, but for what it says can wait. */
const firstScript = [
  ...page.matchAll(/<link rel="modulepreload"[^>]*>|<script type="module"[^>]*>/g),
]
  .filter(([tag]) => !tag.includes('fetchpriority="low"'))
  .flatMap(([tag]) => /(?:href|src)="\/([^"]+)"/.exec(tag)?.[1] ?? []);

function assets(pattern: RegExp): string[] {
  return readdirSync('dist/assets')
    .filter((name) => pattern.test(name))
    .map((name) => `assets/${name}`);
}

/** Bytes, a few percent above what is there. What needs more raises its budget here, where it is seen. */
const budgets: readonly {
  readonly entry: string;
  readonly files: string[];
  readonly most: number;
}[] = [
  { entry: 'first page', files: ['index.html'], most: 42_500 },
  // With what other sources say of the clusters since (2.3 kB): their panels open without the network. With the start
  // on a reader's own list, its addresses and the choice of a deck's steps (3 kB).
  { entry: 'first view’s script', files: firstScript, most: 115_000 },
  { entry: 'map engine', files: assets(/^maplibre-gl-[^.]+\.js$/), most: 184_000 },
  { entry: 'map worker', files: assets(/^mapWorker-[^.]+\.js$/), most: 94_500 },
  { entry: 'geometry from afar', files: assets(/^map-overview-[^.]+\.json$/), most: 38_500 },
  { entry: 'geometry', files: assets(/^map-(?!overview)[^.]+\.json$/), most: 120_000 },
  { entry: 'whole coast, all cells', files: assets(/^-?\d+_\d+-[^.]+\.json$/), most: 295_000 },
  // 41.5 kB before small places, municipalities of 2012 and landscapes: they may add 40.
  { entry: 'search with the gazetteer', files: assets(/^placeSearch-[^.]+\.js$/), most: 81_400 },
  { entry: 'font of the pictures', files: assets(/\.woff2$/), most: 27_000 },
  { entry: 'embed', files: ['embed/index.html'], most: 27_000 },
  { entry: 'host’s script', files: ['embed.js'], most: 390 },
  { entry: 'embed, all in', files: ['embed/index.html', 'embed.js'], most: 60_000 },
];

function sent(file: string): number {
  const packed = `dist/${file}.br`;
  return statSync(existsSync(packed) ? packed : `dist/${file}`).size;
}

for (const { entry, files, most } of budgets) {
  test(`${entry}: no more than ${most} bytes`, () => {
    expect(files, entry).not.toEqual([]);
    const bytes = files.reduce((sum, file) => sum + sent(file), 0);
    expect(
      bytes,
      `${entry} is ${bytes} bytes, its budget ${most}: ${files.join(', ')}`,
    ).toBeLessThanOrEqual(most);
  });
}

// The choice of what the list shows, and the time line of a cluster, are in the first pages: half a kilobyte.
test('style that stands in a page: no more than 45000 bytes, uncompressed', () => {
  const bytes = [...pageStyles('dist')];
  expect(bytes.map(([name]) => name)).toContain('index.html');
  expect(bytes.filter(([, size]) => size === 0 || size > 45_000)).toEqual([]);
});

test('what hydrates a page waits for no style: all that it needs stands in the page', () => {
  const [, first = ''] = /<script type="module"[^>]* src="\/([^"]+)"/.exec(page) ?? [];
  const script = readFileSync(`dist/${first}`, 'utf8');
  expect(script).toContain('__vite__mapDeps');
  expect(script).not.toContain('.css');
});
