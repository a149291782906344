import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { compressFolder } from '../../src/prerender/serve/compress.ts';
import { escapeHtml } from '../../src/ui/escapeHtml.ts';
import type { FullSite } from '../support/full.ts';

export const peersFolder = 'node_modules/.cache/klyngekart/peers';

/** The floor: a page of the same words, and nothing else. */
function wordsPage({ clusters, programme }: FullSite): string {
  const items = clusters.map(
    ({ contact, facts, name, summary }) =>
      `<section><h2>${escapeHtml(name)}</h2>${[summary, ...facts]
        .map(({ text }) => `<p>${escapeHtml(text)}</p>`)
        .join('')}<p>${escapeHtml(contact.name)} ${contact.phone}</p></section>`,
  );
  return `<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${escapeHtml(programme.title)}</title><h1>${escapeHtml(programme.title)}</h1>${items.join('')}</html>`;
}

/** Builds the pages that the site is measured beside, packed as the site itself is. */
export async function buildPeers(): Promise<void> {
  await build({
    configFile: false,
    root: 'test/bench/peers',
    base: '/',
    logLevel: 'warn',
    build: {
      outDir: join(process.cwd(), peersFolder),
      emptyOutDir: true,
      target: 'baseline-widely-available',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: ['maplibre', 'leaflet'].map((name) => `test/bench/peers/${name}.html`),
      },
    },
  });
  const site: FullSite = JSON.parse(await readFile('data/generated/site.nb.json', 'utf8'));
  await mkdir(join(peersFolder, 'words'), { recursive: true });
  await writeFile(join(peersFolder, 'words/index.html'), wordsPage(site));
  await compressFolder(peersFolder);
}
