import { readFileSync } from 'node:fs';
import type { DataSource } from '../../src/export/dataFiles.ts';
import type { Localized } from '../../src/model/language.ts';
import type { FullSite } from '../support/full.ts';

const read = (language: string): FullSite =>
  JSON.parse(readFileSync(`data/generated/site.${language}.json`, 'utf8'));

/** The site in every language, as the build has made it. */
const sites: Localized<FullSite> = { nb: read('nb'), nn: read('nn'), en: read('en') };

export const source: DataSource & { readonly sites: typeof sites } = {
  sites,
  root: 'https://example.no/kart/',
};
