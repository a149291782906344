import { Button } from '@digdir/designsystemet-react';
import { flushSync } from 'react-dom';
import { useOwnListWords } from './OwnListWords.ts';

/** So many of a list are shown at first, and so many more each time. */
export const pageSize = 40;

/** Shows more of the list that stands before it, if `left` of its items are not shown. */
export function MoreButton({ left, onMore }: { left: number; onMore: () => void }) {
  const { places: words } = useOwnListWords();
  if (left <= 0) return null;
  return (
    <Button
      variant="secondary"
      onClick={({ currentTarget: { previousElementSibling: list } }) => {
        const before = list?.childElementCount ?? 0;
        flushSync(onMore);
        // Whoever asks by keyboard goes on there, and with the last ones the button is gone.
        list?.children[before]?.querySelector<HTMLElement>('button, input')?.focus();
      }}
    >
      {words.more(Math.min(pageSize, left))}
    </Button>
  );
}
