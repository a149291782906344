import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly tag: 'loaded'; readonly value: T }
  | { readonly tag: 'loading' | 'failed' };

/**
 * What `load` brings, or `initial` where that is at hand; an answer that comes after the component has gone,
 * or another was asked for, is dropped.
 * @param load must be the same function as long as the same thing is meant; null asks for nothing yet
 */
export function useLoaded<T>(load: (() => Promise<T>) | null, initial: T | null = null): Loaded<T> {
  const [state, setState] = useState<{ readonly load: typeof load; readonly result: Loaded<T> }>();
  useEffect(() => {
    if (!load || initial !== null) return;
    let isCurrent = true;
    const settle = (result: Loaded<T>) => isCurrent && setState({ load, result });
    load().then(
      (value) => settle({ tag: 'loaded', value }),
      () => settle({ tag: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, initial]);
  if (initial !== null) return { tag: 'loaded', value: initial };
  return state?.load === load ? state.result : { tag: 'loading' };
}
