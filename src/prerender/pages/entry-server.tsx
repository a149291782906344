import { renderToString } from 'react-dom/server';
import { App } from '../../app/App.tsx';
import { type Deck, loadDeck } from '../../app/DeckSlot.tsx';
import { loadShare, type Share } from '../../app/ShareSlot.tsx';
import { loadSpread, type Spread } from '../../app/SpreadSlot.tsx';
import { loadStatement, type Statement } from '../../app/StatementSlot.tsx';
import type { MapGeometry } from '../../cartography/mapGeometry.ts';
import { loadLanguage } from '../../i18n/loadLanguage.ts';
import type { Messages } from '../../i18n/messages.ts';
import { type Language, languages } from '../../model/language.ts';
import type { Site } from '../../model/site.ts';
import { pageWords } from '../../pages/pageWords.ts';
import type { SpreadAreas } from '../../spread/areas.ts';
import { formatAddress } from '../../state/address.ts';
import { shownSpread } from '../../state/shownSpread.ts';
import { startStore } from '../../state/store.ts';
import { targetBounds } from '../../state/target.ts';
import type { View } from '../../state/view.ts';
import { backdropMarkup } from '../../staticmap/backdrop.ts';
import { windowDetail } from '../../staticmap/frame.ts';
import { regionLinks } from '../../staticmap/regionLinks.ts';
import { renderDataFiles } from './dataFiles.ts';
import { earlyTheme } from './earlyTheme.ts';
import { type RenderedEmbed, renderEmbeds } from './embedPages.tsx';
import { headMarkup } from './head.ts';
import { webManifest } from './installable.ts';
import { notFoundMarkup } from './notFound.ts';
import { oembedFile } from './oembed.ts';
import { type Offline, offlineOf } from './offline.ts';
import { alternates, isOfAnother, pageViews, previewPath } from './pages.ts';
import { type Preview, previewOf } from './preview.ts';

export { earlyTheme };

/** One HTML file to write, and the picture that stands for it in link previews. */
export type RenderedPage = {
  readonly language: Language;
  /** Below the site's base: '' or 'en/klynge/<id>/'. */
  readonly path: string;
  readonly kind: View['page']['kind'];
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

/** What the pages of one language are made of. */
type Spoken = {
  readonly site: Site;
  readonly messages: Messages;
  readonly share: Share;
  readonly deck: Deck;
  readonly spread: Spread;
  readonly statement: Statement;
};

/** The page's markup as the browser is to hydrate it: by its path alone, with the static map drawn. */
function renderBody(spoken: Spoken, data: MapGeometry, view: View, areas: SpreadAreas): string {
  const { site } = spoken;
  startStore(view);
  const bounds = targetBounds(site, view, null, []);
  const spread = shownSpread(site, view) !== null;
  const links = regionLinks(site, view);
  const markup = backdropMarkup(data, bounds, links, windowDetail, spread ? areas : null);
  const backdrop = { bounds, markup, spread };
  return renderToString(<App {...spoken} backdrop={backdrop} />);
}

/** All that the pages of a language are made of. */
export async function loadSpoken(language: Language): Promise<Spoken> {
  return {
    ...(await loadLanguage(language)),
    share: await loadShare(language),
    deck: await loadDeck(language),
    spread: await loadSpread(language),
    statement: await loadStatement(language),
  };
}

/** One page, without what stands for it elsewhere. */
export function renderPage(spoken: Spoken, data: MapGeometry, view: View, options: Options) {
  return {
    language: view.language,
    path: formatAddress(view),
    kind: view.page.kind,
    head: headMarkup(spoken.site, spoken.messages, view, options),
    body: renderBody(spoken, data, view, options.spreadAreas),
  };
}

/** Every public address in every language. */
export async function renderSite(data: MapGeometry, options: Options): Promise<RenderedSite> {
  const pages: RenderedPage[] = [];
  const embeds: RenderedEmbed[] = [];
  const manifests: ReturnType<typeof webManifest>[] = [];
  for (const language of languages) {
    const spoken = await loadSpoken(language);
    const { site, messages } = spoken;
    for (const view of pageViews(site, language)) {
      pages.push({
        ...renderPage(spoken, data, view, options),
        alternates: alternates(view.page),
        preview: isOfAnother(view)
          ? null
          : { path: previewPath(view), ...previewOf(site, messages, data, view) },
        oembed: oembedFile(messages, view, pageWords(site, messages, view).title, options.siteUrl),
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
