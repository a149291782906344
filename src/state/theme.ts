import { useSyncExternalStore } from 'react';
import type { Scheme } from '../cartography/palette.ts';
import { type Theme, themes } from '../model/kinds.ts';
import { followKept, kept } from './kept.ts';
import { type State, store, useApp } from './store.ts';

/** Where the reader's own choice of theme is kept. */
export const themeKey = 'klyngekart:tema';

const choice = kept(themeKey);

/**
 * Shows the theme that the address or the reader asks for, and remembers the reader's own choice. Returns what
 * ends it.
 */
export function keepTheme(): () => void {
  const read = () => {
    const saved = choice.read();
    store.setState({ ownTheme: themes.find((theme) => theme === saved) ?? 'auto' });
  };
  const show = () => {
    const theme = themeOf(store.getState());
    const root = document.documentElement;
    // To say it again has the browser style all of the page anew.
    if (root.getAttribute('data-color-scheme') === theme) return;
    root.setAttribute('data-color-scheme', theme);
  };
  read();
  show();
  const unfollow = followKept(read);
  const unsubscribe = store.subscribe((state, before) => {
    show();
    if (state.ownTheme === before.ownTheme) return;
    choice.write(state.ownTheme === 'auto' ? null : state.ownTheme);
  });
  return () => {
    unfollow();
    unsubscribe();
  };
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
