import type { Language } from '../model/language.ts';
import { openOwnMap } from '../pages/ownList/map/buildOwnMap.ts';
import { loadOwnMapWords } from '../pages/ownList/map/loadWords.ts';
import { packedList } from '../state/history.ts';
import type { OwnList } from '../state/ownList.ts';

/** Says in the document's own line how far the map has come, or why there is none. */
function say(text: string): void {
  const line = document.querySelector('#panel [role="status"]');
  if (line) line.textContent = text;
}

/** The list that the document of an own map shows; null where there is none to show, which it says by then. */
export async function openOwnMapDocument(language: Language): Promise<OwnList | null> {
  const words = await loadOwnMapWords(language);
  say(words.reading);
  const outcome = await openOwnMap(packedList, language, words, say);
  if (outcome.tag === 'trouble') {
    say(words.trouble[outcome.trouble]);
    return null;
  }
  return outcome.ownList;
}
