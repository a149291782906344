import type { Localized } from '../model/language.ts';
import type { Records } from '../model/records.ts';
import { clusterOf, type Site, type SiteCluster } from '../model/site.ts';
import { pagePath } from '../state/address.ts';
import { type DataSource, dataHead } from './dataFiles.ts';

function clusterIn(site: Site, id: string): SiteCluster {
  const cluster = clusterOf(site, id);
  if (!cluster) throw new Error(`the site has no cluster "${id}"`);
  return cluster;
}

/**
 * Everything: the records as they stand, every text in every language, and where each cluster is. The
 * one file that has all facts and aims, and all that other sources say since, which a table has no room for.
 */
export function recordsJson(
  source: DataSource,
  { after, clusters, programme, sectors }: Records,
): object {
  const { sites, root } = source;
  const inEach = (id: string, text: (cluster: SiteCluster) => string): Localized => ({
    nb: text(clusterIn(sites.nb, id)),
    nn: text(clusterIn(sites.nn, id)),
    en: text(clusterIn(sites.en, id)),
  });
  const { source: document, ...programmeFacts } = programme;
  return {
    ...dataHead(source),
    // With its sections, which the records name by their ids.
    source: document,
    programme: programmeFacts,
    sectors,
    ...(after && {
      after: { statuses: after.statuses, sources: after.sources, programme: after.programme },
    }),
    clusters: clusters.map((record) => {
      const since = after?.clusters.find(({ id }) => id === record.id);
      const placed = clusterOf(sites.nb, record.id);
      if (!placed) return { ...record, ...(since && { after: since }) };
      // The phrase is in the record already.
      const { phrase: _, ...facts } = placed.region;
      return {
        ...record,
        page: root + pagePath('nb', { kind: 'cluster', id: record.id }),
        where: {
          ...facts,
          reason: inEach(record.id, (cluster) => cluster.region.reason),
          phrases: facts.phrases.map((reading, index) => ({
            ...reading,
            reason: inEach(record.id, (cluster) => cluster.region.phrases[index]?.reason ?? ''),
          })),
        },
        ...(since && { after: since }),
      };
    }),
  };
}
