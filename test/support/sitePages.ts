import type { RenderedPage, RenderedSite } from '../../src/prerender/pages/entry-server.tsx';

/** A page as its reader meets it without any script. */
export type ReadPage = Pick<RenderedPage, 'language' | 'path'> & { readonly body: HTMLElement };

export function readPages({ pages }: RenderedSite): readonly ReadPage[] {
  return pages.map(({ language, path, body }) => ({ language, path, body: readBody(body) }));
}

/** Leaves out the outlines of what is drawn: they are long, and nobody reads them. */
export function readBody(markup: string): HTMLElement {
  const html = `<!doctype html><body>${markup.replace(/ d="[^"]*"/g, '')}</body>`;
  return new DOMParser().parseFromString(html, 'text/html').body;
}
