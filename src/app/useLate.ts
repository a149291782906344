import { useEffect, useState } from 'react';

/** A part of the site that comes when it is opened, or is at hand where the document opened with it. */
export type Late<T> =
  | { readonly tag: 'here'; readonly part: T }
  | { readonly tag: 'waiting' | 'failed' };

/** @param load must be the same function as long as the same part is meant */
export function useLate<T>(first: T | null, load: () => Promise<T>): Late<T> {
  const [part, setPart] = useState(first);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (part) return;
    let gone = false;
    load().then(
      (loaded) => {
        // A part may be a function, which React would call.
        if (!gone) setPart(() => loaded);
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [part, load]);
  if (part) return { tag: 'here', part };
  return { tag: failed ? 'failed' : 'waiting' };
}
