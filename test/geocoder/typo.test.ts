import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneSlip, slips } from '../../src/geocoder/typo.ts';

test.each([
  ['trondhiem', 'trondheim', 1],
  ['kristansand', 'kristiansand', 1],
  ['hammar', 'hamar', 1],
  ['hamor', 'hamar', 1],
  ['hamar', 'hamar', 0],
  ['oslo', 'moss', 3],
])('%s is %s with %i slips', (written, name, expected) => {
  expect(slips(written, name, 3)).toBe(expected);
});

test('gives up at one more than the limit', () => {
  expect(slips('kristiansand', 'hamar', 1)).toBe(2);
  expect(slips('', 'hamar', 2)).toBe(3);
});

const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 7 });

test('the quick test for one slip says what the table says', () => {
  fc.assert(
    fc.property(word, word, (written, name) => {
      expect(isOneSlip(written, name, false)).toBe(slips(written, name, 1) === 1);
    }),
    { numRuns: 2000 },
  );
});

test('one slip of a beginning: some beginning of the name is one slip away, and none is the same', () => {
  fc.assert(
    fc.property(word, word, (written, name) => {
      const distances = Array.from({ length: name.length + 1 }, (_, end) =>
        slips(written, name.slice(0, end), 1),
      );
      const expected = !name.startsWith(written) && distances.includes(1);
      expect(isOneSlip(written, name, true)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test('is the same both ways', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(slips(a, b, 9)).toBe(slips(b, a, 9));
    }),
  );
});
