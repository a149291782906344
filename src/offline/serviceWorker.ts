/// <reference lib="webworker" />
import { cacheNames, clientsClaim, type WorkboxPlugin } from 'workbox-core';
import { getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { assetsNamed, pagesToKeep, type SiteFiles, substituteFor } from './siteFiles.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const SITE_FILES: SiteFiles;

/*
 * Online, readers get what the site has now; offline, what they took home. A new version waits until
 * the last page of the old one is closed, and the old one's files stay for as long.
 */

const site = SITE_FILES;
const { scope } = self.registration;
/** After so many seconds a page that is kept comes before a network that says nothing. */
const patience = 4;

// Other sites may lie on the same origin: the names that these begin with have the scope in them.
const pageCaches = `${cacheNames.runtime}-`;
const pageCache = pageCaches + site.version;

const addressOf = (path: string) => new URL(path, scope).href;

/** Below the site's base, without query. */
function pathOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return (origin + pathname).slice(scope.length);
}

precache(site.kept.map(({ path, revision }) => ({ url: addressOf(path), revision })));

/**
 * Keeps a page under its address alone, and only with all that it names kept too: while a new version is
 * published, pages of both pass by.
 */
const wholePages: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => addressOf(pathOf(request.url)),
  cacheWillUpdate: async ({ response }) => {
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
    if (response.status !== 200 || !isPage) return null;
    const named = assetsNamed(await response.clone().text());
    return named.every((address) => getCacheKeyForURL(address)) ? response : null;
  },
};
const pages = new NetworkFirst({
  cacheName: pageCache,
  networkTimeoutSeconds: patience,
  plugins: [wholePages],
});

/** Takes home what is missing of the languages that are open, one page at a time: nobody waits for it. */
async function keepOpenLanguages(event: ExtendableEvent): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const cache = await caches.open(pageCache);
  for (const path of pagesToKeep(
    site,
    windows.map(({ url }) => pathOf(url)),
  )) {
    const request = new Request(addressOf(path));
    if (await cache.match(request)) continue;
    const [, kept] = pages.handleAll({ event, request });
    await kept;
  }
}

async function dropOldPages(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(pageCaches) && name !== pageCache);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The answer to an address that is not kept, where there is no network. */
async function substitute(url: URL): Promise<Response> {
  const answer = substituteFor(site, pathOf(url.href));
  if (answer.tag === 'redirect') return Response.redirect(addressOf(answer.path) + url.search);
  const isShell = answer.tag === 'shell';
  const page = await matchPrecache(addressOf(isShell ? site.shell : site.notFound));
  if (!page || isShell) return page ?? Response.error();
  return new Response(page.body, { status: 404, headers: page.headers });
}

// Their names change with their content. Those of a newer version are kept as they pass.
registerRoute(
  ({ url }) => url.href.startsWith(addressOf('assets/')),
  new CacheFirst({ cacheName: cacheNames.precache }),
);

registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' &&
    url.href.startsWith(scope) &&
    !site.frames.some((folder) => pathOf(url.href).startsWith(folder)),
  async ({ event, request, url }) => {
    try {
      return await pages.handle({ event, request });
    } catch {
      return (await matchPrecache(url.href)) ?? substitute(url);
    }
  },
);

registerRoute(
  ({ url }) => getCacheKeyForURL(url.href) !== undefined,
  async ({ request, url }) => {
    try {
      return await fetch(request);
    } catch {
      return (await matchPrecache(url.href)) ?? Response.error();
    }
  },
);

// Without a page at hand there is still the shell: a worker must not fail for one.
const keepWhatOneCan = (event: ExtendableEvent) =>
  event.waitUntil(keepOpenLanguages(event).catch(() => {}));
self.addEventListener('install', keepWhatOneCan);
self.addEventListener('message', keepWhatOneCan);
self.addEventListener('activate', (event) => event.waitUntil(dropOldPages()));
// The first page that brings the worker is to live on it too.
clientsClaim();
