import { useEffect, useState } from 'react';

/** Milliseconds without a sign of anybody at the controls. */
const patience = 3000;

/** Whether pointer and keyboard have been at rest for a while. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), patience);
    };
    const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;
    wake();
    for (const sign of signs) document.addEventListener(sign, wake);
    return () => {
      clearTimeout(timer);
      for (const sign of signs) document.removeEventListener(sign, wake);
    };
  }, []);
  return idle;
}
