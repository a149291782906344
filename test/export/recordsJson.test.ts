import { expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import clusters from '../../data/clusters.json' with { type: 'json' };
import programme from '../../data/programme.json' with { type: 'json' };
import { locateClusters } from '../../src/build/clusterRegions.ts';
import { recordsJson } from '../../src/export/recordsJson.ts';
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
  const regions = locateClusters(records.clusters, loadAtlas()).map(
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
