import { useCallback, useEffect, useRef, useState } from 'react';
import { sharedOrigin } from '../../state/history.ts';
import { currentStep, moveTo } from './useDeck.ts';

/** What the stage and the speaker's window tell each other. Any page of the origin can send the same. */
type DeckMessage =
  | { readonly from: 'stage'; readonly tag: 'at'; readonly step: number }
  | { readonly from: 'speaker'; readonly tag: 'ask' }
  | { readonly from: 'speaker'; readonly tag: 'go'; readonly step: number };

function isStep(value: unknown, count: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= count;
}

/** The message in a deck of `count` steps; null where the data is none. */
export function readMessage(data: unknown, count: number): DeckMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { from, tag, step } = data as Partial<Record<'from' | 'tag' | 'step', unknown>>;
  if (from === 'speaker' && tag === 'ask') return { from, tag };
  if (!isStep(step, count)) return null;
  if (from === 'stage' && tag === 'at') return { from, tag, step };
  if (from === 'speaker' && tag === 'go') return { from, tag, step };
  return null;
}

/*
 * The speaker's window was opened by its stage, and they talk to each other alone: two decks in two tabs are two
 * pairs.
 */
function send(to: Window, message: DeckMessage): void {
  to.postMessage(message, sharedOrigin() ?? '*');
}

/** Calls `hear` for each message of the deck, with the window that it is from. Returns what ends it. */
function listen(count: number, hear: (message: DeckMessage, from: Window) => void): () => void {
  const onMessage = ({ data, origin, source }: MessageEvent<unknown>) => {
    const message = readMessage(data, count);
    if (!message || origin !== (sharedOrigin() ?? origin)) return;
    if (source && 'closed' in source) hear(message, source);
  };
  window.addEventListener('message', onMessage);
  return () => window.removeEventListener('message', onMessage);
}

/** The stage's end: sends its step when it changes and when asked, and goes where its speaker says. */
export function useStageLink(number: number, count: number): void {
  const speakers = useRef(new Set<Window>());
  useEffect(
    () =>
      listen(count, (message, speaker) => {
        if (message.from !== 'speaker') return;
        speakers.current.add(speaker);
        // Told to go to the step it is at, the stage answers too: the speaker's window waits for that.
        if (message.tag === 'ask' || !moveTo(message.step, count)) {
          send(speaker, { from: 'stage', tag: 'at', step: currentStep() });
        }
      }),
    [count],
  );
  useEffect(() => {
    for (const speaker of speakers.current) {
      if (speaker.closed) speakers.current.delete(speaker);
      else send(speaker, { from: 'stage', tag: 'at', step: number });
    }
  }, [number]);
}

type Link = 'waiting' | 'linked' | 'lost' | 'missing';

/** Milliseconds between questions to the stage, and without an answer until the link counts as lost. */
const askInterval = 1500;
const answerTimeout = 4000;

/** The window that opened this one; null where none did, or it has been closed. */
function stageWindow(): Window | null {
  const stage: Window | null = window.opener;
  return stage;
}

/**
 * The speaker's end. It asks and the stage answers, because browsers throttle the timers of a page that is out
 * of sight, but not its message events.
 */
export function useSpeakerLink(count: number): { link: Link; go: (step: number) => void } {
  const [link, setLink] = useState<Link>('waiting');
  useEffect(() => {
    const stage = stageWindow();
    if (!stage) {
      setLink('missing');
      return;
    }
    let heard = Date.now();
    const end = listen(count, (message, from) => {
      if (message.from !== 'stage' || from !== stage) return;
      heard = Date.now();
      setLink('linked');
      moveTo(message.step, count);
    });
    const ask = () => {
      if (!stage.closed) send(stage, { from: 'speaker', tag: 'ask' });
      if (stage.closed || Date.now() - heard > answerTimeout) setLink('lost');
    };
    ask();
    const timer = setInterval(ask, askInterval);
    return () => {
      clearInterval(timer);
      end();
    };
  }, [count]);
  const go = useCallback(
    (step: number) => {
      const stage = stageWindow();
      // Also without an answer from the stage: the speaker must be able to read on.
      if (moveTo(step, count) && stage) send(stage, { from: 'speaker', tag: 'go', step });
    },
    [count],
  );
  return { link, go };
}
