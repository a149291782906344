import { createContext, useContext } from 'react';
import type { ShareMessages } from './words/nb.ts';

const ShareWords = createContext<ShareMessages | null>(null);
export const ShareWordsProvider = ShareWords.Provider;

export function useShareWords(): ShareMessages {
  const words = useContext(ShareWords);
  if (!words) throw new Error('useShareWords needs a ShareWordsProvider above it');
  return words;
}
