import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactKey, foldedKey, tidy } from '../../src/geocoder/phrase/normalise.ts';

test.each([
  ['Kongsberg\u00a0\u2013  Oslo', 'Kongsberg - Oslo'],
  ['\u00abTroms\u00f8\u2011regionen\u00bb.', 'Tromsø-regionen'],
  ['\u201cMoss\u2019\u201d,', "Moss'"],
  ['A\u030alesund', 'Ålesund'],
  ['Nord-\u00adNorge', 'Nord-Norge'],
  ['', ''],
  [' - ', ''],
])('tidies %j to %j', (written, expected) => {
  expect(tidy(written)).toBe(expected);
});

test.each([
  ['Ålesund', 'alesund'],
  ['Aalesund', 'alesund'],
  ['Tromsø', 'tromso'],
  ['Tromsoe', 'tromso'],
  ['Tromsö', 'tromso'],
  ['BÆRUM', 'barum'],
  ['Baerum', 'barum'],
  ['Kárášjohka', 'karasjohka'],
  ['Nord-Trøndelag', 'nord trondelag'],
])('folds %s to %s', (written, expected) => {
  expect(foldedKey(written)).toBe(expected);
});

test('keeps the letters of a name apart in its exact key', () => {
  expect(exactKey('ÅS')).toBe('ås');
  expect(exactKey('Ås')).not.toBe(exactKey('As'));
});

test('folding a beginning gives a beginning of the folded name', () => {
  const name = fc.string({ unit: fc.constantFrom(...'aeoæøåbs-'), maxLength: 12 });
  fc.assert(
    fc.property(name, fc.nat(12), (whole, length) => {
      expect(foldedKey(whole).startsWith(foldedKey(whole.slice(0, length)))).toBe(true);
    }),
  );
});

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom('Mo i Rana', 'Sør-Aurdal', 'Ås', 'Bø', 'Øvre Eiker'), (name) => {
      expect(foldedKey(foldedKey(name))).toBe(foldedKey(name));
    }),
  );
});
