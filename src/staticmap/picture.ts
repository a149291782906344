import type { MapGeometry } from '../cartography/mapGeometry.ts';
import { palettes } from '../cartography/palette.ts';
import type { Site } from '../model/site.ts';
import { escapeHtml } from '../ui/escapeHtml.ts';
import { drawMap, type MapLook, placeMap } from './drawing.ts';
import { drawLabels, drawPins } from './drawnNames.ts';
import { arrange } from './pictureLayout.ts';
import { tag } from './svg.ts';

/** The map as one picture, with its words inside: for link previews and for readers to take away. */
export type Picture = MapLook & {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The size of plain text in pixels. All else follows from it; words that find no room get smaller. */
  readonly em: number;
  readonly title: string;
  readonly lines: readonly string[];
  /** Where the facts and the map are from. */
  readonly sources: readonly string[];
  /** Words for the two kinds of area; null leaves the legend out. */
  readonly legend: { readonly exact: string; readonly approximate: string } | null;
  /** Says how far so many metres are on the map; null leaves the scale out. */
  readonly scale: ((metres: number) => string) | null;
  /** The font as a data: address, for pictures that must not depend on what is installed. */
  readonly font: string | null;
};

/** Names of clusters and of towns, in sizes of plain text. */
const pinSize = 0.74;
const labelSize = 0.6;

function fontStyle(address: string): string {
  return `<style>@font-face{font-family:Inter;font-weight:400 750;src:url(${address}) format("woff2")}</style>`;
}

/** The picture as SVG that needs no style sheet and no other file. */
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
      // What a panel covers is not the picture's; the line is the frame of what is.
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
