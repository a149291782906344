import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useMapStyle } from '../../src/map/useMapStyle.ts';
import { setMapState, switchLayer } from '../../src/state/actions.ts';
import { SiteProvider } from '../../src/state/site.ts';
import { startStore } from '../../src/state/store.ts';
import { startView } from '../../src/state/view.ts';
import { builtSite } from './builtSite.ts';

test('a style that still loads is left alone; the map that is ready gets what has changed meanwhile', () => {
  startStore(startView('nb', { kind: 'explore' }));
  setMapState('loading');
  const detail = { detailed: false, coast: [] };
  const { result } = renderHook(() => useMapStyle(detail), {
    wrapper: ({ children }) => <SiteProvider value={builtSite}>{children}</SiteProvider>,
  });
  const first = result.current;
  act(() => switchLayer('towns', false));
  expect(result.current).toBe(first);
  act(() => setMapState('ready'));
  expect(result.current).not.toEqual(first);
  const second = result.current;
  act(() => switchLayer('towns', true));
  expect(result.current).not.toBe(second);
  expect(result.current).toEqual(first);
});
