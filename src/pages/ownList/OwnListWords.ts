import { createContext, useContext } from 'react';
import type { OwnListMessages } from './words/nb.ts';

const OwnListWords = createContext<OwnListMessages | null>(null);
export const OwnListWordsProvider = OwnListWords.Provider;

export function useOwnListWords(): OwnListMessages {
  const words = useContext(OwnListWords);
  if (!words) throw new Error('useOwnListWords needs an OwnListWordsProvider above it');
  return words;
}
