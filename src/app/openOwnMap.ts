import type { Language } from '../model/language.ts';
import { openOwnMap } from '../pages/ownMap/buildOwnMap.ts';
import type { OwnMapMessages } from '../pages/ownMap/words/nb.ts';
import { packedList } from '../state/history.ts';
import { type Opened, withOwnList } from './startSite.tsx';

const loadWords: Readonly<Record<Language, () => Promise<{ readonly words: OwnMapMessages }>>> = {
  nb: () => import('../pages/ownMap/words/nb.ts'),
  nn: () => import('../pages/ownMap/words/nn.ts'),
  en: () => import('../pages/ownMap/words/en.ts'),
};

/** Says in the document's own line how far the map has come, or why there is none. */
function say(text: string): void {
  const line = document.querySelector('#panel [role="status"]');
  if (line) line.textContent = text;
}

/** What the document of an own map starts with; null where there is no map, which it says by then. */
export async function openOwnMapDocument(language: Language): Promise<Opened | null> {
  const { words } = await loadWords[language]();
  say(words.reading);
  const outcome = await openOwnMap(packedList, language, words, say);
  if (outcome.tag === 'trouble') {
    say(words.trouble[outcome.trouble]);
    return null;
  }
  return withOwnList(outcome.ownList, language);
}
