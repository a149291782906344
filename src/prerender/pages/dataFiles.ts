import type { FeatureCollection } from 'geojson';
import after from '../../../data/generated/after.json' with { type: 'json' };
import { csv } from '../../export/csv.ts';
import { type DataSource, dataFiles } from '../../export/dataFiles.ts';
import { geojson } from '../../export/geojson.ts';
import { recordsJson } from '../../export/recordsJson.ts';
import { table } from '../../export/table.ts';
import { loadLanguage } from '../../i18n/loadLanguage.ts';
import type { After } from '../../model/afterSchema.ts';
import { records } from '../../model/records.ts';

/** Null where nothing is known since. */
const since = after as unknown as After | null;

/** A file to write, by its path below the site's base. */
type DataFile = { readonly path: string; readonly content: string };

/** The data at its fixed addresses. `root` is the site's address, or its base path where that is not known. */
export async function renderDataFiles(
  regions: FeatureCollection,
  root: string,
): Promise<readonly DataFile[]> {
  const [nb, nn, en] = await Promise.all([
    loadLanguage('nb'),
    loadLanguage('nn'),
    loadLanguage('en'),
  ]);
  const source: DataSource = { sites: { nb: nb.site, nn: nn.site, en: en.site }, root };
  const rows = table(source);
  const json = (value: object) => `${JSON.stringify(value, null, 1)}\n`;
  return [
    { path: dataFiles.csv, content: csv(rows, { separator: ',', mark: false }) },
    {
      path: dataFiles.excel,
      content: csv(rows, { separator: ';', mark: true, decimalComma: true }),
    },
    { path: dataFiles.geojson, content: `${JSON.stringify(geojson(source, regions))}\n` },
    {
      path: dataFiles.json,
      content: json(recordsJson(source, since ? { ...records, after: since } : records)),
    },
  ];
}
