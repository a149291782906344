import { act, renderHook } from '@testing-library/react';
import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sourceIds } from '../../src/map/ids.ts';
import { useRegionStates } from '../../src/map/useRegionStates.ts';
import { chooseCluster, hoverCluster, leavePage } from '../../src/state/actions.ts';
import { SiteProvider } from '../../src/state/site.ts';
import { startStore } from '../../src/state/store.ts';
import { startView } from '../../src/state/view.ts';
import { builtSite } from './builtSite.ts';

const ids = builtSite.clusters.map(({ id }) => id);
const [first = '', second = ''] = ids;

/** The parts of a map that hold a state for each region, and can begin a new style. */
function fakeMap() {
  const states = new Map<string, string>();
  const told = vi.fn();
  const canvas = document.createElement('canvas');
  let onStyle = () => {};
  return {
    states,
    told,
    canvas,
    loseStyle: () => {
      states.clear();
      onStyle();
    },
    map: {
      getSource: (id: string) => (id === sourceIds.regions ? {} : undefined),
      getCanvas: () => canvas,
      setFeatureState: (
        { source, id }: { source: string; id: string },
        state: { state: string },
      ) => {
        told(id);
        if (source === sourceIds.regions) states.set(id, state.state);
      },
      on: (_: string, listener: () => void) => {
        onStyle = listener;
      },
      off: () => {},
    } as unknown as MapLibre,
  };
}

beforeEach(() => {
  startStore(startView('nb', { kind: 'explore' }));
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** What the store is told reaches the map when the page has been painted. */
function afterwards(change: () => void): void {
  act(change);
  vi.runAllTimers();
}

function show(fake: ReturnType<typeof fakeMap>) {
  return renderHook(() => useRegionStates(fake.map), {
    wrapper: ({ children }) => <SiteProvider value={builtSite}>{children}</SiteProvider>,
  });
}

test('every region is plain until one is chosen; then that one stands out and the others are quiet', () => {
  const fake = fakeMap();
  show(fake);
  expect(fake.told).not.toHaveBeenCalled();
  afterwards(() => chooseCluster(first));
  expect([...fake.states]).toEqual(ids.map((id) => [id, id === first ? 'chosen' : 'quiet']));
  afterwards(() => leavePage());
  expect(new Set(fake.states.values())).toEqual(new Set(['plain']));
});

test('a hover tells the map of two regions at most, and turns the pointer into a hand', () => {
  const fake = fakeMap();
  show(fake);
  fake.told.mockClear();
  afterwards(() => hoverCluster(first));
  expect(fake.told.mock.calls).toEqual([[first]]);
  expect(fake.canvas.style.cursor).toBe('pointer');
  afterwards(() => hoverCluster(second));
  expect(fake.states.get(first)).toBe('plain');
  expect(fake.states.get(second)).toBe('hovered');
  expect(fake.told).toHaveBeenCalledTimes(3);
  afterwards(() => hoverCluster(null));
  expect(fake.canvas.style.cursor).toBe('');
});

test('a new style, which has forgotten all, is told again', () => {
  const fake = fakeMap();
  show(fake);
  afterwards(() => chooseCluster(second));
  fake.loseStyle();
  expect(fake.states.get(second)).toBe('chosen');
  expect(fake.states.size).toBe(ids.length);
});

test('the page’s own answer is painted before the map is told', () => {
  const fake = fakeMap();
  show(fake);
  act(() => chooseCluster(first));
  expect(fake.told).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(fake.states.get(first)).toBe('chosen');
});

test('nothing is told after the map has gone', () => {
  const fake = fakeMap();
  const { unmount } = show(fake);
  act(() => chooseCluster(second));
  unmount();
  afterwards(() => chooseCluster(first));
  expect(fake.told).not.toHaveBeenCalled();
});
