import { type Command, eventMessage, type FrameEvent, parseCommand } from './commands.ts';
import { frameHref, parentOrigin } from './frameAddress.ts';
import {
  frameNames,
  heightMessages,
  isAsk,
  isWordPressReady,
  resizerAnswer,
  resizerGreeting,
  resizerIdOf,
} from './heightMessages.ts';
import type { EmbedOptions } from './options.ts';

/** The height that `content` has at this width: rounded up, or its last row of pixels would scroll. */
function sizeOf(content: Element) {
  return {
    width: document.documentElement.clientWidth,
    height: Math.ceil(content.getBoundingClientRect().height),
  };
}

/** Milliseconds that a host has to give the frame its height. */
const answerTime = 1000;

/**
 * Tells the host the height of `content` now, at each change and when asked, in all languages that hosts
 * speak. Height is no secret, so it goes to whoever frames the page.
 */
export function reportHeight(content: Element, { id }: Pick<EmbedOptions, 'id'>): void {
  let names = frameNames(frameHref(), id);
  const post = (message: unknown) => window.parent.postMessage(message, '*');
  let told = '';
  // A host that gives less than it is asked for leaves the rest to be scrolled to, which has to be seen.
  const showShort = () =>
    document.documentElement.toggleAttribute(
      'data-short',
      sizeOf(content).height > window.innerHeight + 1,
    );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const size = sizeOf(content);
    if (size.height === 0) return;
    told = `${size.width} ${size.height}`;
    for (const message of heightMessages(size, names)) post(message);
    clearTimeout(timer);
    timer = setTimeout(showShort, answerTime);
  };
  window.addEventListener('message', ({ data, source }) => {
    if (source !== window.parent) return;
    const resizerId = resizerIdOf(data);
    if (resizerId !== null) {
      names = { ...names, resizerId };
      post(resizerAnswer(resizerId, sizeOf(content)));
    }
    if (resizerId !== null || isAsk(data) || isWordPressReady(data, names.secret)) tell();
  });
  new ResizeObserver(() => {
    const { width, height } = sizeOf(content);
    if (told !== `${width} ${height}`) tell();
  }).observe(content);
  window.addEventListener('resize', () => {
    if (sizeOf(content).height <= window.innerHeight + 1) showShort();
  });
  // Hosts may have begun to listen only now.
  window.addEventListener('load', tell);
  post(resizerGreeting);
  tell();
}

/**
 * Takes commands from the hosts that the frame's address names, and gives the way to tell them of events.
 * Whoever is not named is not answered.
 */
export function talkToHost(
  { hosts }: EmbedOptions,
  clusters: readonly string[],
  obey: (command: Command) => void,
): (event: FrameEvent) => void {
  if (hosts.length === 0) return () => {};
  window.addEventListener('message', ({ data, source, origin }) => {
    if (source !== window.parent || !hosts.includes(origin)) return;
    const command = parseCommand(data, clusters);
    if (command) obey(command);
  });
  const parent = parentOrigin();
  // A message to another than the one that is there would stand in the console of the host.
  const heard = parent === null ? hosts : hosts.filter((host) => host === parent);
  return (event) => {
    for (const host of heard) window.parent.postMessage(eventMessage(event), host);
  };
}
