import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { LoadedLanguage } from '../i18n/loadLanguage.ts';
import type { Language } from '../model/language.ts';
import { plainText } from '../model/plainText.ts';
import { keepOffline } from '../offline/keepOffline.ts';
import { pathView } from '../state/address.ts';
import { isDrawn, isSingleFile, mirrorAddress, readAddress } from '../state/history.ts';
import { keepLetterKeys } from '../state/letterKeys.ts';
import { watchVersion } from '../state/newVersion.ts';
import type { OwnList } from '../state/ownList.ts';
import { validIds } from '../state/site.ts';
import { startStore, store } from '../state/store.ts';
import { targetBounds } from '../state/target.ts';
import { keepTheme } from '../state/theme.ts';
import { shownSpread } from '../state/view.ts';
import type { Backdrop } from '../staticmap/useBackdrop.ts';
import { keepFocusInSight } from '../ui/focusInSight.ts';
import { followMovedNodes } from '../ui/movedNodes.ts';
import { App } from './App.tsx';
import { tellFrameHeight } from './frameHeight.ts';
import { type InitialPage, loadInitialPage } from './LazyPage.tsx';

/** What a document starts with. */
export type Opened = LoadedLanguage & {
  /** Null where the site's own list is shown. */
  readonly ownList: OwnList | null;
};

/**
 * Draws the page that the address asks for, or hydrates it, and keeps address, theme and version in step with it.
 * Ends when the page is alive.
 *
 * @param onHydrating called as soon as React hears what is pressed in the page
 */
export async function startSite(
  { site, messages, ownList }: Opened,
  language: Language,
  onHydrating: () => void,
): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');

  const ids = validIds(site);
  const view = readAddress(ids);
  // The HTML shows the page as its path alone says; what the query adds comes with the first update.
  const drawnView = pathView(view, ids);
  startStore(drawnView, ownList);
  // What a reader has written before the page was alive is a search like any other.
  const written = root.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '';
  store.setState({ view: written === '' ? view : { ...view, query: plainText(written) } });

  // What is here of another page is no use, nor what a browser has translated by now.
  const drawn =
    isDrawn(view) && !root.querySelector('font') ? root.querySelector('.backdrop') : null;
  const backdrop: Backdrop | null = drawn && {
    bounds: targetBounds(site, drawnView, null, []),
    markup: drawn.innerHTML,
    spread: shownSpread(site, drawnView) !== null,
  };
  let initialPage: InitialPage | null = null;
  try {
    initialPage = await loadInitialPage(view.page, language);
  } catch (error) {
    reportError(error);
    // The page stays as it came: words, static map and links need no script.
    if (drawn) return;
  }
  let onAlive = () => {};
  const alive = new Promise<void>((resolve) => {
    onAlive = resolve;
  });
  const app = <App {...{ site, messages, backdrop, initialPage, onAlive }} />;
  // So it does where all of it fails.
  const sent = root.cloneNode(true);
  const onUncaughtError = (error: unknown) => {
    reportError(error);
    root.replaceChildren(...sent.childNodes);
    onAlive();
  };
  followMovedNodes(root);
  // The root at once: until it is there, nothing that is pressed is heard.
  if (drawn) flushSync(() => hydrateRoot(root, app, { onUncaughtError }));
  else flushSync(() => createRoot(root).render(app));
  onHydrating();
  keepTheme();
  keepLetterKeys();
  keepFocusInSight();
  mirrorAddress(ids);
  keepOffline();
  if (isSingleFile) tellFrameHeight();
  watchVersion();
  await alive;
}
