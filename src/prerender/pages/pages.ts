import { type Language, languages } from '../../model/language.ts';
import type { Site } from '../../model/site.ts';
import { definitionOf, type Page, pages } from '../../pages/registry.ts';
import { pagePath } from '../../state/address.ts';
import { startView, type View } from '../../state/view.ts';

/** One view for each HTML file to write in a language. */
export function pageViews(site: Site, language: Language): readonly View[] {
  return Object.values(pages).flatMap((definition) =>
    definition.all(site).map((page) => startView(language, page)),
  );
}

/** The source files of a lazy page, which its HTML asks for besides those of every page. */
export function lazyFiles({ language, page }: View): readonly string[] {
  const { lazy } = definitionOf(page);
  if (!lazy) return [];
  const folder = `src/pages/${lazy.folder}`;
  return [`${folder}/page.tsx`, ...lazy.files, `${folder}/words/${language}.ts`];
}

/** The same page in every language, for hreflang; Bokmål stands for readers of any other. */
export function alternates(
  page: Page,
): readonly { readonly lang: string; readonly path: string }[] {
  return [
    ...languages.map((lang) => ({ lang, path: pagePath(lang, page) })),
    { lang: 'x-default', path: pagePath('nb', page) },
  ];
}

/** Whether a page shows another's picture in link previews: all steps of the deck have the first's. */
export function isOfAnother({ page }: View): boolean {
  return page.kind === 'present' && page.step > 1;
}

/** Where a page's link preview picture is, below the site's base. */
export function previewPath({ language, page }: View): string {
  const name = page.kind === 'cluster' ? page.id : page.kind;
  return `preview/${language}/${name}.png`;
}
