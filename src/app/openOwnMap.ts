import type { Language } from '../model/language.ts';
import { openOwnMap } from '../pages/ownMap/buildOwnMap.ts';
import type { OwnMapMessages } from '../pages/ownMap/words/nb.ts';
import { packedList } from '../state/history.ts';
import type { OwnList } from '../state/ownList.ts';

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

/** The list that the document of an own map shows; null where there is none to show, which it says by then. */
export async function openOwnMapDocument(language: Language): Promise<OwnList | null> {
  const { words } = await loadWords[language]();
  say(words.reading);
  const outcome = await openOwnMap(packedList, language, words, say);
  if (outcome.tag === 'trouble') {
    say(words.trouble[outcome.trouble]);
    return null;
  }
  return outcome.ownList;
}
