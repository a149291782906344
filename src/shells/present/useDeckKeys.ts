import { useEffect, useRef } from 'react';
import { type Command, commandOf, isTaken } from './keys.ts';

/** Hears the keys for as long as the deck is shown. `run` says whether it did something with a command. */
export function useDeckKeys(
  run: (command: Command) => boolean,
  onDigit: (digit: string) => void,
): void {
  const latest = useRef({ run, onDigit });
  useEffect(() => {
    latest.current = { run, onDigit };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTaken(event.key, document.activeElement)) return;
      const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
      if (plain && /^\d$/.test(event.key)) {
        latest.current.onDigit(event.key);
        event.preventDefault();
        return;
      }
      const command = commandOf(event);
      // A key held down turns pages, and does nothing else again and again.
      if (command === null || (event.repeat && !['next', 'previous'].includes(command))) return;
      if (latest.current.run(command)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
