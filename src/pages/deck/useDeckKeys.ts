import { useCallback, useEffect, useRef, useState } from 'react';
import { type Command, commandOf, isDigit, isTaken, typeDigit } from './keys.ts';

/** Only these commands repeat while their key is held down. */
const repeated: readonly Command[] = ['next', 'previous'];

/**
 * Listens to the keys while the deck is shown.
 *
 * @param run says whether it did something with the command; if not, the browser handles the key
 */
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
      if (isDigit(event)) {
        latest.current.onDigit(event.key);
        event.preventDefault();
        return;
      }
      const command = commandOf(event);
      if (command === null || (event.repeat && !repeated.includes(command))) return;
      if (latest.current.run(command)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Milliseconds to wait for the next digit of a number. */
const digitTimeout = 900;

/**
 * Goes to a step by its number, whose digits are typed one after the other. Returns the digits that wait for
 * another, and a function that takes one.
 */
export function useDigits(
  count: number,
  go: (step: number) => void,
): readonly [string, (digit: string) => void] {
  const [waiting, setWaiting] = useState('');
  const typed = useRef('');
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback((text: string) => {
    typed.current = text;
    setWaiting(text);
  }, []);
  const type = useCallback(
    (digit: string) => {
      clearTimeout(timer.current);
      const { waiting: text, jump } = typeDigit(typed.current, digit, count);
      show(text);
      if (jump !== null) latest.current(jump);
      if (text === '') return;
      timer.current = setTimeout(() => {
        show('');
        latest.current(Number(text));
      }, digitTimeout);
    },
    [count, show],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return [waiting, type];
}
