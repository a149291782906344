import { createContext, useContext } from 'react';
import type { SpreadFigures } from '../../spread/figures.ts';
import type { SpreadMessages } from './words/nb.ts';

type Spread = { readonly words: SpreadMessages; readonly figures: SpreadFigures };

const SpreadContext = createContext<Spread | null>(null);
export const SpreadProvider = SpreadContext.Provider;

export function useSpread(): Spread {
  const spread = useContext(SpreadContext);
  if (!spread) throw new Error('useSpread needs a SpreadProvider above it');
  return spread;
}
