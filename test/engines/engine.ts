import { afterAll, beforeAll, expect } from 'vitest';
import { findEngine, findProgram } from '../support/engines.ts';
import { openDisplay } from './display.ts';
import { firefoxWire } from './firefoxWire.ts';
import { Front } from './front.ts';
import { Session } from './session.ts';
import { webkitWire } from './webkitWire.ts';
import type { Wire } from './wire.ts';

export const isFirefox = process.env['ENGINE'] === 'firefox';

/** The engine that the run is about, on a screen of its own. */
async function startEngine(): Promise<{ session: Session; end: () => Promise<void> }> {
  const find = { find: findProgram };
  const { programs, missing } = isFirefox
    ? findEngine('firefox', find)
    : findEngine('webkit', find);
  if (missing) throw new Error(`there is no ${missing.join(', ')}`);
  const display = await openDisplay(programs.screen);
  const env = { ...process.env, DISPLAY: display.name };
  const wire: Wire = await ('driver' in programs
    ? webkitWire(programs, env)
    : firefoxWire(programs.browser, env));
  const end = async () => {
    await wire.end();
    await display.close();
  };
  return { session: new Session(wire), end };
}

/** A browser and the built site, for all tests of a file. */
export function openEngine(): { readonly session: () => Session; readonly front: Front } {
  const front = new Front();
  let started: Awaited<ReturnType<typeof startEngine>> | null = null;
  beforeAll(async () => {
    await front.open();
    started = await startEngine();
    // Maps are drawn in software: a small window.
    await started.session.resize(1000, 640);
  });
  afterAll(async () => {
    await started?.end();
    front.end();
  });
  const session = () => {
    if (!started) throw new Error('the browser starts before the first test');
    return started.session;
  };
  return { session, front };
}

/** The page has done nothing wrong, and nothing that it asked for was missing. */
export async function expectNoFaults(session: Session, front: Front, at: string): Promise<void> {
  expect(await session.faults(), at).toEqual([]);
  expect(front.missing, at).toEqual([]);
}

/** The page hears its reader. */
export function hydrated(session: Session): Promise<void> {
  return session.until('the page', () => 'hydrated' in document.documentElement.dataset);
}

/** The live map has come; it is drawn in software. */
export function mapReady(session: Session): Promise<void> {
  return session.until(
    'the map',
    () => document.querySelector('[data-map-state="ready"]') !== null,
  );
}
