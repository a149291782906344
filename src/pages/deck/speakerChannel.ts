import { useCallback, useEffect, useRef, useState } from 'react';
import { pagePath } from '../../state/address.ts';
import { hrefBelow } from '../../state/history.ts';
import { presentPage } from '../registry.ts';
import { currentStep, moveTo } from './useDeck.ts';

/** What the stage and the speaker's window tell each other. Any page of the origin can send on the channel. */
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

/** One for each site of an origin, shared by windows in all languages. */
const channelName = () => `klyngekart:${hrefBelow(pagePath('nb', presentPage(1)))}`;

type Channel = {
  readonly send: (message: DeckMessage) => void;
  readonly close: () => void;
};

/** Null where the browser has no BroadcastChannel. */
function openChannel(count: number, onMessage: (message: DeckMessage) => void): Channel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(channelName());
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data, count);
    if (message) onMessage(message);
  };
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** The stage's end of the channel: sends its step when it changes and when asked, and goes where the speaker says. */
export function useStageLink(number: number, count: number): void {
  const channel = useRef<Channel | null>(null);
  useEffect(() => {
    const sendStep = () => channel.current?.send({ from: 'stage', tag: 'at', step: currentStep() });
    channel.current = openChannel(count, (message) => {
      if (message.from !== 'speaker') return;
      // Told to go to the step it is at, the stage answers too: the speaker's window waits for that.
      if (message.tag === 'ask' || !moveTo(message.step, count)) sendStep();
    });
    return () => {
      channel.current?.close();
      channel.current = null;
    };
  }, [count]);
  useEffect(() => {
    channel.current?.send({ from: 'stage', tag: 'at', step: number });
  }, [number]);
}

type Link = 'waiting' | 'linked' | 'lost' | 'missing';

/** Milliseconds between questions to the stage, and without an answer until the link counts as lost. */
const askInterval = 1500;
const answerTimeout = 4000;

/**
 * The speaker's end of the channel. It asks and the stage answers, because browsers throttle the timers of a
 * page that is out of sight, but not its message events.
 */
export function useSpeakerLink(count: number): { link: Link; go: (step: number) => void } {
  const [link, setLink] = useState<Link>('waiting');
  const channel = useRef<Channel | null>(null);
  useEffect(() => {
    let heard = Date.now();
    channel.current = openChannel(count, (message) => {
      if (message.from !== 'stage') return;
      heard = Date.now();
      setLink('linked');
      moveTo(message.step, count);
    });
    if (!channel.current) {
      setLink('missing');
      return;
    }
    const ask = () => {
      channel.current?.send({ from: 'speaker', tag: 'ask' });
      if (Date.now() - heard > answerTimeout) setLink('lost');
    };
    ask();
    const timer = setInterval(ask, askInterval);
    return () => {
      clearInterval(timer);
      channel.current?.close();
      channel.current = null;
    };
  }, [count]);
  const go = useCallback(
    (step: number) => {
      // Also without an answer from the stage: the speaker must be able to read on.
      if (moveTo(step, count)) channel.current?.send({ from: 'speaker', tag: 'go', step });
    },
    [count],
  );
  return { link, go };
}
