import type { MapGeometry } from '../cartography/mapGeometry.ts';
import { palettes } from '../cartography/palette.ts';
import type { Site } from '../model/site.ts';
import { escapeHtml } from '../ui/escapeHtml.ts';
import { drawMap, placeMap } from './drawing.ts';
import { drawLabels, drawPins } from './drawnNames.ts';
import { arrange } from './pictureLayout.ts';
import type { Picture } from './pictureWords.ts';
import { tag } from './svg.ts';

/** Names of clusters and of towns, in sizes of plain text. */
const pinSize = 0.74;
const labelSize = 0.6;

function fontStyle(address: string): string {
  return `<style>@font-face{font-family:Inter;font-weight:400 750;src:url(${address}) format("woff2")}</style>`;
}

/** The picture as SVG that needs no stylesheet and no other file. */
export function pictureMarkup(data: MapGeometry, site: Site, picture: Picture): string {
  const { bounds, font, height, scheme, title, width } = picture;
  const palette = palettes[scheme];
  const { em, panels, room, words } = arrange(site, picture);
  const placed = placeMap(bounds, room.fit);
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': 'Inter, Arial, Helvetica, sans-serif',
      role: 'img',
      'aria-labelledby': 'title',
    },
    [
      tag('title', { id: 'title' }, escapeHtml(title)),
      font === null ? '' : fontStyle(font),
      tag('rect', { width, height, fill: palette.sea }),
      drawMap(data, site, picture, placed, em / 16),
      drawLabels(data, picture, placed, room.visible, em * labelSize),
      drawPins(site, picture, placed, room.visible, em * pinSize),
      // Panels cover what the map draws beyond its room; the line frames the room.
      ...panels.map((rect) => tag('rect', { ...rect, fill: palette.halo })),
      tag('rect', {
        ...room.visible,
        fill: 'none',
        stroke: palette.neighbourBorder,
        'stroke-width': em / 20,
      }),
      words,
    ].join(''),
  );
}
