import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { type Language, type Localized, languages } from '../../model/language.ts';

type Filling = {
  readonly language: Language;
  readonly head: string;
  readonly body: string;
  /** What comes after the site's own style: a later style wins, as it does where it is loaded later. */
  readonly headEnd?: string;
  /** False for a page that is words only. */
  readonly script?: boolean;
};

/** Puts a page's own parts into the HTML file that Vite built. */
export function fillTemplate(
  template: string,
  { language, head, body, headEnd = '', script = true }: Filling,
): string {
  const page = script
    ? template
    : template.replace(
        /\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g,
        '',
      );
  for (const mark of ['<!--head-->', '</head>', '<!--app-->', 'lang="nb"']) {
    if (!page.includes(mark)) throw new Error(`index.html has no ${mark}`);
  }
  // Functions, so that a "$&" in a text stays a "$&".
  return page
    .replace('lang="nb"', () => `lang="${language}"`)
    .replace('</head>', (end) => headEnd + end)
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => body);
}

const Manifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    imports: v.optional(v.array(v.string())),
    css: v.optional(v.array(v.string())),
    assets: v.optional(v.array(v.string())),
  }),
);

async function readManifest(path: string): Promise<v.InferOutput<typeof Manifest>> {
  return v.parse(Manifest, JSON.parse(await readFile(path, 'utf8')));
}

/** The address, from the root of the origin, of what the build has made of a source file. */
export async function builtAddress(
  manifestPath: string,
  base: string,
  source: string,
): Promise<string> {
  return base + chunkOf(await readManifest(manifestPath), source).file;
}

type Chunks = v.InferOutput<typeof Manifest>;

function chunkOf(chunks: Chunks, source: string): Chunks[string] {
  const chunk = chunks[source];
  if (!chunk) throw new Error(`the build has no chunk of ${source}`);
  return chunk;
}

function preload(base: string, file: string): string {
  return `<link rel="modulepreload" crossorigin href="${base}${file}">`;
}

function inEachLanguage(links: (language: Language) => readonly string[]): Localized {
  const entries = languages.map((language) => [language, links(language).join('\n    ')]);
  return Object.fromEntries(entries) as Localized;
}

/**
 * What a page of each language is made alive by: named in the HTML, so that it is all fetched with the
 * first script, which waits for the page's first paint.
 */
export async function languagePreloads(manifestPath: string, base: string): Promise<Localized> {
  const chunks = await readManifest(manifestPath);
  const known = filesBelow(chunks, 'index.html');
  const alive = [...filesBelow(chunks, 'src/app/start.tsx')].filter((file) => !known.has(file));
  return inEachLanguage((language) => {
    const own = [`data/generated/site.${language}.json`, `src/i18n/${language}.ts`];
    return [...alive, ...own.map((source) => chunkOf(chunks, source).file)].map((file) =>
      preload(base, file),
    );
  });
}

/**
 * What the live map is made of, asked for as soon as the page is, and after all that the page is read by:
 * when its turn comes it is here; `detailed` with every point of its borders. Its worker asks for its own
 * files by itself, which only the browser's cache can have at hand.
 */
export async function livePreloads(
  manifestPath: string,
  base: string,
): Promise<(detailed: boolean) => string> {
  const chunks = await readManifest(manifestPath);
  const known = filesBelow(chunks, 'src/app/start.tsx');
  const scripts = [...filesBelow(chunks, 'src/map/LiveMap.tsx')].filter((file) => !known.has(file));
  const { css = [], assets = [] } = chunkOf(chunks, 'src/map/LiveMap.tsx');
  const { file: geometry } = chunkOf(chunks, 'data/generated/map.json');
  const { file: overview } = chunkOf(chunks, 'data/generated/map-overview.json');
  return (detailed) => {
    const others = assets.filter((file) => file !== geometry && file !== overview);
    const late = [...css, ...others, detailed ? geometry : overview];
    return [
      ...scripts.map((file) => preload(base, file).replace('>', ' fetchpriority="low">')),
      ...late.map((file) => `<link rel="prefetch" href="${base}${file}">`),
    ].join('\n    ');
  };
}

/** The script of a chunk and of all that it cannot start without. */
function filesBelow(chunks: Chunks, name: string, found = new Set<string>()): ReadonlySet<string> {
  const { file, imports = [] } = chunkOf(chunks, name);
  if (!found.has(file)) {
    found.add(file);
    for (const each of imports) filesBelow(chunks, each, found);
  }
  return found;
}

/** What a lazy page is made of, by its source `files`, with the style that its HTML is drawn by. */
export async function lazyPreloads(
  manifestPath: string,
  base: string,
): Promise<(files: readonly string[]) => readonly string[]> {
  const chunks = await readManifest(manifestPath);
  return (files) => {
    const own = files.map((source) => chunkOf(chunks, source));
    const styles = own.flatMap(({ css }) => css ?? []);
    return [
      ...styles.map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`),
      ...own.map(({ file }) => preload(base, file)),
    ];
  };
}
