import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False in the prerendered page and until it is hydrated: what needs script is not offered before. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
