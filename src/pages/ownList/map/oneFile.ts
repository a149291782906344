import type { Language } from '../../../model/language.ts';
import type { Work } from '../../../ownList/work.ts';
import { withListBlock } from '../../../state/listBlock.ts';
import { escapeHtml } from '../../../ui/escapeHtml.ts';
import { emptyFile } from '../keepFiles.ts';
import { buildOwnMap, type OwnMapTrouble } from './buildOwnMap.ts';
import { ownSpread } from './keepOwnMap.ts';
import type { OwnMapMessages } from './words/nb.ts';

async function template(): Promise<string | null> {
  const response = await fetch(emptyFile()).catch(() => null);
  return response?.ok ? response.text() : null;
}

/** The list's whole map as one HTML file, or why there is none. */
export async function oneFile(
  work: Work,
  language: Language,
  words: OwnMapMessages,
  onProgress: (text: string) => void,
): Promise<{ readonly html: string } | OwnMapTrouble> {
  const [outcome, empty] = await Promise.all([
    buildOwnMap(work, language, words, onProgress),
    template(),
  ]);
  if (outcome.tag === 'trouble') return outcome.trouble;
  if (empty === null) return 'offline';
  const { list } = outcome;
  const spread = await ownSpread(work, language, words);
  const title = escapeHtml(list.sites[language].programme.title);
  return { html: withListBlock(empty, { language, list, spread }, title) };
}
