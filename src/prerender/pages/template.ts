import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../model/language.ts';
import { withPolicy } from '../serve/contentPolicy.ts';
import type { RenderedPage } from './entry-server.tsx';
import { inlineStyles } from './inlineStyle.ts';
import { pathAttribute } from './pathAttribute.ts';
import { Preloads } from './preloads.ts';

type PageParts = {
  readonly language: Language;
  /** Of a page with an address of its own: below the site's base. */
  readonly path?: string;
  readonly head: string;
  readonly body: string;
  /** Goes after the site's own style: of two equal rules the later wins, as where script adds the style. */
  readonly headEnd?: string;
  /** False for a page without script. */
  readonly script?: boolean;
};

/** Puts a page's parts into the `index.html` that Vite has built. */
export function fillTemplate(
  template: string,
  { language, path, head, body, headEnd = '', script = true }: PageParts,
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
  // As a string the replacement would be a pattern: a "$&" in a text has to stay a "$&".
  return page
    .replace('lang="nb"', () => `lang="${language}"${pathAttribute(path)}`)
    .replace('</head>', (end) => headEnd + end)
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => body);
}

/** Makes the HTML files of pages. */
export type PageTemplate = {
  /** Of a page as `renderPage` gives it. */
  readonly page: (page: Omit<RenderedPage, 'alternates' | 'preview' | 'oembed'>) => string;
  /** Of a page in no language of its own, or in several. */
  readonly plainPage: (parts: Omit<PageParts, 'language' | 'path' | 'headEnd'>) => string;
};

/**
 * Of the bundle that `bundleSite` has left in the folder `out`.
 *
 * @param earlyTheme the script of that name, from the bundled `entry-server`: imported here it would load React,
 * which picks its development or production code when it is loaded, and Vite has not set NODE_ENV yet
 */
export async function pageTemplate(
  out: string,
  base: string,
  earlyTheme: string,
): Promise<PageTemplate> {
  const built = await readFile(join(out, 'index.html'), 'utf8');
  const template = await inlineStyles(built, { folder: out, base });
  const preloads = await Preloads.read(out, base);
  const links = (each: readonly string[]) => each.join('\n    ');
  const early = `<script>${earlyTheme}</script>`;
  return {
    page: ({ language, path, lazyFiles, startsDetailed, head, body }) =>
      withPolicy(
        fillTemplate(template, {
          language,
          path,
          head: links([early, head, ...preloads.ofLanguage(language)]),
          headEnd: `  ${links([preloads.ofLiveMap(startsDetailed), ...preloads.ofLazyPage(lazyFiles)])}\n  `,
          body,
        }),
      ),
    plainPage: ({ head, body, script = true }) =>
      withPolicy(
        fillTemplate(template, {
          language: 'nb',
          head: script ? links([early, head]) : head,
          body,
          script,
        }),
      ),
  };
}
