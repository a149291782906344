import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { embedPath, wholeMap } from '../embed/options.ts';
import { languages } from '../model/language.ts';
import type { PrecacheManifest } from '../offline/precacheManifest.ts';
import { classicScript } from './bundle.ts';
import { listFiles } from './listFiles.ts';
import type { RenderedPage } from './pages/entry-server.tsx';

/** What the file for a reader's own list is called: no page, as it is only read, and put together with a list. */
export const oneFileName = 'one-file';

/**
 * All files but pages that the site itself asks for. Previews are for the crawlers of networks, and what a reader's
 * own list takes is as much as all the rest: it is kept once it has been fetched.
 */
const precached =
  /^(?!assets\/(?:country|listWorker|one-file)-)(?:assets\/|data\/|icons\/|favicon\.svg$|.*\.webmanifest$|licenses\.txt$)/;

/** What the service worker is to keep of the finished site in `folder`, whose HTML files are `pages`. */
export async function precacheManifest(
  folder: string,
  pages: readonly Pick<RenderedPage, 'language' | 'path'>[],
): Promise<PrecacheManifest> {
  const shell = 'shell.html';
  const notFound = '404.html';
  const files = listFiles(folder).filter(
    (path) => precached.test(path) || path === shell || path === notFound,
  );
  const entries: PrecacheManifest['entries'][number][] = [];
  for (const path of files) {
    // The names of assets hold a hash already.
    const isHashed = path.startsWith('assets/');
    entries.push({ path, revision: isHashed ? null : hash(await readFile(join(folder, path))) });
  }
  const content: string[] = [JSON.stringify(entries)];
  const ofLanguages = languages.map((language) =>
    pages.filter((page) => page.language === language).map(({ path }) => path),
  );
  for (const path of ofLanguages.flat()) {
    content.push(await readFile(join(folder, path, 'index.html'), 'utf8'));
  }
  return {
    version: hash(content.join('\n')),
    entries,
    pages: ofLanguages,
    embedFolders: languages.map((language) => embedPath(language, wholeMap)),
    shell,
    notFound,
  };
}

export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** `sw.js`, with the manifest of this very build in it. */
export function serviceWorkerScript(manifest: PrecacheManifest): Promise<string> {
  return classicScript('src/offline/serviceWorker.ts', {
    PRECACHE_MANIFEST: JSON.stringify(manifest),
  });
}
