/** Frames and strict settings forbid storage by throwing: then nothing is kept. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** A choice of the reader's that the browser keeps: all that the site stores of its own. */
export type Kept = {
  readonly read: () => string | null;
  /** Null forgets it. */
  readonly write: (value: string | null) => void;
};

export function kept(key: string): Kept {
  return {
    read: () => attempt(() => window.localStorage.getItem(key)),
    write: (value) =>
      attempt(() =>
        value === null
          ? window.localStorage.removeItem(key)
          : window.localStorage.setItem(key, value),
      ),
  };
}

/**
 * Calls `follow` when what is kept may be another than this page knows: a tab beside it has changed it, or
 * the page comes back as it was left. Returns what ends it.
 */
export function followKept(follow: () => void): () => void {
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) follow();
  };
  window.addEventListener('storage', follow);
  window.addEventListener('pageshow', onShow);
  return () => {
    window.removeEventListener('storage', follow);
    window.removeEventListener('pageshow', onShow);
  };
}
