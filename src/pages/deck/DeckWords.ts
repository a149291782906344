import { createContext, useContext } from 'react';
import type { PresentMessages } from './words/messages.ts';

const PresentWords = createContext<PresentMessages | null>(null);
export const PresentWordsProvider = PresentWords.Provider;

export function usePresentWords(): PresentMessages {
  const words = useContext(PresentWords);
  if (!words) throw new Error('usePresentWords needs a PresentWordsProvider above it');
  return words;
}
