import { numberIn } from '../../model/parameters.ts';

/** How the deck runs: turned by hand, by itself, or as the speaker's window, which follows the stage. */
export type Run =
  | { readonly tag: 'manual' }
  | { readonly tag: 'auto'; readonly seconds: number; readonly loop: boolean }
  | { readonly tag: 'notes' };

/** Seconds that a step is shown where the deck runs by itself: the range allowed, and the default. */
export const autoRange = [2, 600] as const;
export const autoSeconds = 12;

/** The query's names for it. */
export const runNames = ['notat', 'auto', 'lokke'] as const;

/** The run that the query of a deck's address asks for. */
export function readRun(query: URLSearchParams): Run {
  if (query.has('notat')) return { tag: 'notes' };
  const loop = query.has('lokke');
  const seconds = numberIn(query.get('auto'), autoRange);
  if (seconds === null && !loop) return { tag: 'manual' };
  return { tag: 'auto', seconds: Math.round(seconds ?? autoSeconds), loop };
}

export function writeRun(query: URLSearchParams, run: Run): void {
  if (run.tag === 'notes') query.set('notat', '');
  if (run.tag !== 'auto') return;
  query.set('auto', String(run.seconds));
  if (run.loop) query.set('lokke', '');
}
