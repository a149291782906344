import { readFileSync } from 'node:fs';
import { type FullSite, fullSite } from '../support/full.ts';

/** What the build has made of the records, as a page of the site has it. */
export const builtSite: FullSite = fullSite(
  JSON.parse(readFileSync('data/generated/site.nb.json', 'utf8')),
);

/** What the records call the cluster now. */
export function nameOf(id: string): string {
  const cluster = builtSite.clusters.find((each) => each.id === id);
  if (!cluster) throw new Error(`no cluster ${id}`);
  return cluster.name;
}
