import type { Map as MapLibre, Point } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { regionAt, smallest } from '../../src/map/pick.ts';
import { builtSite } from './builtSite.ts';

const bySize = [...builtSite.clusters].sort((a, b) => a.region.area - b.region.area);
const [little, middling] = bySize;
const large = bySize.at(-1);
if (!little || !middling || !large) throw new Error('the site has too few clusters');

test('of regions that overlap the smallest is meant, in whatever order they come', () => {
  expect(smallest(builtSite, [large.id, little.id, middling.id])).toBe(little.id);
  expect(smallest(builtSite, [little.id, large.id])).toBe(little.id);
  expect(smallest(builtSite, [large.id])).toBe(large.id);
  expect(smallest(builtSite, [])).toBeNull();
  expect(smallest(builtSite, ['no-such-cluster'])).toBeNull();
});

/**
 * A map with one region, from x = 100 to 200, of which the sea covers what is beyond x = 180.
 *
 * @param isSourceLoaded whether the tiles of the whole coast have come
 */
function mapWithRegion(id: string, isSourceLoaded = true) {
  return {
    getLayer: () => ({}),
    getZoom: () => 9,
    getSource: () => ({}),
    isSourceLoaded: () => isSourceLoaded,
    queryRenderedFeatures: (
      [[left], [right]]: [[number, number], [number, number]],
      { layers }: { layers: readonly string[] },
    ) => {
      if (layers.includes('sea')) {
        // From afar all on the left is sea too, but the whole coast has replaced that.
        const far = left < 180 ? [{ properties: {}, state: { replaced: true } }] : [];
        return left > 180 && left <= 200 ? [...far, { properties: {}, state: {} }] : far;
      }
      return left <= 200 && right >= 100 ? [{ properties: { cluster: id } }] : [];
    },
  } as unknown as MapLibre;
}

const at = (x: number) => ({ x, y: 50 }) as Point;

test('a finger may miss by a little, a mouse may not', () => {
  const map = mapWithRegion(little.id);
  expect(regionAt(map, builtSite, at(150), false)).toBe(little.id);
  expect(regionAt(map, builtSite, at(205), false)).toBeNull();
  expect(regionAt(map, builtSite, at(205), true)).toBe(little.id);
  expect(regionAt(map, builtSite, at(230), true)).toBeNull();
});

test('what a region has under the sea is not hit', () => {
  const map = mapWithRegion(little.id);
  expect(regionAt(map, builtSite, at(190), false)).toBeNull();
  expect(regionAt(map, builtSite, at(190), true)).toBeNull();
});

test('until the whole coast is drawn, the coarser one says where the sea is', () => {
  const map = mapWithRegion(little.id, false);
  expect(regionAt(map, builtSite, at(150), false)).toBeNull();
});
