import type { MapGeometry } from '../../cartography/mapGeometry.ts';
import type { Messages } from '../../i18n/messages.ts';
import { clusterOf, type Site, sectorOf } from '../../model/site.ts';
import { describePage } from '../../pages/registry.ts';
import { targetBounds } from '../../state/target.ts';
import { chosenCluster, type View } from '../../state/view.ts';
import { pictureMarkup } from '../../staticmap/picture.ts';

/** A link preview picture as SVG; the build makes a PNG of it, as the networks take no SVG. */
export type Preview = { readonly svg: string };

export function previewOf(site: Site, messages: Messages, data: MapGeometry, view: View): Preview {
  const bounds = targetBounds(site, view, null, []);
  const cluster = clusterOf(site, chosenCluster(view));
  const { description } = describePage(site, messages, view.page);
  return {
    svg: pictureMarkup(data, site, {
      bounds,
      scheme: 'light',
      layers: ['counties'],
      width: 1200,
      height: 630,
      em: 27,
      chosen: cluster?.id ?? null,
      title: cluster?.name ?? site.programme.title,
      lines: cluster ? [sectorOf(site, cluster).label, cluster.area ?? []].flat() : [description],
      sources: [messages.sources.sourceLine(site.programme.source)],
      legend: null,
      scale: null,
      font: null,
    }),
  };
}

/** Whether link previews show another page's picture: all steps of the deck have that of the first. */
export function sharesPreview({ page }: View): boolean {
  return page.kind === 'present' && page.step > 1;
}

/** Where a page's link preview picture is, below the site's base. */
export function previewPath({ language, page }: View): string {
  const name = page.kind === 'cluster' ? page.id : page.kind;
  return `preview/${language}/${name}.png`;
}
