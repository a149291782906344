import { expect, test } from 'vitest';
import { basePath } from '../../src/prerender/basePath.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['klynger', '/klynger/'],
  ['/klynger/', '/klynger/'],
  ['/a//b', '/a/b/'],
])('BASE_PATH %j mounts the site at %s', (value, path) => {
  expect(basePath(value)).toBe(path);
});

test.each(['https://example.org/', '/a b/', '/../', '/a/./b', '/a?b/', '/"/'])(
  'BASE_PATH %j is refused by name',
  (value) => {
    expect(() => basePath(value)).toThrow(`not "${value}"`);
  },
);
