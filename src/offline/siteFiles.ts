/** What the build tells the service worker about the site. Paths are below the site's base. */
export type SiteFiles = {
  /** Another for every build that differs in any file that is kept. */
  readonly version: string;
  /** Kept before the worker takes over. `revision` is null where the name itself changes with the content. */
  readonly kept: readonly { readonly path: string; readonly revision: string | null }[];
  /** The pages, those of a language together. */
  readonly languages: readonly (readonly string[])[];
  /** Folders of pages made for frames: the worker leaves these to the network. */
  readonly frames: readonly string[];
  /** A page with no content of its own, which draws any address by script. */
  readonly shell: string;
  readonly notFound: string;
};

/** How a page's address is answered where the network is gone and the page itself was never kept. */
export type Substitute =
  | { readonly tag: 'shell' | 'not-found' }
  | { readonly tag: 'redirect'; readonly path: string };

export function substituteFor({ languages }: SiteFiles, path: string): Substitute {
  const pages = languages.flat();
  if (pages.includes(path)) return { tag: 'shell' };
  return pages.includes(`${path}/`) ? { tag: 'redirect', path: `${path}/` } : { tag: 'not-found' };
}

/** The pages of every language that one of the open pages is in. */
export function pagesToKeep({ languages }: SiteFiles, open: readonly string[]): readonly string[] {
  return languages.filter((pages) => pages.some((page) => open.includes(page))).flat();
}

/** The site's own scripts and styles that a page names, as written there. */
export function assetsNamed(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:src|href)="([^"]*\/assets\/[^"]+)"/g)].flatMap(
    ([, address]) => address ?? [],
  );
}
