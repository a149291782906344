import { useCallback, useEffect, useRef, useState } from 'react';
import { type Channel, openChannel } from './channel.ts';
import { moveTo } from './useDeck.ts';

export type Link = 'waiting' | 'linked' | 'lost' | 'missing';

/** Milliseconds between questions, and how long the stage may take for an answer. */
const beat = 1500;
const patience = 4000;

/**
 * The speaker's end of the link. It asks, and the stage answers: a browser lets a page that is out of sight
 * answer at once, where its own clock would stand still.
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
      if (Date.now() - heard > patience) setLink('lost');
    };
    ask();
    const timer = setInterval(ask, beat);
    return () => {
      clearInterval(timer);
      channel.current?.close();
      channel.current = null;
    };
  }, [count]);
  const go = useCallback(
    (step: number) => {
      // Also without an answer: the speaker must be able to read on.
      if (moveTo(step, count)) channel.current?.send({ from: 'speaker', tag: 'go', step });
    },
    [count],
  );
  return { link, go };
}
