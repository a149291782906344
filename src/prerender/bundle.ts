import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as EntryServer from './pages/entry-server.tsx';
import { inlineStyles } from './pages/inlineStyle.ts';
import { fillTemplate, languagePreloads, lazyPreloads, livePreloads } from './pages/template.ts';
import { withPolicy } from './serve/headers.ts';

export const embedLive = 'src/embed/live.tsx';
export const embedStyle = 'src/embed/embed.css';
const serverOut = 'node_modules/.cache/klyngekart/server';

export function manifestOf(out: string): string {
  return join(out, '.vite/manifest.json');
}

/** Builds the browser's code into `out`, and what renders pages, which is returned. */
export async function bundleSite(out: string): Promise<typeof EntryServer> {
  await build({
    logLevel: 'warn',
    build: {
      outDir: out,
      manifest: true,
      emptyOutDir: true,
      rolldownOptions: {
        input: ['index.html', embedLive, embedStyle],
        // The frame's script, which is built by itself, takes `startLive` from its module.
        preserveEntrySignatures: 'exports-only',
      },
    },
  });
  await build({
    logLevel: 'warn',
    build: { ssr: 'src/prerender/pages/entry-server.tsx', outDir: serverOut, emptyOutDir: true },
  });
  return import(pathToFileURL(join(serverOut, 'entry-server.js')).href);
}

type Page = Pick<
  EntryServer.RenderedPage,
  'language' | 'lazyFiles' | 'startsDetailed' | 'head' | 'body'
>;

/**
 * What makes a file of a rendered page, of the template that `bundleSite` has left in `out`.
 * @param earlyTheme from the bundled code: by itself it would bring React before the build has said which one
 */
export async function pageFiller(
  out: string,
  base: string,
  earlyTheme: string,
): Promise<(page: Page) => string> {
  const manifest = manifestOf(out);
  const page = await readFile(join(out, 'index.html'), 'utf8');
  const template = await inlineStyles(page, { folder: out, base });
  const preloads = await languagePreloads(manifest, base);
  const lazy = await lazyPreloads(manifest, base);
  const live = await livePreloads(manifest, base);
  return ({ language, lazyFiles, startsDetailed, head, body }) =>
    withPolicy(
      fillTemplate(template, {
        language,
        head: `<script>${earlyTheme}</script>\n    ${head}\n    ${preloads[language]}`,
        headEnd: `  ${[...lazy(lazyFiles), live(startsDetailed)].join('\n    ')}\n  `,
        body,
      }),
    );
}
