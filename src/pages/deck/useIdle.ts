import { useEffect, useState } from 'react';

/** Milliseconds without a sign of anybody. */
const patience = 3000;

/**
 * Whether nobody has been at the controls for a while. A key that turns the page is no sign of it: on a stage
 * that would bring arrow and buttons back at every press of the clicker.
 */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), patience);
    };
    const signs = ['pointermove', 'pointerdown', 'focusin'] as const;
    wake();
    for (const sign of signs) document.addEventListener(sign, wake);
    return () => {
      clearTimeout(timer);
      for (const sign of signs) document.removeEventListener(sign, wake);
    };
  }, []);
  return idle;
}
