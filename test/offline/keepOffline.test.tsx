import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepOffline, savesData } from '../../src/offline/keepOffline.ts';
import { setMapState } from '../../src/state/actions.ts';
import { startStore } from '../../src/state/store.ts';
import { startView } from '../../src/state/view.ts';

const postMessage = vi.fn();
const register = vi.fn();

/** A browser with service workers, and with `connection` as it tells of it. */
function browser(connection?: { saveData?: boolean; effectiveType?: string }) {
  register.mockReset().mockResolvedValue({});
  postMessage.mockReset();
  vi.stubEnv('PROD', true);
  vi.stubGlobal('navigator', {
    serviceWorker: { register, ready: Promise.resolve({ active: { postMessage } }) },
    connection,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  startStore(startView('nb', { kind: 'explore' }));
});
afterEach(() => vi.useRealTimers());

test('the worker comes when the map is at rest, and is told that a page is open', async () => {
  browser();
  keepOffline();
  await vi.advanceTimersByTimeAsync(1000);
  expect(register).not.toHaveBeenCalled();
  setMapState('loading');
  setMapState('ready');
  await vi.advanceTimersByTimeAsync(0);
  expect(register).toHaveBeenCalledExactlyOnceWith('/sw.js', { updateViaCache: 'none' });
  expect(postMessage).toHaveBeenCalledOnce();
});

test.each(['failed', 'static'] as const)(
  'a map that is %s holds it up no longer',
  async (state) => {
    browser();
    keepOffline();
    setMapState(state);
    await vi.advanceTimersByTimeAsync(state === 'failed' ? 0 : 20_000);
    expect(register).toHaveBeenCalledOnce();
  },
);

test('a browser that refuses goes on without', async () => {
  browser();
  register.mockRejectedValue(new Error('SecurityError'));
  keepOffline();
  setMapState('ready');
  await vi.advanceTimersByTimeAsync(0);
  expect(postMessage).not.toHaveBeenCalled();
});

test('a page in a frame and a reader who saves data bring none', async () => {
  browser({ saveData: true });
  keepOffline();
  setMapState('ready');
  await vi.advanceTimersByTimeAsync(20_000);
  browser();
  vi.stubGlobal('parent', {});
  keepOffline();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(register).not.toHaveBeenCalled();
});

test.each([
  [undefined, false],
  [{}, false],
  [{ saveData: false, effectiveType: '4g' }, false],
  [{ saveData: true, effectiveType: '4g' }, true],
  [{ effectiveType: 'slow-2g' }, true],
] as const)('%j spares: %s', (connection, spares) => {
  expect(savesData(connection)).toBe(spares);
});
