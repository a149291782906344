import { renderToStaticMarkup } from 'react-dom/server';
import type { MapGeometry } from '../../cartography/mapGeometry.ts';
import type { LoadedLanguage } from '../../i18n/loadLanguage.ts';
import { MessagesProvider } from '../../i18n/MessagesContext.tsx';
import type { Language } from '../../model/language.ts';
import { loadOwnMapWords } from '../../pages/ownList/map/loadWords.ts';
import { OwnMapCover } from '../../pages/ownList/map/OwnMapCover.tsx';
import { ownMapPath } from '../../state/ownMapAddress.ts';
import { SiteProvider } from '../../state/site.ts';
import { startStore } from '../../state/store.ts';
import { startView } from '../../state/view.ts';
import { backdropMarkup } from '../../staticmap/backdrop.ts';
import { FirstBackdropProvider } from '../../staticmap/useBackdrop.ts';
import { windowDetail } from '../../staticmap/viewport.ts';
import { escapeHtml } from '../../ui/escapeHtml.ts';
import { installLinks } from './installable.ts';

/** The document of a reader's own map as a file: what it is, until script draws a list in its place. */
export async function ownMapPage(
  { site, messages }: LoadedLanguage,
  data: MapGeometry,
  language: Language,
  base: string,
) {
  startStore(startView(language, { kind: 'explore' }));
  // Names stand where the signs of the site's own list leave room.
  const unnamed = { ...data, labels: { ...data.labels, features: [] } };
  const backdrop = {
    bounds: site.home,
    markup: backdropMarkup(unnamed, site.home, [], windowDetail),
  };
  const own = await loadOwnMapWords(language);
  return {
    language,
    path: ownMapPath(language),
    lazyFiles: ['src/app/openOwnMap.ts', `src/pages/ownList/map/words/${language}.ts`],
    startsDetailed: true,
    head: [
      `<title>${escapeHtml(`${own.heading} | ${messages.siteName}`)}</title>`,
      // Without a list there is nothing to find here.
      '<meta name="robots" content="noindex">',
      `<meta name="description" content="${escapeHtml(own.lead)}">`,
      ...installLinks(language, base),
    ].join('\n    '),
    body: renderToStaticMarkup(
      <SiteProvider value={{ ...site, clusters: [] }}>
        <MessagesProvider value={messages}>
          <FirstBackdropProvider value={backdrop}>
            <OwnMapCover words={own} />
          </FirstBackdropProvider>
        </MessagesProvider>
      </SiteProvider>,
    ),
  };
}
