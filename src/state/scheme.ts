import { useSyncExternalStore } from 'react';
import type { Scheme } from '../cartography/palette.ts';
import type { Theme } from '../model/kinds.ts';
import { type State, useApp } from './store.ts';

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
