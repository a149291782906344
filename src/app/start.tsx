import { loadLanguage } from '../i18n/loadLanguage.ts';
import { ownMap, readLanguage } from '../state/history.ts';
import { type Opened, startSite } from './startSite.tsx';

const language = readLanguage();
// Right in a built page already, and to say it again has the browser style all of it anew; while developing,
// every page is the one index.html.
if (document.documentElement.lang !== language) document.documentElement.lang = language;

async function opened(): Promise<Opened | null> {
  if (ownMap === null) return { ...(await loadLanguage(language)), ownList: null };
  const { openOwnMapDocument } = await import('./openOwnMap.ts');
  return openOwnMapDocument(language);
}

const found = await opened();
if (found) await startSite(found, language);
