import { type Lean, leanOf } from '../cartography/lean.ts';
import type { Exactness, LngLat } from '../model/geo.ts';
import type { ClusterState } from '../model/kinds.ts';
import type { Site } from '../model/site.ts';
import { hrefOf } from '../state/history.ts';
import { clusterState } from '../state/pins.ts';
import { startView, type View } from '../state/view.ts';

/** What the drawing of a cluster's region leads to, and how it looks. */
export type RegionLink = {
  readonly cluster: string;
  readonly sector: string;
  readonly exactness: Exactness;
  readonly lean: Lean;
  /** Ids of the counties that the region touches. */
  readonly counties: readonly string[];
  readonly href: string;
  /** Where the cluster's sign stands. */
  readonly marker: LngLat;
  /** How it shows before any script; from there on `useRegionEvents` sees to it. */
  readonly state: ClusterState;
};

export function regionLinks(site: Site, view: View): readonly RegionLink[] {
  return site.clusters.map(({ id, sector, where }) => ({
    cluster: id,
    sector,
    exactness: where.exactness,
    counties: where.counties.map((county) => county.id),
    lean: leanOf(site.sectors.findIndex((each) => each.id === sector)),
    marker: where.marker,
    href: hrefOf(startView(view.language, { kind: 'cluster', id })),
    state: clusterState(site, { view, hovered: null }, id),
  }));
}
