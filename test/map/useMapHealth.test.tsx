import { act, renderHook } from '@testing-library/react';
import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useContextLoss, useMapHealth } from '../../src/map/useMapHealth.ts';
import { setMapState } from '../../src/state/actions.ts';
import { fileMissing } from '../../src/state/fetchJson.ts';
import { startStore, store } from '../../src/state/store.ts';
import { startView } from '../../src/state/view.ts';

beforeEach(() => {
  vi.useFakeTimers();
  startStore(startView('nb', { kind: 'explore' }));
});
afterEach(() => {
  vi.useRealTimers();
});

const state = () => store.getState().map;

test('a map is loading, and ready when it first stands still', () => {
  const { result } = renderHook(() => useMapHealth());
  expect(state()).toBe('loading');
  act(() => result.current.onIdle());
  expect(state()).toBe('ready');
  expect(result.current.failed).toBe(false);
});

test('an error before that is the end of it, and no later stillness mends it', () => {
  const { result, unmount } = renderHook(() => useMapHealth());
  act(() => result.current.onError({ error: new Error('no WebGL') }));
  expect(result.current.failed).toBe(true);
  act(() => result.current.onIdle());
  unmount();
  expect(state()).toBe('failed');
});

test('a file that its worker misses is told to the page', () => {
  const { result } = renderHook(() => useMapHealth());
  const heard = vi.fn();
  window.addEventListener(fileMissing, heard);
  act(() => result.current.onError({ error: new Error('no WebGL') }));
  expect(heard).not.toHaveBeenCalled();
  act(() => result.current.onError({ error: new Error('/assets/map.json: HTTP 404') }));
  expect(heard).toHaveBeenCalledOnce();
  window.removeEventListener(fileMissing, heard);
});

test('an error in a map that stands does not take it away', () => {
  const { result } = renderHook(() => useMapHealth());
  act(() => result.current.onIdle());
  act(() => result.current.onError({ error: new Error('no WebGL') }));
  expect(state()).toBe('ready');
  expect(result.current.failed).toBe(false);
});

test('a map that is taken away leaves the static one', () => {
  const { result, unmount } = renderHook(() => useMapHealth());
  act(() => result.current.onIdle());
  unmount();
  expect(state()).toBe('static');
});

function losableMap() {
  const listeners = new Map<string, () => void>();
  const map = {
    on: (type: string, listener: () => void) => listeners.set(type, listener),
    off: (type: string) => listeners.delete(type),
  } as unknown as MapLibre;
  return { map, fire: (type: string) => act(() => listeners.get(type)?.()) };
}

test('while the context is lost the map loads, and fails if it never comes back', () => {
  const { map, fire } = losableMap();
  renderHook(() => useContextLoss(map));
  setMapState('ready');
  fire('webglcontextlost');
  expect(state()).toBe('loading');
  act(() => vi.advanceTimersByTime(60_000));
  expect(state()).toBe('failed');
});

test('a context that comes back is waited for no longer', () => {
  const { map, fire } = losableMap();
  const { unmount } = renderHook(() => useContextLoss(map));
  setMapState('ready');
  fire('webglcontextlost');
  fire('webglcontextrestored');
  act(() => vi.advanceTimersByTime(60_000));
  expect(state()).toBe('loading');
  fire('webglcontextlost');
  unmount();
  act(() => vi.advanceTimersByTime(60_000));
  expect(state()).toBe('loading');
});
