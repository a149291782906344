/** What stage and speaker's window tell each other. The channel is the origin's: nothing on it is to be trusted. */
export type DeckMessage =
  | { readonly from: 'stage'; readonly tag: 'at'; readonly step: number }
  | { readonly from: 'speaker'; readonly tag: 'ask' }
  | { readonly from: 'speaker'; readonly tag: 'go'; readonly step: number };

function isStep(value: unknown, count: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= count;
}

/** What a message says in a deck of `count` steps; null for what is none. */
export function readMessage(data: unknown, count: number): DeckMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { from, tag, step } = data as Partial<Record<'from' | 'tag' | 'step', unknown>>;
  if (from === 'speaker' && tag === 'ask') return { from, tag };
  if (!isStep(step, count)) return null;
  if (from === 'stage' && tag === 'at') return { from, tag, step };
  if (from === 'speaker' && tag === 'go') return { from, tag, step };
  return null;
}
