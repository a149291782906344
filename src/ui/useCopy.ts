import { useState } from 'react';

/** What is written to the clipboard: text, and where it has more form the same as HTML. */
type Copied = { readonly text: string; readonly html?: string };

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

/** Copies to the clipboard. Returns how it went, and that in words for a status line, empty before. */
export function useCopy({ copied, copyFailed }: { copied: string; copyFailed: string }) {
  const [outcome, setOutcome] = useState<'none' | 'done' | 'failed'>('none');
  const copy = (what: Copied) => {
    // Emptied first, so that screen readers announce a second time as well.
    setOutcome('none');
    write(what).then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    );
  };
  const status = { none: '', done: copied, failed: copyFailed }[outcome];
  return { outcome, status, copy };
}
