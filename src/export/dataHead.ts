import type { Localized } from '../model/language.ts';
import type { Site } from '../model/site.ts';
import { pagePath } from '../state/address.ts';
import type { DataSource } from './table.ts';
import { terms } from './terms.ts';

/** What a file of data says of itself, as members at its top. */
type DataHead = {
  readonly title: Localized;
  readonly description: Localized;
  readonly year: number;
  /** The page that explains every column. */
  readonly documentation: string;
  readonly source: Pick<Site['programme']['source'], 'title' | 'publisher' | 'year' | 'url'>;
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
    description: inEach((site) => site.programme.subtitle),
    year: programme.year,
    documentation: root + pagePath('nb', { kind: 'share', cluster: null }),
    source: { title, publisher, year, url },
    licence: { name: terms.licence, url: terms.licenceUrl },
    attribution: terms.attribution,
  };
}
