import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hostServer } from '../browser/hostServer.ts';
import { site } from '../browser/site.ts';
import { findEngine, findProgram } from '../support/engines.ts';
import { expectNoFaults, hydrated, isFirefox, mapReady, openEngine } from './engine.ts';

/** The map where others show it: in a frame of their page, and on paper. */

const { session, front } = openEngine();

test('a frame in the strictest sandbox lives', async () => {
  front.hold({ offline: true });
  const server = hostServer(front.address(''), () => origin);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await session().open(`${origin}/test/browser/hosts/sandbox.html`);
  await session().enterFrame(0);
  await session().click('.embed-activate');
  await mapReady(session());
  await expectNoFaults(session(), front, 'in the frame');
  const inner = await session().run(
    () => document.querySelector('.embed')?.getBoundingClientRect().height ?? 0,
  );
  await session().enterFrame(null);
  const outer = await session().run(() => document.querySelector('iframe')?.clientHeight ?? 0);
  // The host has been told how high it is.
  expect(outer).not.toBe(900);
  expect(Math.abs(outer - Math.ceil(inner))).toBeLessThan(2);
  server.closeAllConnections();
  server.close();
});

/** Where the words stand on the first sheet of a PDF, in points. */
function printedWords(pdf: Buffer): { word: string; right: number; bottom: number }[] {
  const folder = mkdtempSync(join(tmpdir(), 'klyngekart-print-'));
  const file = join(folder, 'page.pdf');
  writeFileSync(file, pdf);
  const { programs } = findEngine('firefox', { find: findProgram });
  if (!programs) throw new Error('there is nothing to read a PDF with');
  const text = execFileSync(programs.readPdf, ['-l', '1', '-bbox', file, '-'], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return [...text.matchAll(/xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(
    ([, right, bottom, word = '']) => ({ word, right: Number(right), bottom: Number(bottom) }),
  );
}

/** Whether the deck has what its handout is made of: it is made when somebody prints. */
function canHandOut(): boolean {
  dispatchEvent(new Event('beforeprint'));
  const isMade = document.querySelector('.handout .sheet') !== null;
  dispatchEvent(new Event('afterprint'));
  return isMade;
}

// The other browser's driver cannot print.
test.runIf(isFirefox)('all signs of the map are on the first sheet, above the words', async () => {
  front.hold({ liveMap: true, offline: true });
  for (const path of ['', 'spredning/', 'presentasjon/3/']) {
    await session().open(front.address(path));
    await hydrated(session());
    const isDeck = path.startsWith('presentasjon/');
    if (isDeck) await session().until('the handout, which waits for the map', canHandOut);
    const printed = printedWords(await session().print());
    // Its maps stand below their titles.
    const first = isDeck ? '' : (await session().textOf('h1')).split(' ')[0];
    const title = printed.find(({ word }) => word === first)?.bottom ?? 792;
    for (const { name } of site.clusters) {
      const own = printed.filter(({ word }) => word === name.split(' ').at(-1));
      const seen = own.filter(({ right, bottom }) => right < 612 && bottom < title);
      expect(seen.length, `${name} at /${path}`).toBeGreaterThan(0);
    }
  }
});
