import type { FeatureCollection } from 'geojson';
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
import { shownSpread, type View } from '../../state/view.ts';
import { backdropMarkup } from '../../staticmap/backdrop.ts';
import { regionLinks } from '../../staticmap/regionLinks.ts';
import { windowDetail } from '../../staticmap/viewport.ts';
import { renderDataFiles } from './dataFiles.ts';
import { embedFile, type RenderedEmbed, renderEmbeds } from './embedPages.tsx';
import { notFoundMarkup, shellHead } from './fallbackPages.ts';
import { earlyTheme, headMarkup } from './head.ts';
import { webManifest } from './installable.ts';
import { oembedFile } from './oembed.ts';
import { ownMapPage } from './ownMapPage.tsx';
import { alternates, lazyFiles, pageViews } from './pages.ts';
import { type Preview, previewOf, previewPath, sharesPreview } from './preview.ts';

export { earlyTheme, embedFile, loadLanguage };

/** One HTML file to write, with what belongs to it. */
export type RenderedPage = {
  readonly language: Language;
  /** Below the site's base: '' or 'en/klynge/<id>/'. */
  readonly path: string;
  /** The source files of a lazy page. */
  readonly lazyFiles: readonly string[];
  /** Whether its live map starts with the detailed geometry. */
  readonly startsDetailed: boolean;
  readonly head: string;
  readonly body: string;
  readonly alternates: ReturnType<typeof alternates>;
  /** Null where another page's picture stands for it. */
  readonly preview: (Preview & { readonly path: string }) | null;
  /** Null where no embed page shows the same, or the site has no address of its own. */
  readonly oembed: ReturnType<typeof oembedFile>;
};

export type RenderedSite = {
  readonly pages: readonly RenderedPage[];
  readonly embeds: readonly RenderedEmbed[];
  /** The documents that a reader's own list is shown in. */
  readonly ownMaps: readonly Awaited<ReturnType<typeof ownMapPage>>[];
  readonly dataFiles: Awaited<ReturnType<typeof renderDataFiles>>;
  readonly manifests: readonly ReturnType<typeof webManifest>[];
  /** Of the page that draws any address by script, for the service worker. */
  readonly shellHead: string;
  readonly notFound: { readonly head: string; readonly body: string };
};

type Options = {
  readonly base: string;
  readonly siteUrl: string | null;
  readonly spreadAreas: SpreadAreas;
  /** As they are given away: those that maps draw reach out into the sea. */
  readonly regions: FeatureCollection;
};

/** The markup that the browser hydrates: what the path alone says, with the static map drawn. */
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

/** One page as HTML. */
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
  const ownMaps: Awaited<ReturnType<typeof ownMapPage>>[] = [];
  const manifests: ReturnType<typeof webManifest>[] = [];
  for (const language of languages) {
    const loaded = await loadLanguage(language);
    const { site, messages } = loaded;
    for (const view of pageViews(site, language)) {
      pages.push({
        ...(await renderPage(loaded, data, view, options)),
        alternates: alternates(view.page),
        preview: sharesPreview(view)
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
    ownMaps.push(await ownMapPage(loaded, data, language, options.base));
    manifests.push(webManifest(site, messages, language, options.base));
    embeds.push(...renderEmbeds(site, messages, language, data, options));
  }
  return {
    pages,
    embeds,
    ownMaps,
    dataFiles: await renderDataFiles(options.regions, options.siteUrl ?? options.base),
    manifests,
    shellHead: await shellHead(),
    notFound: await notFoundMarkup(options.base),
  };
}
