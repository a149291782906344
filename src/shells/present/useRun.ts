import { useApp } from '../../view/store.ts';
import type { Run } from '../../view/view.ts';

const manual: Run = { tag: 'manual' };

/** How the deck goes on. */
export function useRun(): Run {
  return useApp(({ view }) => (view.page.kind === 'present' ? view.page.run : manual));
}
