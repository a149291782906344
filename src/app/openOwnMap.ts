import { sectorCss } from '../cartography/paletteCss.ts';
import { loadMessages } from '../i18n/loadLanguage.ts';
import type { Language } from '../model/language.ts';
import { openOwnMap } from '../pages/ownMap/buildOwnMap.ts';
import { progressId } from '../pages/ownMap/OwnMapCover.tsx';
import type { OwnMapMessages } from '../pages/ownMap/words/nb.ts';
import { packedList } from '../state/history.ts';
import type { OwnList } from '../state/ownList.ts';
import type { Opened } from './startSite.tsx';

const loadWords: Readonly<Record<Language, () => Promise<{ readonly words: OwnMapMessages }>>> = {
  nb: () => import('../pages/ownMap/words/nb.ts'),
  nn: () => import('../pages/ownMap/words/nn.ts'),
  en: () => import('../pages/ownMap/words/en.ts'),
};

/** Says in the document's own line how far the map has come, or why there is none. */
function say(text: string): void {
  const line = document.getElementById(progressId);
  if (line) line.textContent = text;
}

/** A list has its sectors' colours in a style sheet that no rule of the document's policy is needed for. */
export function addSectorColors(ownList: OwnList, language: Language): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sectorCss(ownList.sites[language].sectors));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** What the document of an own map starts with; null where there is no map, which it says by then. */
export async function openOwnMapDocument(language: Language): Promise<Opened | null> {
  const [{ words }, messages] = await Promise.all([loadWords[language](), loadMessages(language)]);
  say(words.reading);
  const outcome = await openOwnMap(packedList, language, words, say);
  if (outcome.tag === 'trouble') {
    say(words.trouble[outcome.trouble]);
    return null;
  }
  const { ownList } = outcome;
  addSectorColors(ownList, language);
  return { site: ownList.sites[language], messages, ownList };
}
