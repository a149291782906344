import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../src/state/address.ts';
import { validIds } from '../../src/state/site.ts';
import { builtSite } from '../map/builtSite.ts';

const known = validIds(builtSite);
const ids = [...known.clusters, ...known.sectors, ...known.parts];
const hostile = [
  '<script>',
  '%',
  '%E0%A4%A',
  '__proto__',
  '1e9/NaN/-0',
  '\u200b',
  '../..',
  '&amp;',
];

const piece = fc.oneof(
  fc.constantFrom('klynge', 'kilder', 'tabell', 'del', 'en', 'nn', 'index.html', ...ids),
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const path = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('/'));
const key = fc.oneof(
  fc.constantFrom('sektor', 'del', 'sok', 'lag', 'tema', 'kamera', 'naer', 'klynge'),
  piece,
);
const search = fc
  .array(fc.tuple(key, fc.oneof(piece, fc.float().map(String))), { maxLength: 6 })
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));

test('50 000 addresses made at random are read without an error, and are right once they are put right', () => {
  fc.assert(
    fc.property(path, search, (somePath, someSearch) => {
      const view = parseAddress(somePath, someSearch, known);
      const [rightPath = '', rightSearch = ''] = formatAddress(view).split('?');
      expect(parseAddress(rightPath, rightSearch, known)).toEqual({
        ...view,
        camera: view.camera && expect.anything(),
        near: view.near && expect.anything(),
      });
    }),
    { numRuns: 50_000, seed: 2012 },
  );
});
