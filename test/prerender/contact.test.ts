import { expect, test } from 'vitest';
import { siteContact } from '../../src/prerender/contact.ts';

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
