import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as EntryServer from './pages/entry-server.tsx';

/** What embed pages load. */
export const embedLive = 'src/embed/live.tsx';
export const embedStyle = 'src/embed/embed.css';
const serverOut = 'node_modules/.cache/klyngekart/server';

/**
 * Bundles the browser's code into the folder `out`.
 *
 * @param oneFile where the file for a reader's own list is, below the site's base
 */
export async function bundleSite(out: string, oneFile: string): Promise<void> {
  await build({
    logLevel: 'warn',
    define: { 'import.meta.env.ONE_FILE': JSON.stringify(oneFile) },
    build: {
      outDir: out,
      manifest: true,
      emptyOutDir: true,
      rolldownOptions: {
        input: ['index.html', embedLive, embedStyle],
        // The embed page's own script is a bundle by itself, and imports `startLive` from this one at run time.
        preserveEntrySignatures: 'exports-only',
      },
    },
  });
}

/** Bundles the components for Node: the module that renders pages. */
export async function bundleServer(): Promise<typeof EntryServer> {
  await build({
    logLevel: 'warn',
    // Of both packages only what pages use is kept: Node would load hundreds of files.
    ssr: { noExternal: ['@digdir/designsystemet-react', '@navikt/aksel-icons'] },
    build: { ssr: 'src/prerender/pages/entry-server.tsx', outDir: serverOut, emptyOutDir: true },
  });
  return import(pathToFileURL(join(serverOut, 'entry-server.js')).href);
}

/** Bundles `input` into one minified classic script that imports nothing. */
export async function classicScript(
  input: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await build({
    logLevel: 'warn',
    define,
    build: {
      write: false,
      modulePreload: false,
      copyPublicDir: false,
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [chunk, ...others] = outputs.flatMap((each) => ('output' in each ? each.output : []));
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${input} is not one script`);
  return chunk.code.trim();
}

/** The script of an embed page, inlined there: it needs no request, and runs before the first paint. */
export async function embedPageScript(): Promise<string> {
  const code = await classicScript('src/embed/main.ts');
  // Inside HTML this would end the script element.
  return code.replaceAll('</script', '<\\/script');
}

/** `embed.js`, for the pages of hosts. */
export function hostScript(): Promise<string> {
  return classicScript('src/embed/host.ts');
}
