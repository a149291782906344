import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clusterAt, site } from '../browser/site.ts';
import { buildOf } from '../support/builds.ts';
import { mapReady, openEngine } from './engine.ts';
import { keys } from './session.ts';
import { until } from './until.ts';
import { watched, watchScript } from './watchScript.ts';

/** The site in one file, opened from a folder as by double click. */

const { session } = openEngine();
const folder = mkdtempSync(join(tmpdir(), 'klyngekart-one-file-'));
const file = join(folder, 'klyngekart.html');
const address = pathToFileURL(file).href;

beforeAll(() => {
  const build = buildOf('single');
  const html = readFileSync(join(build.folder, 'klyngekart.html'), 'utf8');
  writeFileSync(file, watched(html, `>${watchScript({})}`));
  build.remove();
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('one file has list, choice, search and the live map, and asks for nothing', async () => {
  await session().open(address);
  await mapReady(session());
  const { id, name } = clusterAt(1);
  expect(await session().run(() => document.querySelectorAll('.cluster-item').length)).toBe(
    site.clusters.length,
  );
  await session().click(`.cluster-list a[href="#/klynge/${id}/"]`);
  await session().until(name, (title) => document.querySelector('h1')?.textContent === title, name);
  await session().run(() => document.location.assign('#/'));
  await session().click('input[type="search"]');
  await session().press(...'Bod');
  await session().textOf('.places button');
  const asked = await session().run(() =>
    performance.getEntriesByType('resource').map(({ name: url }) => url.slice(0, 80)),
  );
  expect(asked.filter((url) => !/^(?:data|blob):/.test(url))).toEqual([]);
  expect(await session().faults()).toEqual([]);
});

test('the speaker’s window and the stage are in step', async () => {
  await session().open(`${address}#/presentasjon/`);
  await session().textOf('.deck-number');
  const stage = await session().currentWindow();
  await session().press('p');
  const speaker = await until('the speaker’s window', async () =>
    (await session().windows()).find((handle) => handle !== stage),
  );
  await session().enterWindow(speaker);
  await session().until('the link', () => document.querySelector('[data-link="linked"]') !== null);
  await session().press(keys.right);
  await session().enterWindow(stage);
  await session().until('step 2', () =>
    /^2 /.test(document.querySelector('.deck-number')?.textContent ?? ''),
  );
  await session().press(keys.right);
  await session().enterWindow(speaker);
  await session().until('step 3', () => document.location.hash.includes('/presentasjon/3/'));
  expect(await session().faults()).toEqual([]);
  await session().closeWindow();
  await session().enterWindow(stage);
  expect(await session().faults()).toEqual([]);
});
