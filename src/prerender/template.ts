import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { type Language, type Localized, languages } from '../model/language.ts';

type Filling = {
  readonly language: Language;
  readonly head: string;
  readonly body: string;
  /** False for a page that is words only. */
  readonly script?: boolean;
};

/** Puts a page's own parts into the HTML file that Vite built. */
export function fillTemplate(
  template: string,
  { language, head, body, script = true }: Filling,
): string {
  const page = script
    ? template
    : template.replace(
        /\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g,
        '',
      );
  for (const mark of ['<!--head-->', '<!--app-->', 'lang="nb"']) {
    if (!page.includes(mark)) throw new Error(`index.html has no ${mark}`);
  }
  // Functions, so that a "$&" in a text stays a "$&".
  return page
    .replace('lang="nb"', () => `lang="${language}"`)
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => body);
}

const Manifest = v.record(
  v.string(),
  v.object({ file: v.string(), imports: v.optional(v.array(v.string())) }),
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
  const chunk = (await readManifest(manifestPath))[source];
  if (!chunk) throw new Error(`the build has no chunk of ${source}`);
  return base + chunk.file;
}

/**
 * What a page of each language asks for as soon as it runs: named in the HTML, so that it is fetched
 * together with the first script and not after it.
 */
export async function languagePreloads(manifestPath: string, base: string): Promise<Localized> {
  const manifest = await readManifest(manifestPath);
  const link = (source: string) => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`the build has no chunk of ${source}`);
    return `<link rel="modulepreload" crossorigin href="${base}${chunk.file}">`;
  };
  const entries = languages.map((language) => [
    language,
    [`data/generated/site.${language}.json`, `src/i18n/${language}.ts`].map(link).join('\n    '),
  ]);
  return Object.fromEntries(entries) as Localized;
}
