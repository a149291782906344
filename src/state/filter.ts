import { laterNames } from '../model/after.ts';
import { foldLetters } from '../model/foldLetters.ts';
import {
  type ListedCluster,
  type Site,
  type SiteCluster,
  sectorOf,
  type UnplacedCluster,
} from '../model/site.ts';
import type { View } from './view.ts';

/** What of a view narrows the list. */
export type Filtering = Pick<View, 'sector' | 'part' | 'query'>;

/** Each cluster's words, folded once: pins, list and search ask for them at every keystroke. */
const texts = new WeakMap<ListedCluster, string>();

function textOf(site: Site, cluster: ListedCluster): string {
  const known = texts.get(cluster);
  if (known !== undefined) return known;
  const { contact } = cluster;
  const text = foldLetters(
    [
      cluster.name,
      ...laterNames(cluster),
      sectorOf(site, cluster).label,
      cluster.area,
      ...cluster.phrases,
      ...(cluster.region?.counties ?? []).flatMap(({ name, today }) => [name, ...today]),
      cluster.summary?.text,
      cluster.participants?.text,
      ...cluster.facts.map(({ text }) => text),
      ...cluster.aims.map(({ text }) => text),
      contact?.name,
      contact?.phone,
      contact?.phone?.slice(-8),
      contact?.email,
    ].join('\n'),
  );
  texts.set(cluster, text);
  return text;
}

/** A later name of the cluster that `query` is part of. */
export function matchedLaterName(query: string, cluster: ListedCluster): string | undefined {
  const written = foldLetters(query.trim());
  if (written === '') return undefined;
  return laterNames(cluster).find((name) => foldLetters(name).includes(written));
}

export function isFiltering({ sector, part, query }: Filtering): boolean {
  return sector !== null || part !== null || query !== '';
}

/** True for a cluster that the view's sector, part of the country and search words let through. */
export function passesFilters(site: Site, view: Filtering, cluster: ListedCluster): boolean {
  if (view.sector !== null && cluster.sector !== view.sector) return false;
  if (view.part !== null && !cluster.region?.parts.includes(view.part)) return false;
  const words = foldLetters(view.query).split(/\s+/).filter(Boolean);
  const text = words.length > 0 ? textOf(site, cluster) : '';
  return words.every((word) => text.includes(word));
}

/** The clusters that pass the view's filters, in their order. */
export function filterClusters(site: Site, view: Filtering): readonly SiteCluster[] {
  return site.clusters.filter((cluster) => passesFilters(site, view, cluster));
}

/** Those without a place that pass them. */
export function filterUnplaced(site: Site, view: Filtering): readonly UnplacedCluster[] {
  return (site.unplaced ?? []).filter((cluster) => passesFilters(site, view, cluster));
}
