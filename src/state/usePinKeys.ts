import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import type { Messages } from '../i18n/messages.ts';
import { clusterOf, type SiteCluster } from '../model/site.ts';
import { hasModifier } from '../ui/hasModifier.ts';
import { useScripted } from '../ui/useScripted.ts';
import { reachPin } from './actions.ts';
import { isPinKey, type PinPosition, pinAfter, pinPosition, tabStop } from './pinOrder.ts';
import { useSite } from './site.ts';
import { useApp } from './store.ts';
import { wayTo } from './wayTo.ts';

type Options = {
  /** The element around the signs, once it is there. */
  readonly container: () => HTMLElement | null;
  /** The clusters whose signs a key may lead to. */
  readonly within: readonly PinPosition[];
  /** What the keys do, said when they come to the map. */
  readonly hint: string;
  /** A key has led to this cluster's sign. */
  readonly onReach?: (id: string) => void;
};

function clusterAt(target: EventTarget | null): string | null {
  return target instanceof Element ? target.getAttribute('data-cluster') : null;
}

function isWithin(element: Element, target: EventTarget | null): boolean {
  return target instanceof Node && element.contains(target);
}

/** "Name, 290 km to the south-west": where a sign is, from the one that a key led from. */
function nameAndWay(messages: Messages, from: SiteCluster, to: SiteCluster): string {
  const way = from.neighbours.find(({ id }) => id === to.id);
  return way ? `${to.name}, ${wayTo(messages, way)}` : to.name;
}

/** The way to a sign is part of its name while it has the focus: said once, with the focus, and never too late. */
function focusPin(container: HTMLElement, id: string, name: string): void {
  const pin = container.querySelector<HTMLElement>(`.map-pin[data-cluster="${id}"]`);
  pin?.setAttribute('aria-label', name);
  pin?.addEventListener('blur', () => pin.removeAttribute('aria-label'), { once: true });
  pin?.focus({ preventScroll: true });
}

/**
 * Makes the signs of a map one stop for the Tab key, with arrow keys, Home and End from sign to sign.
 * Returns what a polite status line should say. Without script the signs stay links like any other.
 */
export function usePinKeys({ container, within, hint, onReach }: Options): string {
  const site = useSite();
  const messages = useMessages();
  const [status, setStatus] = useState('');
  const learned = useRef(false);
  useEffect(() => {
    const element = container();
    if (!element) return;
    // Screen readers hand arrow keys over only to what says that it has work for them.
    element.setAttribute('role', 'application');
    element.setAttribute('aria-label', messages.map.label);
    const onKeyDown = (event: KeyboardEvent) => {
      const from = clusterOf(site, clusterAt(event.target));
      if (!from || !isPinKey(event.key) || hasModifier(event)) return;
      event.preventDefault();
      // MapLibre would pan.
      event.stopPropagation();
      const found = pinAfter(within, pinPosition(from), event.key);
      const to = clusterOf(site, found);
      if (to === from) return;
      setStatus(to ? '' : messages.keys.noneThatWay);
      if (!to) return;
      learned.current = true;
      focusPin(element, to.id, nameAndWay(messages, from, to));
      onReach?.(to.id);
    };
    const onFocusIn = ({ target, relatedTarget }: FocusEvent) => {
      const id = clusterAt(target);
      setStatus('');
      if (id === null) return;
      reachPin(id);
      if (learned.current || isWithin(element, relatedTarget)) return;
      // Only who uses keys has use for it.
      if (element.querySelector(':focus-visible')) setStatus(hint);
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (!isWithin(element, relatedTarget)) setStatus('');
    };
    element.addEventListener('keydown', onKeyDown, { capture: true });
    element.addEventListener('focusin', onFocusIn);
    element.addEventListener('focusout', onFocusOut);
    return () => {
      element.removeEventListener('keydown', onKeyDown, { capture: true });
      element.removeEventListener('focusin', onFocusIn);
      element.removeEventListener('focusout', onFocusOut);
    };
  }, [container, within, hint, onReach, site, messages]);
  return status;
}

/** The sign that the Tab key comes to; undefined before script, when every sign is a link like any other. */
export function useTabStop(within: readonly PinPosition[]): string | null | undefined {
  const isScripted = useScripted();
  const stop = useApp((state) => tabStop(state, within));
  return isScripted ? stop : undefined;
}
