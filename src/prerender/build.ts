import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type MapTopology, mapGeometry } from '../cartography/mapGeometry.ts';
import type { SpreadAreas } from '../spread/areas.ts';
import { basePath } from './basePath.ts';
import { bundleSite, embedLive, embedStyle, manifestOf, pageFiller } from './bundle.ts';
import { frameScript, hostScript } from './embedScripts.ts';
import { drawIcons } from './icons.ts';
import { licensesText } from './licenses.ts';
import { embedFile } from './pages/embedTemplate.ts';
import { inlineStyles } from './pages/inlineStyle.ts';
import { robots, sitemap } from './pages/robots.ts';
import { builtAddress, fillTemplate } from './pages/template.ts';
import { pngRenderer } from './png.ts';
import { withPolicy } from './serve/headers.ts';
import { writeHosting } from './serve/writeHosting.ts';
import { serviceWorkerScript, siteFiles } from './serviceWorker.ts';
import { siteUrl } from './siteUrl.ts';

const out = 'dist';

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function main() {
  const base = basePath(process.env['BASE_PATH']);
  const address = siteUrl(process.env['SITE_URL']);
  if (!address) {
    console.log(
      'SITE_URL is not set: no sitemap and no oEmbed, and addresses in the heads begin at the root of the host.',
    );
  }
  const server = await bundleSite(out);
  const { pages, embeds, dataFiles, manifests, offline, notFound, earlyTheme } =
    await server.renderSite(
      mapGeometry((await readJson('data/generated/map.json')) as MapTopology),
      {
        base,
        siteUrl: address,
        // Made by the steps before this one, and checked by their tests.
        spreadAreas: (await readJson('data/generated/spread-areas.json')) as SpreadAreas,
      },
    );
  const at = { folder: out, base };
  const template = await inlineStyles(await readFile(join(out, 'index.html'), 'utf8'), at);
  const fill = await pageFiller(out, base, earlyTheme);
  const png = await pngRenderer();
  for (const page of pages) {
    const { preview, oembed } = page;
    await write(`${page.path}index.html`, fill(page));
    if (preview) await write(preview.path, png(preview.svg));
    if (oembed) await write(oembed.path, oembed.content);
  }
  const files = {
    script: await frameScript(),
    style: await builtAddress(manifestOf(out), base, embedStyle),
    live: await builtAddress(manifestOf(out), base, embedLive),
    icon: `${base}favicon.svg`,
  };
  for (const embed of embeds) {
    await write(`${embed.path}index.html`, await inlineStyles(embedFile(embed, files), at));
  }
  await write('embed.js', await hostScript());
  for (const { path, content } of [...dataFiles, ...manifests]) await write(path, content);
  const icons = drawIcons(await readFile('public/favicon.svg', 'utf8'), png);
  for (const { path, content } of icons) await write(path, content);
  const shell = { head: `<script>${earlyTheme}</script>\n    ${offline.head}`, body: '' };
  await write(
    offline.pages.shell,
    withPolicy(fillTemplate(template, { language: 'nb', ...shell })),
  );
  await write(
    '404.html',
    withPolicy(fillTemplate(template, { language: 'nb', ...notFound, script: false })),
  );
  await write('licenses.txt', licensesText('.'));
  await write('robots.txt', robots(address));
  if (address) await write('sitemap.xml', sitemap(pages, address));
  await rm(join(out, '.vite'), { recursive: true });
  await write('sw.js', await serviceWorkerScript(await siteFiles(out, offline.pages)));
  await writeHosting(out, base);
  console.log(`Wrote ${pages.length + embeds.length} pages to ${out}/.`);
}

await main();
