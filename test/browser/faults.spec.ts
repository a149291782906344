import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { siteServer } from '../../src/prerender/serve/server.ts';
import { expectAccessible } from './accessibility.ts';
import { Faults } from './faults.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>T</title><link rel="icon" href="data:,"><main><h1>H</h1>${body}</main></html>`;

/** A site with one page for each thing that a page may not do, and one that does nothing wrong. */
const files: Record<string, string> = {
  'index.html': page('<p style="color: rgb(1, 2, 3)">A style attribute</p><script>1+1</script>'),
  'console/index.html': page('<script>console.warn("odd"); console.error("bad")</script>'),
  'thrown/index.html': page('<script>throw new Error("oops")</script>'),
  'missing/index.html': page('<img alt="" src="/nowhere.png">'),
  'foreign/index.html': page('<img alt="" src="http://other.example/a.png">'),
  'foreign-fetch/index.html': page('<script>fetch("http://127.0.0.1:9/a").catch(() => 0)</script>'),
  'worker/index.html': page('<script src="/start.js"></script>'),
  'start.js': 'new Worker("/worker.js", { type: "module" })',
  'worker.js': 'fetch("http://127.0.0.1:9/from-worker").catch(() => 0)',
  'own-worker/index.html': page('<script src="/start-own.js"></script>'),
  'start-own.js': 'new Worker("/own.js").onmessage = ({ data }) => { document.title = data; }',
  'own.js': 'fetch("/gone.json").then((answer) => postMessage(String(answer.status)))',
  // What stands in a page is let in by its hash; what a script adds later is not.
  'style/index.html': page(
    '<script>document.head.append(Object.assign(document.createElement("style"), { textContent: "p{}" }))</script>',
  ),
  'eval/index.html': page('<script>try { eval("1") } catch {}</script>'),
  'handler/index.html': page('<p id="p" onclick="document.title = 1">x</p>'),
  'inaccessible/index.html': page('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
};

const folder = mkdtempSync(join(tmpdir(), 'klyngekart-faults-'));
let server: Server;
let origin: string;

test.beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  server = siteServer({ folder, base: '/' });
  await new Promise<void>((done) => server.listen(0, done));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function visit(context: BrowserContext, path: string) {
  const faults = new Faults(origin);
  await faults.watch(context);
  const opened = await context.newPage();
  await opened.goto(origin + path);
  return { faults, opened };
}

test('a page that does nothing wrong has no faults, and its style attributes hold', async ({
  context,
}) => {
  const { faults, opened } = await visit(context, '/');
  await expect(opened.locator('p')).toHaveCSS('color', 'rgb(1, 2, 3)');
  expect(faults.left()).toEqual([]);
});

for (const [path, pattern] of [
  ['/console/', /console warning: odd/],
  ['/console/', /console error: bad/],
  ['/thrown/', /uncaught: oops/],
  ['/missing/', /status 404: .*\/nowhere\.png/],
  ['/nowhere/', /status 404: .*\/nowhere\//],
  ['/foreign/', /other origin: http:\/\/other\.example\/a\.png/],
  ['/foreign/', /Policy violated: img-src http:\/\/other\.example/],
  ['/foreign-fetch/', /Policy violated: connect-src http:\/\/127\.0\.0\.1:9/],
  ['/worker/', /worker error: .*127\.0\.0\.1:9\/from-worker/],
  ['/own-worker/', /status 404: .*\/gone\.json/],
  ['/style/', /Policy violated: style-src-elem inline/],
  ['/eval/', /Policy violated: script-src eval/],
  ['/handler/', /Policy violated: script-src-attr inline/],
] as const) {
  test(`${path} is caught: ${pattern}`, async ({ context }) => {
    const { faults } = await visit(context, path);
    const seen = () => faults.left().filter((line) => pattern.test(line));
    await expect.poll(seen).not.toEqual([]);
    faults.expect(pattern);
    expect(seen()).toEqual([]);
  });
}

test('a declared fault that never comes is a fault', async ({ context }) => {
  const { faults } = await visit(context, '/');
  faults.expect(/status 500/);
  expect(faults.left()).toEqual(['declared, but never came: /status 500/']);
});

test('axe is heard', async ({ context }) => {
  const { opened } = await visit(context, '/inaccessible/');
  await expect(expectAccessible(opened)).rejects.toThrow('image-alt');
});
