import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

function geocode(args: readonly string[], input = '') {
  const command = ['--import', 'tsx', 'data/build/geocode.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const lines = (text: string): readonly unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the geocode command', { timeout: 60_000 }, () => {
  test('prints all of one result', () => {
    const { status, stdout, stderr } = geocode(['strekningen Kongsberg – Oslo']);
    expect(JSON.parse(stdout)).toMatchObject({
      tag: 'found',
      phrase: 'strekningen Kongsberg – Oslo',
      hit: {
        kind: 'corridor',
        geometry: { type: 'MultiPolygon' },
        marker: [expect.any(Number), expect.any(Number)],
        bounds: [expect.any(Number), expect.any(Number), expect.any(Number), expect.any(Number)],
        exactness: 'approximate',
        reason: expect.stringMatching(/^Strekningen er tegnet omtrentlig/u),
      },
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('prints one line a phrase for several, in the language asked for', () => {
    const { status, stdout } = geocode(['--lang', 'en', 'Hamar', 'Sand', 'Gotham']);
    expect(lines(stdout)).toMatchObject([
      { tag: 'found', hit: { reason: 'Hamar is a place in Hedmark, shown as a point.' } },
      { tag: 'ambiguous', candidates: [{ name: 'Sand' }, { name: 'Sand' }] },
      { tag: 'not-found', phrase: 'Gotham', suggestions: [] },
    ]);
    expect(status).toBe(0);
  });

  test('reads phrases from standard input, one a line', () => {
    const { status, stdout } = geocode(['--lang=nn'], 'Hamar\r\n\nhele Nord-Norge\n');
    expect(lines(stdout)).toMatchObject([
      { tag: 'found', phrase: 'Hamar' },
      { tag: 'found', phrase: 'hele Nord-Norge', hit: { name: 'Nord-Noreg' } },
    ]);
    expect(status).toBe(0);
  });

  test.each([
    [['--lang', 'se', 'Hamar'], '--lang must be nb, nn, en, not "se"'],
    [['--colour', 'Hamar'], "Unknown option '--colour'"],
  ])('refuses %j', (args, complaint) => {
    const { status, stdout, stderr } = geocode(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(complaint);
  });

  test('tells how to use it', () => {
    const { status, stdout } = geocode(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run --silent geocode/u);
    expect(stdout).toContain('not-found included');
  });
});
