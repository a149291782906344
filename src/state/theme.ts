import { useSyncExternalStore } from 'react';
import type { Scheme } from '../cartography/palette.ts';
import { type Theme, themes } from '../model/kinds.ts';
import { type State, store, useApp } from './store.ts';

/** Where the reader's own choice of theme is kept: the one thing the site stores. */
export const themeKey = 'klyngekart:tema';

/** Frames and strict settings forbid storage by throwing: then nothing is remembered. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/**
 * Shows the theme that the address or the reader asks for, and remembers the reader's own choice. Returns what
 * ends it.
 */
export function keepTheme(): () => void {
  const saved = attempt(() => window.localStorage.getItem(themeKey));
  store.setState({ ownTheme: themes.find((theme) => theme === saved) ?? 'auto' });
  const show = () => {
    const theme = themeOf(store.getState());
    const root = document.documentElement;
    // To say it again has the browser style all of the page anew.
    if (root.getAttribute('data-color-scheme') === theme) return;
    root.setAttribute('data-color-scheme', theme);
  };
  show();
  return store.subscribe((state, before) => {
    show();
    if (state.ownTheme === before.ownTheme) return;
    attempt(() =>
      state.ownTheme === 'auto'
        ? window.localStorage.removeItem(themeKey)
        : window.localStorage.setItem(themeKey, state.ownTheme),
    );
  });
}

const darkQuery = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

const systemIsDark = () => window.matchMedia(darkQuery).matches;
/** The prerendered page: stylesheets, not markup, answer the system's wish there. */
const unknownIsLight = () => false;

/** What the reader gets to see: the address wins over the reader's own setting, which wins over the system's. */
export function themeOf({ view, ownTheme }: Pick<State, 'view' | 'ownTheme'>): Theme {
  return view.theme ?? ownTheme;
}

export function useScheme(): Scheme {
  const dark = useSyncExternalStore(subscribe, systemIsDark, unknownIsLight);
  const theme = useApp(themeOf);
  if (theme !== 'auto') return theme;
  return dark ? 'dark' : 'light';
}
