import { describe, expect, test } from 'vitest';
import { basePath, serverPort, siteContact, siteUrl } from '../../src/prerender/settings.ts';

describe('the base path', () => {
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
});

describe('the site’s address', () => {
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
});

describe('the contact', () => {
  test.each([
    [undefined, ''],
    ['  ', ''],
    ['post@example.no', 'post@example.no'],
    [' https://example.no/kontakt ', 'https://example.no/kontakt'],
  ])('%j is %j', (value, contact) => {
    expect(siteContact(value)).toBe(contact);
  });

  test.each(['ring meg', 'javascript:alert(1)', 'http://example.no/', '@example.no', 'a@b'])(
    '%j is refused',
    (value) => {
      expect(() => siteContact(value)).toThrow('SITE_CONTACT');
    },
  );
});

describe('the port', () => {
  test.each([
    [undefined, 4173],
    ['', 4173],
    ['80', 80],
    ['65535', 65_535],
  ])('PORT %j is %i', (value, port) => {
    expect(serverPort(value)).toBe(port);
  });

  test.each(['abc', '0', '-1', '65536', '4.5', '1e3', ' 80'])('PORT %j is refused', (value) => {
    expect(() => serverPort(value)).toThrow(`not "${value}"`);
  });
});
