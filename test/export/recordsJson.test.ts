import { expect, test } from 'vitest';
import after from '../../data/after.json' with { type: 'json' };
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import clusters from '../../data/clusters.json' with { type: 'json' };
import programme from '../../data/programme.json' with { type: 'json' };
import { locateClusters } from '../../src/build/clusterRegions.ts';
import { recordsJson } from '../../src/export/recordsJson.ts';
import type { After } from '../../src/model/afterSchema.ts';
import { records } from '../../src/model/records.ts';
import { source } from './sites.ts';

test('holds every record, in every language, and where it is', () => {
  const written = JSON.parse(JSON.stringify(recordsJson(source, records)));
  expect(written).toMatchObject({
    title: programme.title,
    source: programme.source,
    licence: { name: 'CC BY 4.0' },
    programme: { amounts: programme.amounts, facts: programme.facts },
  });
  const atlas = loadAtlas();
  const [located] = locateClusters(records.clusters, [atlas, atlas], 'throw');
  const regions = located.map(
    // Where a sign is moved to drawn land is tested with the site.
    ({ region: { phrase: _, marker: __, ...region } }) => region,
  );
  expect(written.clusters).toEqual(
    clusters.map((record, index) => ({
      ...record,
      page: `https://example.no/kart/klynge/${record.id}/`,
      where: { ...regions[index], marker: source.sites.nb.clusters[index]?.region.marker },
    })),
  );
});

test('holds every statement of other sources, with the sources, and nothing of them where there are none', () => {
  const { clusters, ...shared } = after;
  const written = JSON.parse(
    JSON.stringify(recordsJson(source, { ...records, after: after as unknown as After })),
  );
  expect(written.after).toEqual(shared);
  const told = written.clusters.flatMap((each: { after?: unknown }) => each.after ?? []);
  expect(told).toEqual(clusters);
  expect(JSON.stringify(recordsJson(source, records))).not.toContain('"after"');
});
