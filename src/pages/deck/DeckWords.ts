import { createContext, useContext } from 'react';
import type { DeckMessages } from './words/nb.ts';

const DeckWords = createContext<DeckMessages | null>(null);
export const DeckWordsProvider = DeckWords.Provider;

export function useDeckWords(): DeckMessages {
  const words = useContext(DeckWords);
  if (!words) throw new Error('useDeckWords needs a DeckWordsProvider above it');
  return words;
}
