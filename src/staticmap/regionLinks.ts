import type { LngLat } from '../model/geo.ts';
import { hrefOf } from '../view/history.ts';
import { type Lean, leanOf } from '../view/lean.ts';
import { type ClusterState, clusterState } from '../view/pins.ts';
import type { Site } from '../view/site.ts';
import { startView, type View } from '../view/view.ts';

/** What the drawing of a cluster's region leads to, and how it looks. */
export type RegionLink = {
  readonly cluster: string;
  readonly sector: string;
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
    counties: where.counties.map((county) => county.id),
    lean: leanOf(site.sectors.findIndex((each) => each.id === sector)),
    marker: where.marker,
    href: hrefOf(startView(view.language, { kind: 'cluster', id })),
    state: clusterState(site, { view, hovered: null }, id),
  }));
}
