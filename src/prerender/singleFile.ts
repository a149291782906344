import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'vite';
import { escapeHtml } from '../ui/escapeHtml.ts';
import { classicScript } from './bundle.ts';
import { inlineHash } from './serve/contentPolicy.ts';

/**
 * MapLibre's worker as a data: URL: a page opened from disk may load no other file. On a host it is a blob of that
 * host's: of a script from elsewhere MapLibre makes a worker that imports it, which the policy forbids.
 */
const inlineWorker: Plugin = {
  name: 'klyngekart:inline-worker',
  enforce: 'pre',
  async load(id) {
    if (!/mapWorker\.ts\?worker&url$/.test(id)) return null;
    const script = await classicScript('src/map/mapWorker.ts');
    const address = `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`;
    return `const address = ${JSON.stringify(address)};
      const blob = () => new Blob(
        [Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (byte) => byte.charCodeAt(0))],
        { type: 'text/javascript' },
      );
      export default origin === 'null' ? address : URL.createObjectURL(blob());`;
  },
};

/** A list of the reader's own is not made in the file: that needs a worker and the whole gazetteer, more than all the rest. */
const withoutMaking: Plugin = {
  name: 'klyngekart:without-making',
  enforce: 'pre',
  load: (id) =>
    /ownList\/startWorker\.ts$/.test(id)
      ? `export const startWorker = () => Promise.reject(new Error('not in one file'));
         export const cancelWork = async () => {};
         export const workerFiles = [];
         export const workerVersion = '';`
      : null,
};

/** Where a list takes the place of the site's own, nothing asks for what is known of those. */
const withoutSite: Plugin = {
  name: 'klyngekart:without-site',
  enforce: 'pre',
  load: (id) =>
    /data\/generated\/(?:site\.\w+|spread)\.json$|data\/generated\/(?:map-overview|spread-areas)\.json\?url$/.test(
      id,
    )
      ? { code: 'export default "";', moduleType: 'js' }
      : null,
};

/** The whole site's script and style; fonts and data are in them. */
type SingleFileBundle = { readonly script: string; readonly style: string };

/** @param hasSite false: for a list of a reader's own, which `withListBlock` puts into the page */
export async function bundleSingleFile(hasSite: boolean): Promise<SingleFileBundle> {
  const result = await build({
    logLevel: 'warn',
    define: { 'import.meta.env.SINGLE_FILE': JSON.stringify('yes') },
    plugins: [inlineWorker, withoutMaking, ...(hasSite ? [] : [withoutSite])],
    build: {
      write: false,
      modulePreload: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: 'src/app/main.ts', output: { codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const [script, ...scripts] = outputs.filter((output) => output.type === 'chunk');
  const [style, ...others] = outputs.filter((output) => output.type === 'asset');
  if (!script || !style || scripts.length > 0 || others.length > 0) {
    throw new Error(`more than one file: ${outputs.map(({ fileName }) => fileName).join(', ')}`);
  }
  return { script: script.code.trim(), style: String(style.source).trim() };
}

/** The page in one HTML file. Its policy lets it load nothing from anywhere. */
export async function singleFile(
  siteName: string,
  earlyTheme: string,
  { script, style }: SingleFileBundle,
): Promise<string> {
  // Inside HTML these would end the script element, or hide its end.
  const safe = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const icon = `data:image/svg+xml;base64,${(await readFile('public/favicon.svg')).toString('base64')}`;
  const policy = [
    "default-src 'none'",
    `script-src ${[earlyTheme, safe].map(inlineHash).join(' ')}`,
    `style-src ${inlineHash(style)}`,
    "style-src-attr 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'connect-src data:',
    'worker-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="nb" data-color-scheme="auto" data-color="accent">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
    <link rel="icon" href="${icon}">
    <title>${escapeHtml(siteName)}</title>
    <script>${earlyTheme}</script>
    <style>${style}</style>
  </head>
  <body>
    <div id="root"></div>
    <script type="module">${safe}</script>
  </body>
</html>
`;
}
