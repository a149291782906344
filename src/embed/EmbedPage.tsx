import { usesPoints } from '../cartography/mapLimits.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { type Site, sectorAndArea } from '../model/site.ts';
import type { Page } from '../pages/registry.ts';
import { hrefOf } from '../state/history.ts';
import { useSite } from '../state/site.ts';
import { useApp } from '../state/store.ts';
import { startView, type View } from '../state/view.ts';
import { StaticMap } from '../staticmap/StaticMap.tsx';
import { viewportOf } from '../staticmap/viewport.ts';
import { ClusterFacts, ClusterItems } from './EmbedPanel.tsx';
import { MapKey } from './MapKey.tsx';
import { NewTab, WrittenAddress } from './NewTab.tsx';

type Props = {
  /** Of `explore` or one cluster; the site around it is the frame's own, as `frameSite` makes it. */
  page: Page;
};

/** What a frame holds before any script, and under the live map after. Every link opens a new tab. */
export function EmbedPage({ page }: Props) {
  const site = useSite();
  const { map, embed } = useMessages();
  const language = useApp(({ view }) => view.language);
  const about = wordsOf(site, page);
  const { box } = viewportOf(site.home);
  const names = site.clusters.map(({ name }) => name);
  const description = usesPoints(site.clusters.length)
    ? map.descriptionOfMany(names.length)
    : map.description(names);
  return (
    <main className="embed">
      <header className="embed-title">
        <h1>{about.title}</h1>
        {about.subtitle && <p>{about.subtitle}</p>}
      </header>
      <section
        className="embed-map"
        aria-label={map.label}
        aria-describedby="map-description"
        data-map-state="static"
        data-box={[box.x, box.y, box.width, box.height].map((value) => value.toFixed(7)).join()}
      >
        <p id="map-description" className="visually-hidden">
          {description}
        </p>
        <div className="map-visible-area">
          <StaticMap bounds={site.home} idle />
        </div>
        <div className="map-slot" />
        <button type="button" className="embed-activate" hidden>
          <span className="when-static">{embed.activate}</span>
          <span className="when-failed">{map.retry}</span>
          <span className="when-loading">{embed.loading}</span>
        </button>
        <p className="embed-note" role="status">
          {map.failed}
        </p>
      </section>
      <div className="embed-panel">
        {page.kind === 'cluster' ? <ClusterFacts /> : <ClusterItems />}
      </div>
      <MapKey />
      <Foot view={startView(language, page)} />
    </main>
  );
}

function wordsOf(site: Site, page: Page): Pick<Site['programme'], 'title' | 'subtitle'> {
  const [cluster] = site.clusters;
  if (page.kind !== 'cluster' || !cluster) return site.programme;
  return { title: cluster.name, subtitle: sectorAndArea(site, cluster, ' · ') };
}

/** Where the credits of the map lead. */
const credits = [
  ['© OpenStreetMap contributors', 'https://www.openstreetmap.org/copyright'],
  ['Natural Earth', 'https://www.naturalearthdata.com/'],
  ['GeoNames', 'https://www.geonames.org/'],
  ['MapLibre', 'https://maplibre.org/'],
] as const;

function Foot({ view }: { view: View }) {
  const { programme } = useSite();
  const { map, embed, sources } = useMessages();
  const { url } = programme.source;
  const source = sources.sourceLine(programme.source);
  const [coast, earth, names, library] = credits.map(([name, href]) => (
    <a key={name} href={href}>
      {name}
    </a>
  ));
  return (
    <footer className="embed-foot">
      <p>
        <a className="embed-open" href={hrefOf(view)}>
          {embed.openMap}
          <NewTab />
        </a>
        <WrittenAddress view={view} />
      </p>
      <p>
        {url ? <a href={url}>{source}</a> : source}. {map.attribution}: {coast} (ODbL), {earth},{' '}
        {names} (CC BY 4.0), {library}
      </p>
      <details className="embed-addresses">
        <summary>{embed.addresses}</summary>
        {[url ?? [], ...credits.map(([, href]) => href)].flat().map((address) => (
          <p key={address} className="embed-address">
            {address}
          </p>
        ))}
      </details>
    </footer>
  );
}
