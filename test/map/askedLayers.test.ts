import { expect, test } from 'vitest';
import { askedFeatures } from '../../src/map/askedLayers.ts';
import { builtSite } from './builtSite.ts';

const [first, second] = builtSite.clusters;
if (!first || !second) throw new Error('the site has too few clusters for these tests');

test('a line goes from the point to each of the nearest, in their order', () => {
  const { features } = askedFeatures(
    builtSite,
    [5.3, 60.4],
    [second.id, 'no-such-cluster', first.id],
  );
  expect(features.map(({ geometry }) => geometry)).toEqual([
    { type: 'LineString', coordinates: [[5.3, 60.4], [...second.where.marker]] },
    { type: 'LineString', coordinates: [[5.3, 60.4], [...first.where.marker]] },
    { type: 'Point', coordinates: [5.3, 60.4] },
  ]);
});
