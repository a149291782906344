import { describe, expect, test } from 'vitest';
import { ensureBrowser, findBrowser, type Probes } from './browser.ts';

/** A machine made up for the test: which browsers work on it, and what each command would bring. */
function machine({
  working = [] as string[],
  brings = {} as Record<string, string>,
  environment = {} as Record<string, string>,
  isRoot = true,
  hasApt = true,
} = {}) {
  const ran: string[] = [];
  const present = new Set(working);
  const probes: Probes = {
    environment,
    isRoot,
    hasApt,
    playwrightPath: '/playwright/chrome',
    works: (path) => present.has(path),
    run: (command) => {
      const line = command.join(' ');
      ran.push(line);
      const [, brought] = Object.entries(brings).find(([key]) => line.includes(key)) ?? [];
      if (brought === undefined) return false;
      present.add(brought);
      return true;
    },
    say: () => undefined,
  };
  return { probes, ran };
}

describe('finding the browser of the machine', () => {
  test('the one that is named comes first, then Playwright’s, then the system’s', () => {
    const working = ['/mine', '/playwright/chrome', '/usr/bin/chromium', '/usr/bin/google-chrome'];
    expect(findBrowser(machine({ working, environment: { CHROMIUM_PATH: '/mine' } }).probes)).toBe(
      '/mine',
    );
    expect(findBrowser(machine({ working }).probes)).toBe('/playwright/chrome');
    expect(findBrowser(machine({ working: working.slice(2) }).probes)).toBe('/usr/bin/chromium');
    expect(findBrowser(machine({ working: working.slice(3) }).probes)).toBe(
      '/usr/bin/google-chrome',
    );
    expect(findBrowser(machine().probes)).toBeUndefined();
  });

  test('a named one that does not start is an error, never replaced in silence', () => {
    const { probes } = machine({
      working: ['/usr/bin/chromium'],
      environment: { CHROMIUM_PATH: '/gone' },
    });
    expect(() => findBrowser(probes)).toThrow('CHROMIUM_PATH is /gone');
  });

  test('an empty name is no name', () => {
    const { probes } = machine({
      working: ['/usr/bin/chromium'],
      environment: { CHROMIUM_PATH: '' },
    });
    expect(findBrowser(probes)).toBe('/usr/bin/chromium');
  });
});

describe('fetching one where there is none', () => {
  test('nothing is fetched where one is found', () => {
    const { probes, ran } = machine({ working: ['/usr/bin/chromium'] });
    expect(ensureBrowser(probes)).toBe('/usr/bin/chromium');
    expect(ran).toEqual([]);
  });

  test('the distribution’s package comes first, after its lists are brought up to date', () => {
    const { probes, ran } = machine({
      brings: { 'apt-get update': '', 'headless-shell': '/usr/bin/chromium-headless-shell' },
    });
    expect(ensureBrowser(probes)).toBe('/usr/bin/chromium-headless-shell');
    expect(ran).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends fonts-liberation chromium-headless-shell',
    ]);
  });

  test('Playwright’s download is next', () => {
    const { probes, ran } = machine({ brings: { 'playwright install ': '/playwright/chrome' } });
    expect(ensureBrowser(probes)).toBe('/playwright/chrome');
    expect(ran).toEqual(['apt-get update', 'npx playwright install chromium --no-shell']);
  });

  test('a download that lacks libraries gets them, where the system lets us', () => {
    const { probes, ran } = machine({
      brings: { 'playwright install ': '/not yet', 'install-deps': '/playwright/chrome' },
    });
    expect(ensureBrowser(probes)).toBe('/playwright/chrome');
    expect(ran.at(-1)).toBe('npx playwright install-deps chromium');
  });

  test('a release without the headless package gives the whole browser', () => {
    const { probes, ran } = machine({
      brings: { 'apt-get update': '', 'liberation chromium': '/usr/bin/chromium' },
    });
    const run: Probes['run'] = (command, limit) =>
      !command.includes('chromium-headless-shell') && probes.run(command, limit);
    expect(ensureBrowser({ ...probes, run })).toBe('/usr/bin/chromium');
    expect(ran.at(-1)).toMatch(/ chromium$/);
  });

  test('the headless browser is taken before the one with windows', () => {
    const working = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
    expect(findBrowser(machine({ working }).probes)).toBe('/usr/bin/chromium-headless-shell');
  });

  test.each([
    ['without root', { isRoot: false }],
    ['without apt', { hasApt: false }],
  ])('%s the system is left alone, and one line says what to install', (_, limits) => {
    const { probes, ran } = machine({
      ...limits,
      brings: { 'playwright install ': '/lacks libraries', deps: '/playwright/chrome' },
    });
    expect(() => ensureBrowser(probes)).toThrow(/^no Chromium.*Install .*CHROMIUM_PATH=\S+ ?\S*$/);
    expect(ran).toEqual(['npx playwright install chromium --no-shell']);
  });

  test('all in vain: the same line', () => {
    const { probes, ran } = machine();
    expect(() => ensureBrowser(probes)).toThrow('Install the package "chromium"');
    expect(ran).toHaveLength(2);
  });
});
