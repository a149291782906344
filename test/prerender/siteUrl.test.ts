import { expect, test } from 'vitest';
import { siteUrl } from '../../src/prerender/siteUrl.ts';

test.each([
  [undefined, null],
  ['', null],
  ['https://example.no', 'https://example.no/'],
  ['https://example.no/klynger', 'https://example.no/klynger/'],
  ['https://EXAMPLE.no/klynger/', 'https://example.no/klynger/'],
  ['http://localhost:4173', 'http://localhost:4173/'],
  ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173/'],
])('SITE_URL %j is the address %j', (value, address) => {
  expect(siteUrl(value)).toBe(address);
});

test.each([
  'example.no',
  '/klynger/',
  'http://example.no/',
  'http://localhost.example.no/',
  'ftp://localhost/',
  'javascript:alert(1)',
  'https://example.no/?a=1',
  'https://example.no/#a',
  'https://name@example.no/',
  'https://:word@example.no/',
  'https://',
])('SITE_URL %j is refused by name', (value) => {
  expect(() => siteUrl(value)).toThrow(`not "${value}"`);
});
