import { unproject } from '../cartography/mercator.ts';
import { groundWidth, scaleBar } from '../cartography/scaleBar.ts';
import type { Site } from '../model/site.ts';
import { type Placed, placeMap, type Rect } from './drawing.ts';
import { legendBlocks, type Picture, scaleBlock, sourceBlock, titleBlock } from './pictureWords.ts';
import { type Block, stack } from './svg.ts';

/** The layout of a picture. */
export type Arrangement = {
  /** The size of plain text at which all words fit. */
  readonly em: number;
  /** Behind the words. */
  readonly panels: readonly Rect[];
  readonly words: string;
  readonly room: {
    /** Where nothing covers the map. */
    readonly visible: Rect;
    /** Into which the bounds fit: smaller, so that no name touches the edge. */
    readonly fit: Rect;
  };
};

type Draft = Arrangement & { readonly fits: boolean };

/** From this ratio of width to height on, the words are beside the map and not above and below it. */
const beside = 0.9;
const columnShare = 0.4;
/** The most of its column that the scale takes. */
const scaleShare = 0.5;
/** The most of the height that words take from the map. */
const wordsShare = 0.5;
const tries = 12;
const step = 0.94;

function inset({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

function scaleOf(picture: Picture, placed: Placed, fit: Rect, width: number, em: number): Block[] {
  if (!picture.scale) return [];
  const { box } = placed.viewport;
  const [, lat] = unproject([box.x + box.width / 2, box.y + box.height / 2]);
  const perPixel = groundWidth(lat) / (placed.viewport.scale * placed.scale);
  const bar = scaleBar(perPixel, Math.min(width * scaleShare, fit.width * 0.4));
  return [scaleBlock(picture.scale(bar.metres), bar.width, picture, width, em)];
}

function besideMap(site: Site, picture: Picture, em: number): Draft {
  const { width, height } = picture;
  const margin = em * 1.3;
  const column = Math.round(width * columnShare);
  const source = sourceBlock(picture, width - 2 * margin, em);
  const foot = height - source.height - margin * 1.2;
  const visible = { x: column, y: 0, width: width - column, height: foot };
  const fit = inset(visible, margin);
  const room = column - 2 * margin;
  const placed = placeMap(picture.bounds, fit);
  const above = stack(
    [
      titleBlock(picture, room, em),
      ...[stack(legendBlocks(picture, site, room, em), em * 0.22)].filter(({ height: h }) => h > 0),
      ...scaleOf(picture, placed, fit, room, em),
    ],
    em * 0.9,
  );
  return {
    em,
    panels: [
      { x: 0, y: 0, width: column, height: foot },
      { x: 0, y: foot, width, height: height - foot },
    ],
    words: above.draw(margin, margin) + source.draw(margin, foot + margin * 0.5),
    room: { visible, fit },
    fits: margin + above.height + margin * 0.4 <= foot,
  };
}

/** Blocks in two columns, each column filled before the next. */
function twoColumns(blocks: readonly Block[], width: number, gap: number): Block {
  const half = Math.ceil(blocks.length / 2);
  const columns = [stack(blocks.slice(0, half), gap), stack(blocks.slice(half), gap)];
  return {
    height: Math.max(...columns.map(({ height }) => height)),
    draw: (x, y) => columns.map((column, index) => column.draw(x + index * width, y)).join(''),
  };
}

function aboveAndBelow(site: Site, picture: Picture, em: number): Draft {
  const { width, height } = picture;
  const margin = em * 1.3;
  const room = width - 2 * margin;
  const above = titleBlock(picture, room, em);
  const source = sourceBlock(picture, room, em);
  const legend = legendBlocks(picture, site, room / 2 - em * 0.5, em);
  const top = above.height + margin * 1.8;
  const belowWith = (scale: readonly Block[]) =>
    stack(
      [...(legend.length > 0 ? [twoColumns(legend, room / 2, em * 0.22)] : []), ...scale, source],
      em * 0.9,
    );
  // The height of the scale does not depend on its length: the first layout finds the room, the second fills it.
  const guess = { x: 0, y: top, width, height: height / 2 };
  const scaleIn = (visible: Rect) =>
    scaleOf(
      picture,
      placeMap(picture.bounds, inset(visible, margin)),
      inset(visible, margin),
      room,
      em,
    );
  const foot = height - belowWith(scaleIn(guess)).height - margin * 1.8;
  const visible = { x: 0, y: top, width, height: Math.max(1, foot - top) };
  const below = belowWith(scaleIn(visible));
  return {
    em,
    panels: [
      { x: 0, y: 0, width, height: top },
      { x: 0, y: foot, width, height: height - foot },
    ],
    words: above.draw(margin, margin) + below.draw(margin, foot + margin * 0.8),
    room: { visible, fit: inset(visible, margin) },
    fits: visible.height >= height * (1 - wordsShare),
  };
}

/**
 * Lays a picture out: the words beside the map where the picture is wide, above and below where it is tall. If
 * they do not fit, first the lines under the title are left out, then all text shrinks.
 */
export function arrange(site: Site, picture: Picture): Arrangement {
  const draft = picture.width / picture.height >= beside ? besideMap : aboveAndBelow;
  const whole = draft(site, picture, picture.em);
  if (whole.fits) return whole;
  const bare = picture.legend ? { ...picture, lines: [] } : picture;
  let last = whole;
  for (let times = 0; times < tries; times += 1) {
    last = draft(site, bare, picture.em * step ** times);
    if (last.fits) break;
  }
  return last;
}
