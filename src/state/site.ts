import { createContext, useContext } from 'react';
import { stepCount } from '../model/deck.ts';
import type { Site } from '../model/site.ts';
import type { ValidIds } from '../pages/pageDefinition.ts';

/** The ids that an address may name. */
export function validIds(site: Site): ValidIds {
  const { clusters, sectors, parts } = site;
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  return {
    clusters: ids(clusters),
    sectors: ids(sectors),
    parts: ids(parts),
    steps: stepCount(site),
  };
}

const SiteContext = createContext<Site | null>(null);
export const SiteProvider = SiteContext.Provider;

/** The `lang` of names and texts of the list; undefined where it is the page's own. */
export function useContentLang(): string | undefined {
  return useSite().language;
}

/** The same for what is written as the source has it, which the site's own has in Bokmål. */
export function useSourceLang(): string {
  return useContentLang() ?? 'nb';
}

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('useSite needs a SiteProvider above it');
  return site;
}
