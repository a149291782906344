import { sectorCss } from '../cartography/paletteCss.ts';
import { loadMessages } from '../i18n/loadLanguage.ts';
import type { Language } from '../model/language.ts';
import { openOwnMap } from '../pages/ownList/map/buildOwnMap.ts';
import { listMessages, loadOwnMapWords } from '../pages/ownList/map/loadWords.ts';
import { packedList } from '../state/history.ts';
import type { OwnList } from '../state/ownList.ts';
import type { Opened } from './startSite.tsx';

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

/** A start with a reader's own list, whose sectors have their colours in a style sheet that no policy forbids. */
export async function withOwnList(ownList: OwnList, language: Language): Promise<Opened> {
  const messages = await listMessages(await loadMessages(language), language);
  const { site } = ownList;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sectorCss(site.sectors));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return { site, messages, ownList };
}
