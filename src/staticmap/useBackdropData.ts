import { useEffect, useState } from 'react';
import type { BackdropData } from './backdrop.ts';
import { loadBackdropData } from './useBackdrop.ts';

/** What maps are drawn from, as soon as it is here; null until then, and where it can't be had. */
export function useBackdropData(): BackdropData | null {
  const [data, setData] = useState<BackdropData | null>(null);
  useEffect(() => {
    let gone = false;
    loadBackdropData().then(
      (loaded) => {
        if (!gone) setData(loaded);
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, []);
  return data;
}
