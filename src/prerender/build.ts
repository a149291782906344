import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import {
  type Coast,
  type CoastTopology,
  type MapTopology,
  mapGeometry,
} from '../cartography/mapGeometry.ts';
import { type PackedTopology, unpacked } from '../cartography/packedTopology.ts';
import type { SpreadAreas } from '../spread/areas.ts';
import {
  bundleServer,
  bundleSite,
  embedLive,
  embedPageScript,
  embedStyle,
  hostScript,
} from './bundle.ts';
import { licensesText } from './licenses.ts';
import { inlineStyles } from './pages/inlineStyle.ts';
import { drawIcons } from './pages/installable.ts';
import { robots, sitemap } from './pages/pages.ts';
import { Preloads } from './pages/preloads.ts';
import { pageTemplate } from './pages/template.ts';
import { pngRenderer } from './png.ts';
import { compressFolder } from './serve/compress.ts';
import { writeHosting } from './serve/hosting.ts';
import { hash, oneFileName, precacheManifest, serviceWorkerScript } from './serviceWorker.ts';
import { basePath, siteUrl } from './settings.ts';
import { bundleSingleFile, singleFile } from './singleFile.ts';

/*
 * Builds the whole site into dist/, from data/generated. `--compress` also writes what hosts send compressed, which
 * takes as long as all the rest.
 */

const out = 'dist';

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function wholeCoast(): Promise<Coast> {
  const files = await readdir('data/generated/coast');
  const cells = files.map(async (file) => {
    const cell = (await readJson(`data/generated/coast/${file}`)) as PackedTopology<CoastTopology>;
    return [file.replace('.json', ''), unpacked(cell)] as const;
  });
  return new Map(await Promise.all(cells));
}

async function main() {
  const base = basePath(process.env['BASE_PATH']);
  const address = siteUrl(process.env['SITE_URL']);
  if (!address) {
    console.log(
      'SITE_URL is not set: no sitemap and no oEmbed, and addresses in the heads begin at the root of the host.',
    );
  }
  const [server, oneFileBundle] = await Promise.all([bundleServer(), bundleSingleFile(false)]);
  const { messages } = await server.loadLanguage('nb');
  const oneFile = await singleFile(messages.siteName, server.earlyTheme, oneFileBundle);
  const oneFilePath = `assets/${oneFileName}-${hash(oneFile)}.txt`;
  // What is in data/generated is made and checked by `npm run generate`.
  const map = (await readJson('data/generated/map.json')) as PackedTopology<MapTopology>;
  const spreadAreas = (await readJson('data/generated/spread-areas.json')) as SpreadAreas;
  const regions = (await readJson('data/generated/regions.json')) as FeatureCollection;
  const geometry = mapGeometry(unpacked(map), await wholeCoast());
  // Pages are rendered while the bundler, in threads of its own, is at the browser's code.
  const [site] = await Promise.all([
    server.renderSite(geometry, { base, siteUrl: address, spreadAreas, regions }),
    bundleSite(out, oneFilePath),
  ]);
  await write(oneFilePath, oneFile);
  const template = await pageTemplate(out, base, server.earlyTheme);
  const png = await pngRenderer();
  for (const page of site.pages) {
    const { preview, oembed } = page;
    await write(`${page.path}index.html`, template.page(page));
    if (preview) await write(preview.path, png(preview.svg));
    if (oembed) await write(oembed.path, oembed.content);
  }
  for (const page of site.ownMaps) await write(`${page.path}index.html`, template.page(page));
  const preloads = await Preloads.read(out, base);
  const embedFiles = {
    script: await embedPageScript(),
    style: preloads.address(embedStyle),
    live: preloads.address(embedLive),
    icon: `${base}favicon.svg`,
  };
  for (const embed of site.embeds) {
    const html = server.embedFile(embed, embedFiles);
    await write(`${embed.path}index.html`, await inlineStyles(html, { folder: out, base }));
  }
  await write('embed.js', await hostScript());
  const icons = drawIcons(await readFile('public/favicon.svg', 'utf8'), png);
  for (const { path, content } of [...site.dataFiles, ...site.manifests, ...icons]) {
    await write(path, content);
  }
  await write('shell.html', template.plainPage({ head: site.shellHead, body: '' }));
  await write('404.html', template.plainPage({ ...site.notFound, script: false }));
  await write('licenses.txt', licensesText('.'));
  await write('robots.txt', robots(address));
  if (address) await write('sitemap.xml', sitemap(site.pages, address));
  await rm(join(out, '.vite'), { recursive: true });
  const kept = [...site.pages, ...site.ownMaps];
  await write('sw.js', await serviceWorkerScript(await precacheManifest(out, kept)));
  await writeHosting(out, base, address);
  if (process.argv.includes('--compress')) await compressFolder(out);
  console.log(`Wrote ${kept.length + site.embeds.length} pages to ${out}/.`);
}

await main();
