import { useApp } from '../../state/store.ts';
import type { Run } from './run.ts';

const manual: Run = { tag: 'manual' };

/** How the deck goes on. */
export function useRun(): Run {
  return useApp(({ view }) => (view.page.kind === 'present' ? view.page.run : manual));
}
