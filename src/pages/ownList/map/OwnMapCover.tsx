import { useMessages } from '../../../i18n/MessagesContext.tsx';
import { pagePath } from '../../../state/address.ts';
import { hrefBelow } from '../../../state/history.ts';
import { useSite } from '../../../state/site.ts';
import { useApp } from '../../../state/store.ts';
import { StaticMap } from '../../../staticmap/StaticMap.tsx';
import type { OwnMapMessages } from './words/nb.ts';

/** What the document of an own map shows until the list is drawn, and without script: a country without clusters. */
export function OwnMapCover({ words }: { words: OwnMapMessages }) {
  const { home } = useSite();
  const { map, sheet } = useMessages();
  const language = useApp(({ view }) => view.language);
  return (
    <div className="explore" data-sheet="half" data-page="explore">
      <main id="panel" className="panel">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must take keys */}
        <section className="panel-body" tabIndex={0} aria-label={sheet.label}>
          <h1>{words.heading}</h1>
          <p className="lead">{words.lead}</p>
          <noscript>
            <p className="cover-note">{words.noScript}</p>
          </noscript>
          {/* Says how far the map has come. */}
          <p className="version-note" role="status" />
          <p className="cover-note">
            <a href={hrefBelow(pagePath(language, { kind: 'ownList' }))}>{words.edit}</a>
          </p>
        </section>
      </main>
      <section className="map" aria-label={map.label} data-map-state="static">
        <div className="map-visible-area">
          <StaticMap bounds={home} idle={false} />
        </div>
      </section>
    </div>
  );
}
