import { loadLanguage } from '../i18n/loadLanguage.ts';
import type { Language } from '../model/language.ts';
import { isSingleFile, openIn, ownMap, readLanguage } from '../state/history.ts';
import { blockList, readListBlock } from '../state/listBlock.ts';
import { type Opened, startSite } from './startSite.tsx';

/**
 * Shows what the document is for.
 *
 * @param onHydrating called when what is pressed in the page is heard; it ends when all of it is alive
 */
export async function start(onHydrating: () => void): Promise<void> {
  const block = isSingleFile ? readListBlock() : null;
  if (block) openIn(block.language);
  const language = readLanguage();
  // Right in a built page already, and to say it again has the browser style all of it anew; while developing,
  // every page is the one index.html.
  if (document.documentElement.lang !== language) document.documentElement.lang = language;
  const found = await opened(block, language);
  if (found) await startSite(found, language, onHydrating);
}

/** Null where there is no list to show on a map of one's own, which the page says by then. */
async function opened(
  block: ReturnType<typeof readListBlock>,
  language: Language,
): Promise<Opened | null> {
  if (!block && ownMap === null) return { ...(await loadLanguage(language)), ownList: null };
  const { openOwnMapDocument, withOwnList } = await import('./openOwnMap.ts');
  const ownList = block ? blockList(block, language) : await openOwnMapDocument(language);
  return ownList && withOwnList(ownList, language);
}
