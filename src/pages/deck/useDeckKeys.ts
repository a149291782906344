import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { store } from '../../state/store.ts';
import { hasModifier } from '../../ui/hasModifier.ts';
import { type Command, commandOf, isDigit, isLetterKey, isTaken, typeDigit } from './keys.ts';

/** Only these commands repeat while their key is held down. */
const repeated: readonly Command[] = ['next', 'previous'];

/** What a key asks of the deck; null where it is another's, or means nothing. */
function askedBy(event: KeyboardEvent): Command | 'digit' | null {
  if (isTaken(event, document.activeElement)) return null;
  if (isLetterKey(event) && store.getState().letterKeys === false) return null;
  if (isDigit(event)) return 'digit';
  const command = commandOf(event);
  return command !== null && event.repeat && !repeated.includes(command) ? null : command;
}

/**
 * Listens to the keys while the deck is shown.
 *
 * @param run says whether it did something with the command; if not, the browser handles the key
 */
export function useDeckKeys(run: (command: Command) => boolean, digits: Digits): void {
  // Sees each change at once. A ref set by an effect is late: a key pressed before it acts on old state.
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!event.defaultPrevented && act(event, run, digits)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Whether the deck did something with the key. */
function act(event: KeyboardEvent, run: (command: Command) => boolean, digits: Digits): boolean {
  // Ends a number that was typed, wherever the focus is.
  if (event.key === 'Enter' && !hasModifier(event) && digits.enter()) return true;
  // The next Enter is for what gets the focus.
  if (event.key === 'Tab') digits.forget();
  const asked = askedBy(event);
  if (asked === null) return false;
  if (asked === 'digit') {
    digits.type(event.key);
    return true;
  }
  digits.forget();
  return run(asked);
}

/** Milliseconds to wait for the next digit of a number, and for the Enter that many put after it. */
const digitTimeout = 900;
const enterTimeout = 3000;

type Digits = {
  /** Those that wait for another. */
  readonly typed: string;
  readonly type: (digit: string) => void;
  /** Ends the number; false where none has just been typed. */
  readonly enter: () => boolean;
  /** Another key has been pressed. */
  readonly forget: () => void;
};

/** Goes to a step by its number, whose digits are typed one after the other. */
export function useDigits(count: number, go: (step: number) => void): Digits {
  const [waiting, setWaiting] = useState('');
  const typed = useRef('');
  const typedAt = useRef(Number.NEGATIVE_INFINITY);
  const latest = useRef(go);
  useLayoutEffect(() => {
    latest.current = go;
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback((text: string) => {
    clearTimeout(timer.current);
    typed.current = text;
    setWaiting(text);
  }, []);
  const jump = useCallback(() => {
    const step = Number(typed.current);
    show('');
    if (step > 0) latest.current(step);
  }, [show]);
  const type = useCallback(
    (digit: string) => {
      typedAt.current = Date.now();
      const { waiting: text, jump: step } = typeDigit(typed.current, digit, count);
      show(text);
      if (step !== null) latest.current(step);
      if (text !== '') timer.current = setTimeout(jump, digitTimeout);
    },
    [count, show, jump],
  );
  const forget = useCallback(() => {
    typedAt.current = Number.NEGATIVE_INFINITY;
    show('');
  }, [show]);
  const enter = useCallback(() => {
    if (Date.now() - typedAt.current > enterTimeout) return false;
    jump();
    forget();
    return true;
  }, [jump, forget]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { typed: waiting, type, enter, forget };
}
