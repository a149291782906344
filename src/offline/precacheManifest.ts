/** What the build tells the service worker to keep. Paths are below the site's base. */
export type PrecacheManifest = {
  /** A hash of all that is kept: any change of a file or page changes it. */
  readonly version: string;
  /** Cached before the worker is active. `revision` is null where the file's name has a hash of its content. */
  readonly entries: readonly { readonly path: string; readonly revision: string | null }[];
  /** All pages but embeds, a list for each language. They are cached when a page in their language is open. */
  readonly pages: readonly (readonly string[])[];
  /** Folders of embed pages, which the worker leaves to the network. */
  readonly embedFolders: readonly string[];
  /** A page without content, which draws any address by script. */
  readonly shell: string;
  readonly notFound: string;
};

/** The answer to a page's address offline where the page itself is not cached. */
export type Substitute =
  | { readonly tag: 'shell' | 'not-found' }
  | { readonly tag: 'redirect'; readonly path: string };

export function substituteFor({ pages }: PrecacheManifest, path: string): Substitute {
  const all = pages.flat();
  if (all.includes(path)) return { tag: 'shell' };
  return all.includes(`${path}/`) ? { tag: 'redirect', path: `${path}/` } : { tag: 'not-found' };
}

/** The pages of every language that one of the open pages is in. */
export function pagesToKeep(
  { pages }: PrecacheManifest,
  open: readonly string[],
): readonly string[] {
  return pages.filter((inLanguage) => inLanguage.some((page) => open.includes(page))).flat();
}

/** What each of the site's own HTML files has in it: the root that script draws in. */
export const siteMark = '<div id="root">';

/**
 * Whether an answer is the site's page of that path, which says so itself. A host under maintenance, or a
 * hotel's network, answers any address with a page of its own, and calls it good.
 */
export function isPageOf(path: string, html: string): boolean {
  return / data-path="([^"]*)"/.exec(html.slice(0, html.indexOf('<body')))?.[1] === path;
}

/** The site's own scripts and styles that a page names, as written there. */
export function assetsNamed(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:src|href)="([^"]*\/assets\/[^"]+)"/g)].flatMap(
    ([, address]) => address ?? [],
  );
}
