import { expect, test } from 'vitest';
import { type EngineProbes, fetchEngines, findEngine, lackOf } from './engines.ts';

const all = ['firefox-esr', 'Xvfb', 'pdftotext', 'MiniBrowser', 'WebKitWebDriver'];

/** A machine made up for the test, on which `apt-get install` brings everything. */
function machine({ has = [] as string[], isRoot = true, hasApt = true, online = true } = {}) {
  const present = new Set(has);
  const ran: string[] = [];
  const probes: EngineProbes = {
    isRoot,
    hasApt,
    find: (name) => (present.has(name) ? `/bin/${name}` : undefined),
    run: (command) => {
      ran.push(command.slice(0, 2).join(' '));
      if (online && command.includes('install')) for (const name of all) present.add(name);
      return online;
    },
    say: () => undefined,
  };
  return { probes, ran };
}

test('an engine is found with all that it is tried with, by any of its names', () => {
  expect(findEngine('webkit', machine({ has: all }).probes).programs).toEqual({
    browser: '/bin/MiniBrowser',
    screen: '/bin/Xvfb',
    driver: '/bin/WebKitWebDriver',
  });
  const has = ['firefox', 'Xvfb', 'pdftotext'];
  expect(findEngine('firefox', machine({ has }).probes).programs?.browser).toBe('/bin/firefox');
  expect(lackOf('firefox', machine({ has }).probes)).toBeNull();
});

test('what is missing is told in one line', () => {
  const line = lackOf('webkit', machine({ has: ['Xvfb'] }).probes);
  expect(line).toMatch(/^Skipped, .* no MiniBrowser, WebKitWebDriver: .*webkit2gtk-driver/);
  expect(line).not.toContain('\n');
});

test('what is missing is fetched once, for both', () => {
  const { probes, ran } = machine({ has: ['Xvfb'] });
  fetchEngines(probes);
  expect(ran).toEqual(['apt-get update', 'apt-get install']);
  expect([lackOf('firefox', probes), lackOf('webkit', probes)]).toEqual([null, null]);
});

test.each([
  ['there is nothing to fetch', { has: all }, []],
  ['the user is not root', { isRoot: false }, []],
  ['there is no apt', { hasApt: false }, []],
  ['there is no network', { online: false }, ['apt-get update']],
])('nothing is installed where %s', (_, limits, commands) => {
  const { probes, ran } = machine(limits);
  fetchEngines(probes);
  expect(ran).toEqual(commands);
});
