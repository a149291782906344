import { usesPoints } from '../cartography/mapLimits.ts';
import { neighboursOf } from '../geocoder/area/near.ts';
import type { Part } from '../geocoder/gazetteer/gazetteer.ts';
import type { After } from '../model/afterSchema.ts';
import { type Bounds, compassPoint } from '../model/geo.ts';
import type { Language } from '../model/language.ts';
import { localize } from '../model/localize.ts';
import type { Records } from '../model/records.ts';
import type { Cluster } from '../model/schema.ts';
import type { Site, SiteCluster, UnplacedCluster } from '../model/site.ts';
import type { LocatedCluster } from './clusterRegions.ts';

/** Of clusters shown as points each names so many neighbours: more than a page shows. */
const mostNeighbours = 12;

type SiteInput = {
  readonly records: Records;
  readonly clusters: readonly (LocatedCluster &
    Pick<SiteCluster, 'labelSide' | 'crowded' | 'displaced' | 'neighbours'>)[];
  readonly parts: readonly Part[];
  readonly home: Bounds;
};

/** The neighbours of each cluster, the nearest first. */
export function neighboursIn(clusters: readonly LocatedCluster[]): SiteCluster['neighbours'][] {
  const signs = clusters.map(({ region: { id, marker } }) => ({ id, marker }));
  const most = usesPoints(clusters.length) ? mostNeighbours : undefined;
  return signs.map(({ id: own }) =>
    neighboursOf(own, signs, most).map(({ id, distance, bearing }) => ({
      id,
      distance: Math.round(distance),
      direction: compassPoint(bearing),
    })),
  );
}

/** What the pages in one language are made of. */
export function siteIn({ records, clusters, parts, home }: SiteInput, language: Language): Site {
  const placed = new Set(clusters.map(({ record }) => record));
  const unplaced = records.clusters
    .filter((record) => !placed.has(record))
    .map(
      (record): UnplacedCluster => ({
        ...said(record, language),
        ...afterOf(records.after, record.id, language),
      }),
    );
  return {
    programme: localize(records.programme, language),
    sectors: localize(records.sectors, language),
    clusters: clusters.map(({ record, region, labelSide, crowded, displaced, neighbours }) => ({
      ...said(record, language),
      region: localize(region, language),
      labelSide,
      ...(crowded && { crowded }),
      ...(displaced && { displaced }),
      neighbours,
      ...afterOf(records.after, record.id, language),
    })),
    ...(unplaced.length > 0 && { unplaced }),
    parts: parts
      .filter(({ primary }) => primary)
      .map(({ id, names }) => ({ id, name: names[language] })),
    home,
    ...(records.language && records.language !== language && { language: records.language }),
    ...(records.deck && { deck: localize(records.deck, language) }),
    ...(records.after && { after: localize(programmeAfter(records.after), language) }),
  };
}

/** A record without what it says for the geocoder alone. */
function said(
  {
    region: _,
    marker: _marker,
    position: _position,
    meaning: _meaning,
    asPoint: _as,
    ...record
  }: Cluster,
  language: Language,
) {
  return localize(record, language);
}

function programmeAfter({ clusters: _, ...after }: After): Omit<After, 'clusters'> {
  return after;
}

/** What is known of a cluster after its record, where anything is. */
function afterOf(
  after: After | undefined,
  cluster: string,
  language: Language,
): Pick<SiteCluster, 'after'> {
  const found = after?.clusters.find(({ id }) => id === cluster);
  if (!found) return {};
  const { id: _, ...known } = found;
  return { after: localize(known, language) };
}
