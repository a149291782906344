import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { addressesOf, clusterAt, prefixOf, sites } from '../browser/site.ts';
import { Front } from './front.ts';
import type { Session } from './session.ts';
import { startEngine } from './start.ts';

/** The built site in an engine: every address, the live map of each kind of page, and the deck's. */

let session: Session;
let end: () => Promise<void>;
const front = new Front();

beforeAll(async () => {
  await front.open();
  ({ session, end } = await startEngine());
  await session.resize(1440, 900);
  console.log(session.version);
});
afterAll(async () => {
  await end();
  front.end();
});

async function visit(path: string): Promise<void> {
  await session.open(front.address(path));
  await session.until(`${path} to be hydrated`, () => 'hydrated' in document.documentElement.dataset);
}

async function expectNoFaults(path: string): Promise<void> {
  expect(await session.faults(), path).toEqual([]);
  expect(front.missing, path).toEqual([]);
}

const frames = ['embed/', `embed/klynge/${clusterAt(2).id}/`];

test.each(languages)('every address opens without a fault: %s', async (language) => {
  front.hold({ liveMap: true, offline: true });
  for (const path of addressesOf(language)) {
    await visit(path);
    expect(await session.textOf('h1'), path).toMatch(/\S/);
    await expectNoFaults(path);
  }
  for (const path of frames) {
    await session.open(front.address(prefixOf(language) + path));
    expect(await session.textOf('h1, h2'), path).toMatch(/\S/);
    await expectNoFaults(path);
  }
});

describe('the live map', () => {
  const paths = ['', `klynge/${clusterAt(1).id}/`, 'spredning/'];
  test.each(paths)('comes at /%s', async (path) => {
    front.hold({ offline: true });
    await visit(path);
    await session.until('the live map', () => document.querySelector('[data-map-state="ready"]') !== null);
    expect(await session.run(() => document.querySelectorAll('.maplibregl-marker .map-pin').length)).toBe(
      sites.nb.clusters.length,
    );
    await expectNoFaults(path);
  });
});
