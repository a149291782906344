import { importAgain } from '../state/importAgain.ts';
import { hasModifier } from '../ui/hasModifier.ts';
import type { Command } from './commands.ts';
import { isReloaded, reloadFrame } from './frameAddress.ts';
import { showChosen } from './frameLooks.ts';
import { talkToHost } from './hostPage.ts';
import type { Live, startLive } from './live.tsx';
import type { EmbedOptions } from './options.ts';

type LiveModule = { readonly startLive: typeof startLive };

/** A module of its own, that the page names: this script is part of the page and is not fetched. */
async function loadLive(): Promise<LiveModule> {
  return import(/* @vite-ignore */ document.documentElement.dataset['live'] ?? '');
}

function clusterAt(target: EventTarget | null): string | null {
  const place = target instanceof Element ? target.closest('[data-cluster]') : null;
  return place?.getAttribute('data-cluster') ?? null;
}

const isPlainClick = (event: MouseEvent) => !hasModifier(event);

/** Makes the map answer: chooses, brings the live map when it is touched, and obeys the host. */
export function startFrame(
  map: HTMLElement,
  options: EmbedOptions,
  clusters: readonly string[],
): void {
  let chosen: string | null = null;
  let live: Live | null = null;
  let loading: Promise<Live | null> | null = null;
  let hasFailed = false;

  const choose = (id: string | null) => {
    if (id === chosen) return;
    chosen = id;
    showChosen(id);
    live?.choose(id);
    tell({ event: 'choose', cluster: id });
  };

  const activate = () => {
    if (map.dataset['mapState'] === 'failed') live?.retry();
    if (!live) map.dataset['mapState'] = 'loading';
    loading ??= importAgain(
      async () => {
        const { startLive } = await loadLive();
        live = await startLive(map, options, chosen, choose);
        return live;
      },
      { isRetry: hasFailed, reload: reloadFrame },
    ).catch(() => {
      loading = null;
      hasFailed = true;
      map.dataset['mapState'] = 'failed';
      return null;
    });
    return loading;
  };

  const obey = (command: Command) => {
    switch (command.tag) {
      case 'choose':
        return choose(command.cluster);
      case 'setView':
        activate().then((started) => started?.setView(command.camera));
        return;
      case 'reset':
        choose(null);
        live?.reset();
    }
  };

  map.addEventListener('click', (event) => {
    // The live map answers for itself, and a failed one is tried again by the button only.
    if (live && map.dataset['mapState'] === 'ready') return;
    const id = clusterAt(event.target);
    const isButton = event.target instanceof Element && event.target.closest('button') !== null;
    if (map.dataset['mapState'] === 'failed' && !isButton) return;
    if (!isPlainClick(event)) return;
    event.preventDefault();
    if (id !== null) choose(id);
    activate();
  });
  // A finger that only scrolls past must not fetch an engine; one that stops and taps is a click.
  map.addEventListener('pointerdown', ({ pointerType }) => {
    if (pointerType === 'mouse' && map.dataset['mapState'] === 'static') activate();
  });
  map.addEventListener('focusin', () => {
    if (map.dataset['mapState'] === 'static') activate();
  });
  // `toggle` does not bubble.
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement)) return;
      const id = clusterAt(target);
      if (id === null) return;
      if (target.open) choose(id);
      else if (id === chosen) choose(null);
    },
    true,
  );
  const tell = talkToHost(options, clusters, obey);
  map.querySelector('.embed-activate')?.removeAttribute('hidden');
  tell({ event: 'ready' });
  if (isReloaded()) activate();
  else if (options.start === 'visible') whenVisible(map, activate);
}

function whenVisible(map: Element, run: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    run();
  });
  observer.observe(map);
}
