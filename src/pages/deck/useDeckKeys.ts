import { useEffect, useRef } from 'react';
import { type Command, commandOf, isDigit, isTaken } from './keys.ts';

/** A key held down turns pages, and does nothing else again and again. */
const repeated: readonly Command[] = ['next', 'previous'];

function isMeant(command: Command, { repeat }: KeyboardEvent): boolean {
  return !repeat || repeated.includes(command);
}

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
      const { run: obey, onDigit: take } = latest.current;
      if (isDigit(event)) {
        take(event.key);
        event.preventDefault();
        return;
      }
      const command = commandOf(event);
      if (command !== null && isMeant(command, event) && obey(command)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
