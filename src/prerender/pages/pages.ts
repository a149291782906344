import { deckSteps } from '../../model/deck.ts';
import { type Language, languages } from '../../model/language.ts';
import type { Site } from '../../model/site.ts';
import { pagePath } from '../../state/address.ts';
import { type Page, presentPage, spreadPage, startView, type View } from '../../state/view.ts';

/** Every page that has an address of its own, the same in each language. */
function pages(site: Site): readonly Page[] {
  return [
    { kind: 'explore' },
    ...site.clusters.map(({ id }): Page => ({ kind: 'cluster', id })),
    { kind: 'sources' },
    { kind: 'privacy' },
    { kind: 'accessibility' },
    { kind: 'table' },
    { kind: 'share', cluster: null },
    ...deckSteps(site).map((_, index) => presentPage(index + 1)),
    spreadPage,
  ];
}

/** One view for each HTML file to write in a language. */
export function pageViews(site: Site, language: Language): readonly View[] {
  return pages(site).map((page) => startView(language, page));
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
