import { useEffect, useRef } from 'react';
import { type Channel, openChannel } from './channel.ts';
import { currentStep, moveTo } from './useDeck.ts';

/** The stage's end of the link: tells where it is when that changes and when asked, and goes where it is told. */
export function useStageLink(number: number, count: number): void {
  const channel = useRef<Channel | null>(null);
  useEffect(() => {
    const tell = () => channel.current?.send({ from: 'stage', tag: 'at', step: currentStep() });
    channel.current = openChannel(count, (message) => {
      if (message.from !== 'speaker') return;
      // Where it stands there already, the answer is what the speaker waits for.
      if (message.tag === 'ask' || !moveTo(message.step, count)) tell();
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
