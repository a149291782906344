import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { type MapTopology, mapPart } from '../../src/cartography/mapGeometry.ts';
import { type PackedTopology, unpacked } from '../../src/cartography/packedTopology.ts';
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

/** What the peers draw, from the bottom up. */
const drawn = ['counties', 'svalbard', 'regions', 'sea', 'borders'] as const;
/** Of a degree. The map's own grid is of thousandths, so nothing is lost. */
const decimals = 3;

/**
 * The map that ours starts with, at the same detail, as plain GeoJSON: a file for each part, kept by browsers
 * for a year as ours is.
 */
async function writeGeometry(): Promise<void> {
  const file = await readFile('data/generated/map-overview.json', 'utf8');
  const map = unpacked(JSON.parse(file) as PackedTopology<MapTopology>);
  for (const part of drawn) {
    const text = JSON.stringify(mapPart(map, part), (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(decimals)) : value,
    );
    await writeFile(join(peersFolder, `assets/${part}.json`), text);
  }
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
  await writeGeometry();
  await compressFolder(peersFolder);
}
