import { numberIn } from '../../model/parameters.ts';

/** How the deck goes on: when somebody says so, by itself, or as its speaker's second window does. */
export type Run =
  | { readonly tag: 'manual' }
  | { readonly tag: 'auto'; readonly seconds: number; readonly loop: boolean }
  | { readonly tag: 'notes' };

/** Seconds that a step may stand where the deck goes on by itself, and what is usual. */
export const autoRange = [2, 600] as const;
export const autoSeconds = 12;

/** What the query of a deck's address says of its run. */
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
