import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { PlacedHit } from '../../ownList/placement.ts';
import { useOwnListWords } from './OwnListWords.ts';

/** Says what a meaning is, and where: it tells namesakes apart. */
export function useHitText(): (hit: PlacedHit) => string {
  const kinds: Readonly<Record<string, string>> = useMessages().kinds;
  const { places } = useOwnListWords();
  // What search has no word for, as a corridor, is an area.
  return ({ kind, county }) => places.candidate(kinds[kind] ?? places.area, county);
}
