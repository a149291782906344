import { renderToString } from 'react-dom/server';
import { App } from '../../app/App.tsx';
import { loadInitialPage } from '../../app/LazyPage.tsx';
import type { MapGeometry } from '../../cartography/mapGeometry.ts';
import { type LoadedLanguage, loadLanguage } from '../../i18n/loadLanguage.ts';
import { type Language, languages } from '../../model/language.ts';
import { definitionOf, describePage } from '../../pages/registry.ts';
import type { SpreadAreas } from '../../spread/areas.ts';
import { formatAddress } from '../../state/address.ts';
import { startStore } from '../../state/store.ts';
import { targetBounds } from '../../state/target.ts';
import type { View } from '../../state/view.ts';
import { shownSpread } from '../../state/view.ts';
import { backdropMarkup } from '../../staticmap/backdrop.ts';
import { regionLinks } from '../../staticmap/regionLinks.ts';
import { windowDetail } from '../../staticmap/viewport.ts';
import { renderDataFiles } from './dataFiles.ts';
import { earlyTheme } from './earlyTheme.ts';
import { type RenderedEmbed, renderEmbeds } from './embedPages.tsx';
import { headMarkup } from './head.ts';
import { webManifest } from './installable.ts';
import { notFoundMarkup } from './notFound.ts';
import { oembedFile } from './oembed.ts';
import { type Offline, offlineOf } from './offline.ts';
import { alternates, isOfAnother, lazyFiles, pageViews, previewPath } from './pages.ts';
import { type Preview, previewOf } from './preview.ts';

export { earlyTheme, loadLanguage };

/** One HTML file to write, and the picture that stands for it in link previews. */
export type RenderedPage = {
  readonly language: Language;
  /** Below the site's base: '' or 'en/klynge/<id>/'. */
  readonly path: string;
  readonly lazyFiles: readonly string[];
  readonly startsDetailed: boolean;
  readonly head: string;
  readonly body: string;
  readonly alternates: ReturnType<typeof alternates>;
  /** Null where another page's picture stands for it. */
  readonly preview: (Preview & { readonly path: string }) | null;
  /** Null where the page has no frame, or the site no address of its own. */
  readonly oembed: ReturnType<typeof oembedFile>;
};

export type RenderedSite = {
  readonly pages: readonly RenderedPage[];
  readonly embeds: readonly RenderedEmbed[];
  readonly dataFiles: Awaited<ReturnType<typeof renderDataFiles>>;
  readonly manifests: readonly ReturnType<typeof webManifest>[];
  readonly offline: Offline;
  readonly notFound: { readonly head: string; readonly body: string };
  readonly earlyTheme: string;
};

type Options = {
  readonly base: string;
  readonly siteUrl: string | null;
  readonly spreadAreas: SpreadAreas;
};

/** The page's markup as the browser is to hydrate it: by its path alone, with the static map drawn. */
async function renderBody(
  { site, messages }: LoadedLanguage,
  data: MapGeometry,
  view: View,
  areas: SpreadAreas,
): Promise<string> {
  const initialPage = await loadInitialPage(view.page, view.language);
  startStore(view);
  const bounds = targetBounds(site, view, null, []);
  const spread = shownSpread(site, view) !== null;
  const links = regionLinks(site, view);
  const markup = backdropMarkup(data, bounds, links, windowDetail, spread ? areas : null);
  const backdrop = { bounds, markup, spread };
  return renderToString(<App {...{ site, messages, backdrop, initialPage }} />);
}

/** One page, without what stands for it elsewhere. */
export async function renderPage(
  loaded: LoadedLanguage,
  data: MapGeometry,
  view: View,
  options: Options,
) {
  return {
    language: view.language,
    path: formatAddress(view),
    lazyFiles: lazyFiles(view),
    startsDetailed: definitionOf(view.page).startsDetailed === true,
    head: headMarkup(loaded.site, loaded.messages, view, options),
    body: await renderBody(loaded, data, view, options.spreadAreas),
  };
}

/** Every public address in every language. */
export async function renderSite(data: MapGeometry, options: Options): Promise<RenderedSite> {
  const pages: RenderedPage[] = [];
  const embeds: RenderedEmbed[] = [];
  const manifests: ReturnType<typeof webManifest>[] = [];
  for (const language of languages) {
    const loaded = await loadLanguage(language);
    const { site, messages } = loaded;
    for (const view of pageViews(site, language)) {
      pages.push({
        ...(await renderPage(loaded, data, view, options)),
        alternates: alternates(view.page),
        preview: isOfAnother(view)
          ? null
          : { path: previewPath(view), ...previewOf(site, messages, data, view) },
        oembed: oembedFile(
          messages,
          view,
          describePage(site, messages, view.page).title,
          options.siteUrl,
        ),
      });
    }
    manifests.push(webManifest(site, messages, language, options.base));
    embeds.push(...renderEmbeds(site, messages, language, data, options));
  }
  return {
    pages,
    embeds,
    dataFiles: await renderDataFiles(data.regions, options.siteUrl ?? options.base),
    manifests,
    offline: await offlineOf(pages),
    notFound: await notFoundMarkup(options.base),
    earlyTheme,
  };
}
