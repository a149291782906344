import { useState } from 'react';
import { useShareWords } from './ShareWords.tsx';

export type Outcome = 'none' | 'done' | 'failed';

/** What is written to the clipboard: words, and where there is more to them the same words as HTML. */
export type Copied = { readonly text: string; readonly html?: string };

async function write({ text, html }: Copied): Promise<void> {
  // Absent where the page is not served securely, and refused in some frames.
  if (!navigator.clipboard) throw new Error('no clipboard');
  if (html === undefined || typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(text);
    return;
  }
  const blob = (content: string, type: string) => new Blob([content], { type });
  const item = {
    'text/plain': blob(text, 'text/plain'),
    'text/html': blob(html, 'text/html'),
  };
  await navigator.clipboard.write([new ClipboardItem(item)]);
}

/** Copies, and says how it went in words for a status line. */
export function useCopy(): {
  readonly outcome: Outcome;
  readonly status: string;
  readonly copy: (copied: Copied) => void;
} {
  const { copied, copyFailed } = useShareWords();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const copy = (what: Copied) => {
    // Emptied first, so that a second time is told as well.
    setOutcome('none');
    write(what).then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    );
  };
  const status = outcome === 'done' ? copied : outcome === 'failed' ? copyFailed : '';
  return { outcome, status, copy };
}
