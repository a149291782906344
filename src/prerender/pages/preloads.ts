import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Language } from '../../model/language.ts';
import { sparingMark } from '../../state/sparing.ts';

const Manifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    imports: v.optional(v.array(v.string())),
    css: v.optional(v.array(v.string())),
    assets: v.optional(v.array(v.string())),
  }),
);

/**
 * In script: whether the browser says that its reader saves data, is on 2G or 3G, or has two gigabytes of memory or
 * less. Not all browsers say it.
 */
const isSparing =
  '(({connection:c,deviceMemory:m})=>c&&(c.saveData||/[23]g/.test(c.effectiveType))||m<=2)(navigator)';

/** The chunks of Vite's manifest, by their source files. */
type Chunks = v.InferOutput<typeof Manifest>;

/** The links of one page that make the browser fetch files before script asks for them. */
export class Preloads {
  readonly #chunks: Chunks;
  readonly #base: string;

  /**
   * @param manifest Vite's manifest, as parsed JSON
   * @param base the path that the site is mounted at, with slashes
   * @throws where the manifest is of another form
   */
  constructor(manifest: unknown, base: string) {
    this.#chunks = v.parse(Manifest, manifest);
    this.#base = base;
  }

  /** Of the bundle that `bundleSite` has left in the folder `out`. */
  static async read(out: string, base: string): Promise<Preloads> {
    return new Preloads(JSON.parse(await readFile(join(out, '.vite/manifest.json'), 'utf8')), base);
  }

  /** The address, from the root of the origin, of the chunk of a source file. */
  address(source: string): string {
    return this.#base + this.#chunkOf(source).file;
  }

  /**
   * What every page in a language needs to hydrate. The first script imports it only after the first paint:
   * preloaded, it is there by then.
   */
  ofLanguage(language: Language): readonly string[] {
    const first = this.#filesBelow('index.html');
    const hydration = [...this.#filesBelow('src/app/start.tsx')].filter((file) => !first.has(file));
    const own = [`data/generated/site.${language}.json`, `src/i18n/${language}.ts`];
    return [...hydration, ...own.map((source) => this.#chunkOf(source).file)].map((file) =>
      this.#modulepreload(file),
    );
  }

  /**
   * What a lazy page needs, by its source files: its style, which the prerendered HTML is drawn by, and its scripts.
   */
  ofLazyPage(sources: readonly string[]): readonly string[] {
    const chunks = sources.map((source) => this.#chunkOf(source));
    const styles = chunks.flatMap(({ css }) => css ?? []);
    return [
      ...styles.map((file) => `<link rel="stylesheet" crossorigin href="${this.#base}${file}">`),
      ...chunks.map(({ file }) => this.#modulepreload(file)),
    ];
  }

  /**
   * What the live map needs, with low priority: it starts after all else. Files that its worker fetches can
   * only be put into the browser's cache, by prefetch. A script adds them, unless bytes or memory are dear: then it
   * leaves the mark that `state/sparing.ts` reads.
   *
   * @param detailed whether the map starts with the detailed geometry, or with the overview
   */
  ofLiveMap(detailed: boolean): string {
    const loaded = this.#filesBelow('src/app/start.tsx');
    const scripts = [...this.#filesBelow('src/map/LiveMap.tsx')].filter(
      (file) => !loaded.has(file),
    );
    const { css = [], assets = [] } = this.#chunkOf('src/map/LiveMap.tsx');
    const { file: detail } = this.#chunkOf('data/generated/map.json');
    const { file: overview } = this.#chunkOf('data/generated/map-overview.json');
    // What is fetched where it is in view has no part in the start.
    const coast = new Set(this.#filesOf('data/generated/coast/'));
    const others = assets.filter(
      (file) => file !== detail && file !== overview && !coast.has(file),
    );
    const fetched = [...css, ...others, detailed ? detail : overview];
    const links = [
      ...scripts.map((file) => this.#modulepreload(file).replace('>', ' fetchpriority="low">')),
      ...fetched.map((file) => `<link rel="prefetch" href="${this.#base}${file}">`),
    ];
    return `<script>${isSparing}?document.documentElement.dataset.${sparingMark}="":document.head.insertAdjacentHTML("beforeend",'${links.join('')}')</script>`;
  }

  #modulepreload(file: string): string {
    return `<link rel="modulepreload" crossorigin href="${this.#base}${file}">`;
  }

  #chunkOf(source: string): Chunks[string] {
    const chunk = this.#chunks[source];
    if (!chunk) throw new Error(`the build has no chunk of ${source}`);
    return chunk;
  }

  /** The files made from what lies in a folder of the project. */
  #filesOf(folder: string): readonly string[] {
    return Object.entries(this.#chunks).flatMap(([source, { file }]) =>
      source.startsWith(folder) ? [file] : [],
    );
  }

  /** The script of a chunk and of all that it imports statically. */
  #filesBelow(source: string, found = new Set<string>()): ReadonlySet<string> {
    const { file, imports = [] } = this.#chunkOf(source);
    if (!found.has(file)) {
      found.add(file);
      for (const each of imports) this.#filesBelow(each, found);
    }
    return found;
  }
}
