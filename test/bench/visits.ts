import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from '@playwright/test';
import type { SlowSite } from './slowSite.ts';
import {
  type Address,
  type Device,
  firstVisit,
  newVisitor,
  type Visit,
  visit,
  visitor,
} from './visit.ts';

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
  readonly serviceWorkers?: 'allow' | 'block';
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
  { parts, rounds, launch }: { parts: readonly string[]; rounds: number; launch: LaunchOptions },
): Promise<ReadonlyMap<PageName, readonly Visit[]>> {
  const chosen = pages.filter(({ part }) => parts.includes(part));
  const visits = new Map<PageName, Visit[]>(chosen.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const page of chosen) {
      const found =
        page.part === 'again'
          ? await visitAgain(launch, device, sites, page)
          : await visitPage(browser, device, sites, page);
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
  { site, path, hasMap }: PageVisit,
): Promise<Visit> {
  const { origin, traffic, hangUp } = sites[site];
  const context = await newVisitor(browser, device);
  hangUp();
  const found = await visit(context, { url: origin + path, hasMap, traffic });
  await context.close();
  return found;
}

/** Milliseconds until a browser has done what it does at its start. */
const startWork = 2500;

/**
 * A second visit with a browser that was closed in between. In one that stays open the page may share a process with its
 * service worker, which has all of its script compiled.
 */
async function visitAgain(
  launch: LaunchOptions,
  device: Device,
  sites: Sites,
  { site, path, hasMap, serviceWorkers = 'block' }: PageVisit,
): Promise<Visit> {
  const { origin, traffic, hangUp } = sites[site];
  const address: Address = { url: origin + path, hasMap, traffic };
  const profile = mkdtempSync(join(tmpdir(), 'klyngekart-bench-'));
  const options = { ...launch, ...visitor(device, serviceWorkers) };
  const first = await chromium.launchPersistentContext(profile, options);
  await firstVisit(first, address, serviceWorkers === 'allow');
  await first.close();
  const context = await chromium.launchPersistentContext(profile, options);
  await new Promise((done) => setTimeout(done, startWork));
  hangUp();
  const found = await visit(context, address);
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  return found;
}
