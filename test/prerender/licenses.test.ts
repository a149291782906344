import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import { licensesText } from '../../src/prerender/licenses.ts';

test('every package that is shipped is named with its licence, and its text is there', () => {
  const text = licensesText('.');
  const dependencies = Object.keys(manifest.dependencies);
  expect(dependencies.filter((name) => !text.includes(`${name} `))).toEqual([]);
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text).not.toMatch(/\(not stated\)|\b(?:GPL|AGPL|LGPL)-/);
  expect(text).toMatch(/^workbox-core \S+ \(MIT\)$/m);
});

test('what only builds and tests is not named', () => {
  const text = licensesText('.');
  const named = new Set([...text.matchAll(/^(\S+) \S+ \([^)]+\)$/gm)].map(([, name]) => name));
  const packages: Readonly<Record<string, object>> = lock.packages;
  const tools = Object.keys(manifest.devDependencies).filter(
    (name) => 'dev' in (packages[`node_modules/${name}`] ?? {}),
  );
  expect(tools).toContain('vite');
  expect(tools.filter((name) => named.has(name))).toEqual([]);
});
