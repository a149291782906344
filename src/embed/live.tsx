import { createRoot } from 'react-dom/client';
import { loadLanguage } from '../i18n/loadLanguage.ts';
import { MessagesProvider } from '../i18n/MessagesContext.tsx';
import { LiveMapSlot } from '../map/LiveMapSlot.tsx';
import { layers } from '../model/kinds.ts';
import {
  chooseCluster,
  forgetCamera,
  leavePage,
  rememberCamera,
  setMapState,
} from '../state/actions.ts';
import type { Camera } from '../state/camera.ts';
import { SiteProvider } from '../state/site.ts';
import { type State, startStore, store } from '../state/store.ts';
import { chosenCluster, startView } from '../state/view.ts';
import { followMovedNodes } from '../ui/movedNodes.ts';
import { frameSite } from './frameSite.ts';
import type { EmbedOptions } from './options.ts';

/** What the frame's script may ask of the live map. */
export type Live = {
  readonly choose: (id: string | null) => void;
  readonly setView: (camera: Camera) => void;
  readonly reset: () => void;
  readonly retry: () => void;
};

/**
 * Brings the live map over the static one in `map`, at the same viewport. What is `chosen` by then is
 * flown to when the map stands. Rejects where the records can't be had.
 */
export async function startLive(
  map: HTMLElement,
  options: EmbedOptions,
  chosen: string | null,
  onChoose: (id: string | null) => void,
): Promise<Live> {
  // Asked for now, wanted in a moment: if it fails, it fails where it is wanted.
  import('../map/LiveMap.tsx').catch(() => {});
  const { site, messages } = await loadLanguage(options.language);
  startStore({
    ...startView(options.language, { kind: 'explore' }),
    theme: options.theme,
    camera: options.camera,
    layers: layers.filter((layer) => layer !== 'counties' || options.counties),
  });
  const words = { ...messages, map: { ...messages.map, home: messages.embed.home } };
  const visibleArea = { current: map.querySelector<HTMLElement>('.map-visible-area') };
  const slot = map.querySelector('.map-slot');
  if (!slot) throw new Error('the page has no .map-slot');
  let wanted = chosen;
  const choose = (id: string | null) => {
    wanted = id;
    if (store.getState().map !== 'ready') return;
    if (id !== null && id !== chosenCluster(store.getState().view)) chooseCluster(id);
    if (id === null) leavePage();
  };
  store.subscribe((state, before) => {
    if (state.map !== before.map) showState(map, state, () => choose(wanted));
    const now = chosenCluster(state.view);
    if (now === chosenCluster(before.view)) return;
    wanted = now;
    onChoose(now);
  });
  followMovedNodes(slot);
  createRoot(slot).render(
    <SiteProvider value={frameSite(site, options.page)}>
      <MessagesProvider value={words}>
        <LiveMapSlot visibleArea={visibleArea} gestures="cooperative" isAsked />
      </MessagesProvider>
    </SiteProvider>,
  );
  return {
    choose,
    setView: rememberCamera,
    reset: () => (options.camera ? rememberCamera(options.camera) : forgetCamera()),
    retry: () => setMapState('static'),
  };
}

/** The next frame has all of the live map, and then the static one may go. */
function showState(map: HTMLElement, { map: state }: State, onReady: () => void): void {
  if (state !== 'ready') {
    map.dataset['mapState'] = state === 'static' ? 'loading' : state;
    return;
  }
  requestAnimationFrame(() => {
    const { activeElement } = document;
    map.dataset['mapState'] = state;
    handFocusOn(map, activeElement);
    onReady();
  });
}

/** Who has the focus on the static map, or on the button that ends with it, keeps it where they were. */
function handFocusOn(map: HTMLElement, activeElement: Element | null): void {
  if (!activeElement || !map.contains(activeElement)) return;
  const pins = [...map.querySelectorAll<HTMLElement>('.maplibregl-marker a')];
  const same = pins.find((pin) => pin.getAttribute('href') === activeElement.getAttribute('href'));
  const heir = same ?? map.querySelector<HTMLElement>('.maplibregl-canvas');
  heir?.focus({ preventScroll: true });
}
