import type { MapGeometry } from '../cartography/mapGeometry.ts';
import { palettes } from '../cartography/palette.ts';
import type { Site } from '../model/site.ts';
import { drawMap, type MapOptions, placeMap } from './drawing.ts';
import { drawLabels, drawPins } from './drawnNames.ts';
import { tag } from './svg.ts';
import type { Detail } from './viewport.ts';

/** A map with no words but its names, for use within a page. */
export type MapPicture = MapOptions & {
  /** Pixels of the drawing, which the page may show in any size. */
  readonly width: number;
  readonly height: number;
  /** The size of a cluster's name, in the same pixels. */
  readonly em: number;
};

const margin = 1.6;

/** The picture as SVG that needs no stylesheet. Hidden from screen readers: the page says what it shows. */
export function mapPictureMarkup(data: MapGeometry, site: Site, picture: MapPicture): string {
  const { bounds, em, height, scheme, width } = picture;
  const room = { x: 0, y: 0, width, height };
  const inner = margin * em;
  const fit = { x: inner, y: inner, width: width - 2 * inner, height: height - 2 * inner };
  const longer = Math.max(width, height);
  // One unit is a pixel, and nothing is drawn beyond the edges.
  const detail: Detail = { units: longer, margin: 1, widest: longer };
  const placed = placeMap(bounds, fit, detail);
  return tag(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    [
      tag('rect', { width, height, fill: palettes[scheme].sea }),
      drawMap(data, site, picture, placed, em / 14),
      drawLabels(data, picture, placed, room, em * 0.85),
      drawPins(site, picture, placed, room, em),
    ].join(''),
  );
}
