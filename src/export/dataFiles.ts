import type { Localized } from '../model/language.ts';
import type { Site } from '../model/site.ts';
import { pagePath } from '../state/address.ts';

/** The fixed addresses of the data, below the site's base. */
export const dataFiles = {
  /** RFC 4180 as it stands: commas, no byte order mark. For programs. */
  csv: 'data/klynger.csv',
  /** Semicolons, decimal commas and a byte order mark, as Excel in Norwegian opens by a double click. */
  excel: 'data/klynger-excel.csv',
  geojson: 'data/klynger.geojson',
  json: 'data/klynger.json',
} as const;

export type DataFile = keyof typeof dataFiles;

/** What the data may be used for, and who is to be named: the places come from GeoNames, which asks for it. */
export const terms = {
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Klyngekart; GeoNames (CC BY 4.0); Natural Earth',
} as const;

/** What the data is made of: the site in every language, and where it is (absolute if that is known). */
export type DataSource = { readonly sites: Localized<Site>; readonly root: string };

/** What a file of data says of itself, as members at its top. */
type DataHead = {
  readonly title: Localized;
  readonly description: Localized;
  readonly year: number | undefined;
  /** The page that explains every column. */
  readonly documentation: string;
  readonly source: Partial<
    Pick<Site['programme']['source'], 'title' | 'publisher' | 'year' | 'url'>
  >;
  readonly licence: { readonly name: string; readonly url: string };
  readonly attribution: string;
};

export function dataHead({ sites, root }: DataSource): DataHead {
  const inEach = (text: (site: Site) => string): Localized => ({
    nb: text(sites.nb),
    nn: text(sites.nn),
    en: text(sites.en),
  });
  const { programme } = sites.nb;
  const { title, publisher, year, url } = programme.source;
  return {
    title: inEach((site) => site.programme.title),
    description: inEach((site) => site.programme.subtitle ?? site.programme.title),
    year: programme.year,
    documentation: root + pagePath('nb', { kind: 'share', cluster: null }),
    source: { title, publisher, year, url },
    licence: { name: terms.licence, url: terms.licenceUrl },
    attribution: terms.attribution,
  };
}
