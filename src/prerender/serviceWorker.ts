import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SiteFiles } from '../offline/siteFiles.ts';
import { classicScript } from './embedScripts.ts';

/** Page apart, all that an address of the site may ask for. Previews are for the crawlers of networks. */
const keptFile = /^(?:assets\/|data\/|icons\/|favicon\.svg$|.*\.webmanifest$|licenses\.txt$)/;

type Pages = Pick<SiteFiles, 'languages' | 'frames' | 'shell' | 'notFound'>;

/** Lists what of the finished site in `folder` the service worker is to keep. */
export async function siteFiles(folder: string, pages: Pages): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => keptFile.test(path) || path === pages.shell || path === pages.notFound)
    .sort();
  const kept: SiteFiles['kept'][number][] = [];
  for (const path of paths) {
    const isNamedByContent = path.startsWith('assets/');
    kept.push({
      path,
      revision: isNamedByContent ? null : hash(await readFile(join(folder, path))),
    });
  }
  const content: string[] = [JSON.stringify(kept)];
  for (const path of pages.languages.flat()) {
    content.push(await readFile(join(folder, path, 'index.html'), 'utf8'));
  }
  return { version: hash(content.join('\n')), kept, ...pages };
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** `sw.js`, which knows the files of this very build. */
export function serviceWorkerScript(files: SiteFiles): Promise<string> {
  return classicScript('src/offline/serviceWorker.ts', { SITE_FILES: JSON.stringify(files) });
}
