import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Theme, themes } from '../../src/model/kinds.ts';
import { chooseTheme, openPage, switchLetterKeys } from '../../src/state/actions.ts';
import { keepLetterKeys } from '../../src/state/letterKeys.ts';
import { startStore, store } from '../../src/state/store.ts';
import { keepTheme, themeKey, themeOf, useScheme } from '../../src/state/theme.ts';
import { startView } from '../../src/state/view.ts';

const shown = () => document.documentElement.getAttribute('data-color-scheme');

let stop = () => {};

/** happy-dom has none. */
class PageTransitionEvent extends Event {
  readonly persisted: boolean;
  constructor(type: string, { persisted }: { readonly persisted: boolean }) {
    super(type);
    this.persisted = persisted;
  }
}

/** Another page, whose theme the one before no longer keeps. */
function start(theme: Theme | null = null) {
  stop();
  startStore({ ...startView('nb', { kind: 'explore' }), theme });
}

beforeEach(() => {
  window.localStorage.clear();
  document.documentElement.removeAttribute('data-color-scheme');
  start();
});

describe('the theme', () => {
  test('is the system’s where nobody has asked for another', () => {
    stop = keepTheme();
    expect(shown()).toBe('auto');
    expect(window.localStorage.getItem(themeKey)).toBeNull();
  });

  test.each(themes)('%s that the reader chose once stands the next time', (theme) => {
    stop = keepTheme();
    chooseTheme(theme === 'auto' ? 'dark' : 'auto');
    chooseTheme(theme);
    expect(shown()).toBe(theme);
    start();
    stop = keepTheme();
    expect(shown()).toBe(theme);
    expect(store.getState().ownTheme).toBe(theme);
  });

  test.each(['blue', '', '"dark"', 'DARK', '__proto__'])('a saved "%s" is no theme', (saved) => {
    window.localStorage.setItem(themeKey, saved);
    stop = keepTheme();
    expect(shown()).toBe('auto');
    expect(store.getState().ownTheme).toBe('auto');
  });

  test('is said once: to say it again has the browser style the whole page anew', () => {
    stop = keepTheme();
    const observer = new MutationObserver(() => {});
    observer.observe(document.documentElement, { attributes: true });
    act(() => openPage({ kind: 'sources' }));
    expect(observer.takeRecords()).toEqual([]);
    chooseTheme('dark');
    expect(observer.takeRecords()).toHaveLength(1);
  });

  test('of the address wins over the one that was saved, and is not saved itself', () => {
    window.localStorage.setItem(themeKey, 'light');
    start('dark');
    stop = keepTheme();
    expect(shown()).toBe('dark');
    openPage({ kind: 'sources' });
    expect(shown()).toBe('dark');
    expect(window.localStorage.getItem(themeKey)).toBe('light');
  });

  test('that the reader chooses wins over the address from then on', () => {
    start('dark');
    stop = keepTheme();
    chooseTheme('light');
    expect(shown()).toBe('light');
    expect(store.getState().view.theme).toBeNull();
    expect(window.localStorage.getItem(themeKey)).toBe('light');
  });

  test.each([
    ['another tab changes', () => new StorageEvent('storage', { key: themeKey })],
    [
      'has changed while it was away',
      () => new PageTransitionEvent('pageshow', { persisted: true }),
    ],
  ])('follows what %s', (_, event) => {
    stop = keepTheme();
    chooseTheme('light');
    window.localStorage.setItem(themeKey, 'dark');
    window.dispatchEvent(event());
    expect(shown()).toBe('dark');
    window.localStorage.clear();
    window.dispatchEvent(event());
    expect(shown()).toBe('auto');
    expect(window.localStorage.getItem(themeKey)).toBeNull();
    stop();
    stop = () => {};
    window.localStorage.setItem(themeKey, 'dark');
    window.dispatchEvent(event());
    expect(shown()).toBe('auto');
  });

  test('auto is remembered by forgetting', () => {
    window.localStorage.setItem(themeKey, 'dark');
    stop = keepTheme();
    chooseTheme('auto');
    expect(window.localStorage.getItem(themeKey)).toBeNull();
  });
});

test('letters as keys are switched off for the next time, and in other tabs', () => {
  const end = keepLetterKeys();
  expect(store.getState().letterKeys).toBe(true);
  switchLetterKeys(false);
  end();
  startStore(startView('nb', { kind: 'explore' }));
  const again = keepLetterKeys();
  expect(store.getState().letterKeys).toBe(false);
  window.localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage'));
  expect(store.getState().letterKeys).toBe(true);
  again();
});

test('storage that throws costs the memory, and nothing else', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  const storage = vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
  stop = keepTheme();
  expect(shown()).toBe('auto');
  chooseTheme('dark');
  expect(shown()).toBe('dark');
  expect(storage.mock.calls.length).toBeGreaterThan(1);
});

describe('the scheme that the map is drawn in', () => {
  function systemThat(isDark: boolean) {
    const query = Object.assign(new EventTarget(), { matches: isDark, media: '' });
    const asked = vi
      .spyOn(window, 'matchMedia')
      .mockImplementation(() => query as unknown as MediaQueryList);
    const turn = (dark: boolean) => {
      query.matches = dark;
      query.dispatchEvent(new Event('change'));
    };
    return { asked, turn };
  }

  test('follows the system, also when it turns', () => {
    const { asked, turn } = systemThat(false);
    const { result } = renderHook(useScheme);
    expect(result.current).toBe('light');
    expect(asked).toHaveBeenCalledWith('(prefers-color-scheme: dark)');
    act(() => turn(true));
    expect(result.current).toBe('dark');
  });

  test('follows the reader before the system, and the address before the reader', () => {
    systemThat(true);
    const { result } = renderHook(useScheme);
    act(() => chooseTheme('light'));
    expect(result.current).toBe('light');
    act(() => store.setState(({ view }) => ({ view: { ...view, theme: 'dark' } })));
    expect(result.current).toBe('dark');
    expect(themeOf(store.getState())).toBe('dark');
    act(() => chooseTheme('auto'));
    expect(result.current).toBe('dark');
  });
});
