import { afterEach, expect, test } from 'vitest';
import { earlyTheme } from '../../src/prerender/pages/head.ts';
import { themeKey } from '../../src/state/theme.ts';

afterEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/');
});

/** What the page's own script in the head makes of an address and a saved choice. */
function shown(address: string, saved: string | null): string | null {
  history.replaceState(null, '', address);
  localStorage.clear();
  if (saved !== null) localStorage.setItem(themeKey, saved);
  document.documentElement.setAttribute('data-color-scheme', 'auto');
  new Function(earlyTheme)();
  return document.documentElement.getAttribute('data-color-scheme');
}

test.each([
  ['/', null, 'auto'],
  ['/', 'dark', 'dark'],
  ['/?tema=light', 'dark', 'light'],
  ['/?tema=auto', 'dark', 'auto'],
  ['/?tema=neon', 'dark', 'dark'],
  ['/', '<b>', 'auto'],
])('%s with %s saved is %s before the first paint', (address, saved, expected) => {
  expect(shown(address, saved)).toBe(expected);
});
