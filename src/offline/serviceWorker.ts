/// <reference lib="webworker" />
import { cacheNames, clientsClaim, type WorkboxPlugin } from 'workbox-core';
import { addPlugins, getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import {
  assetsNamed,
  isPageOf,
  type PrecacheManifest,
  pagesToKeep,
  siteMark,
  substituteFor,
} from './precacheManifest.ts';

declare const self: ServiceWorkerGlobalScope;
/** Defined by the build. */
declare const PRECACHE_MANIFEST: PrecacheManifest;

/*
 * Online, readers get what the site has now; offline, what is cached. A new version waits until the last
 * page of the old one is closed, and the old one's files stay for as long.
 */

const manifest = PRECACHE_MANIFEST;
const { scope } = self.registration;
/** Seconds until a cached page is shown instead of waiting for the network. */
const networkTimeout = 4;

// Other sites may share the origin: Workbox's cache names have the scope in them.
const pageCaches = `${cacheNames.runtime}-`;
const pageCache = pageCaches + manifest.version;

const addressOf = (path: string) => new URL(path, scope).href;

/** Below the site's base, without query. */
function pathOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return (origin + pathname).slice(scope.length);
}

const isHtml = (response: Response) =>
  response.headers.get('Content-Type')?.startsWith('text/html') ?? false;

/** Lets no page take the place of a file that is none: a host's notice comes to whatever address is asked for. */
const ownFiles: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) => {
    const wantsHtml = pathOf(request.url).endsWith('.html');
    const isOwn = wantsHtml
      ? (await response.clone().text()).includes(siteMark)
      : !isHtml(response);
    return response.status === 200 && isOwn ? response : null;
  },
};
addPlugins([ownFiles]);
precache(manifest.entries.map(({ path, revision }) => ({ url: addressOf(path), revision })));

/**
 * Caches a page under its address without query, and only if it is the site's, and all assets that it names are
 * precached: while a new version is being published, pages of either may come.
 */
const wholePages: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => addressOf(pathOf(request.url)),
  cacheWillUpdate: async ({ request, response }) => {
    if (response.status !== 200 || !isHtml(response)) return null;
    const html = await response.clone().text();
    const named = assetsNamed(html);
    return isPageOf(pathOf(request.url).replace(/index\.html$/, ''), html) &&
      named.every((address) => getCacheKeyForURL(address))
      ? response
      : null;
  },
};
const pages = new NetworkFirst({
  cacheName: pageCache,
  networkTimeoutSeconds: networkTimeout,
  plugins: [wholePages],
});

/** Caches the missing pages of the languages that are open, one at a time: nobody waits for it. */
async function keepOpenLanguages(event: ExtendableEvent): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const cache = await caches.open(pageCache);
  for (const path of pagesToKeep(
    manifest,
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

/** The answer offline to an address that is not cached. */
async function substitute(url: URL): Promise<Response> {
  const answer = substituteFor(manifest, pathOf(url.href));
  if (answer.tag === 'redirect') return Response.redirect(addressOf(answer.path) + url.search);
  const isShell = answer.tag === 'shell';
  const page = await matchPrecache(addressOf(isShell ? manifest.shell : manifest.notFound));
  if (!page || isShell) return page ?? Response.error();
  return new Response(page.body, { status: 404, headers: page.headers });
}

// Their names change with their content. Those of a newer version are cached when they are fetched.
registerRoute(
  ({ url }) => url.href.startsWith(addressOf('assets/')),
  new CacheFirst({ cacheName: cacheNames.precache, plugins: [ownFiles] }),
);

registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' &&
    url.href.startsWith(scope) &&
    !manifest.embedFolders.some((folder) => pathOf(url.href).startsWith(folder)),
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

// Without a cached page there is still the shell: a failed page must not fail the worker.
const keepWhatIsPossible = (event: ExtendableEvent) =>
  event.waitUntil(keepOpenLanguages(event).catch(() => {}));
self.addEventListener('install', keepWhatIsPossible);
self.addEventListener('message', keepWhatIsPossible);
self.addEventListener('activate', (event) => event.waitUntil(dropOldPages()));
// The page that registers the worker is controlled by it at once.
clientsClaim();
