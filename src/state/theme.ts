import { themes } from '../model/kinds.ts';
import { themeOf } from './scheme.ts';
import { store } from './store.ts';

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

/** Shows the theme that the address or the reader asks for, and remembers the reader's own choice. */
export function keepTheme(): void {
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
  store.subscribe((state, before) => {
    show();
    if (state.ownTheme === before.ownTheme) return;
    attempt(() =>
      state.ownTheme === 'auto'
        ? window.localStorage.removeItem(themeKey)
        : window.localStorage.setItem(themeKey, state.ownTheme),
    );
  });
}
