import { useEffect } from 'react';
import { goToStep } from '../../state/actions.ts';
import type { Run } from './run.ts';

/** Goes on by itself where the deck is told to; each step has its whole time, however one came to it. */
export function useAutoplay(run: Run, held: boolean, number: number, count: number): void {
  useEffect(() => {
    if (run.tag !== 'auto' || held) return;
    const next = number < count ? number + 1 : run.loop ? 1 : null;
    if (next === null) return;
    const timer = setTimeout(() => goToStep(next), run.seconds * 1000);
    return () => clearTimeout(timer);
  }, [run, held, number, count]);
}
