import { useCallback, useEffect, useRef, useState } from 'react';
import { typeDigit } from './digits.ts';

/** Milliseconds that a number waits for its next digit. */
const patience = 900;

/** Steps by number: digits typed in one go make one number. Gives what has been typed, and what takes a digit. */
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
      }, patience);
    },
    [count, show],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return [waiting, type];
}
