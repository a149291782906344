import type { Browser } from '@playwright/test';
import type { SlowSite } from './slowSite.ts';
import { type Address, type Device, firstVisit, newVisitor, type Visit, visit } from './visit.ts';

/** Where the pages are: our own and those beside it, on the real host and over plain HTTP/1.1. */
export type Sites = Readonly<Record<'own' | 'peers' | 'ownShared' | 'peersShared', SlowSite>>;

/** Parts of the benchmark that visit pages, by the words that name them. */
type VisitPart = 'visits' | 'again' | 'shared';

type PageVisit = {
  readonly name: string;
  readonly part: VisitPart;
  readonly site: keyof Sites;
  readonly path: string;
  readonly hasMap: boolean;
  /** Whether the browser may keep the site by its service worker too, or by the HTTP cache alone. */
  readonly serviceWorkers?: 'allow';
};

const pages = [
  { name: 'static page', part: 'visits', site: 'peers', path: 'words/', hasMap: false },
  { name: 'Leaflet', part: 'visits', site: 'peers', path: 'leaflet.html', hasMap: true },
  { name: 'MapLibre alone', part: 'visits', site: 'peers', path: 'maplibre.html', hasMap: true },
  { name: 'Klyngekart', part: 'visits', site: 'own', path: '', hasMap: true },
  { name: 'embed', part: 'visits', site: 'own', path: 'embed/?v=1', hasMap: false },
  { name: 'MapLibre again', part: 'again', site: 'peers', path: 'maplibre.html', hasMap: true },
  {
    name: 'Klyngekart again',
    part: 'again',
    site: 'own',
    path: '',
    hasMap: true,
    serviceWorkers: 'allow',
  },
  {
    name: 'static page, HTTP/1.1',
    part: 'shared',
    site: 'peersShared',
    path: 'words/',
    hasMap: false,
  },
  { name: 'Klyngekart, HTTP/1.1', part: 'shared', site: 'ownShared', path: '', hasMap: true },
] as const satisfies readonly PageVisit[];
export type PageName = (typeof pages)[number]['name'];

/** Visits every page of the parts in turn, `rounds` times, each time as somebody new. */
export async function visitPages(
  browser: Browser,
  device: Device,
  sites: Sites,
  { parts, rounds }: { parts: readonly string[]; rounds: number },
): Promise<ReadonlyMap<PageName, readonly Visit[]>> {
  const chosen = pages.filter(({ part }) => parts.includes(part));
  const visits = new Map<PageName, Visit[]>(chosen.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const page of chosen) {
      const found = await visitPage(browser, device, sites, page);
      visits.get(page.name)?.push(found);
      console.log(`${device} ${round}/${rounds} ${page.name}: ${JSON.stringify(found)}`);
    }
  }
  return visits;
}

async function visitPage(
  browser: Browser,
  device: Device,
  sites: Sites,
  { part, site, path, hasMap, serviceWorkers }: PageVisit,
): Promise<Visit> {
  const { origin, traffic, hangUp } = sites[site];
  const address: Address = { url: origin + path, hasMap, traffic };
  const context = await newVisitor(browser, device, serviceWorkers);
  if (part === 'again') await firstVisit(context, address, serviceWorkers === 'allow');
  hangUp();
  const found = await visit(context, address);
  await context.close();
  return found;
}
