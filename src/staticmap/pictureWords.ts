import { signEdgeWidth } from '../cartography/mapStyles.ts';
import { palettes, signEdges } from '../cartography/palette.ts';
import { approximateStyles, exactStyles, fillStrengths } from '../cartography/regionStyles.ts';
import { drawnAs, type Site, type SiteCluster, sectorOf } from '../model/site.ts';
import { signPath } from '../ui/SectorSign.tsx';
import { hatchTag, type MapOptions } from './drawing.ts';
import { type Block, paragraph, stack, tag, textWidth } from './svg.ts';

/** A map with title, legend and sources in one picture: for link previews and for download. */
export type Picture = MapOptions & {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The size of plain text in pixels; text shrinks where it does not fit. All other sizes follow from it. */
  readonly em: number;
  readonly title: string;
  readonly lines: readonly string[];
  /** Credits for the facts and the map. */
  readonly sources: readonly string[];
  /** Words for the two kinds of area; null leaves the legend out. */
  readonly legend: { readonly exact: string; readonly approximate: string } | null;
  /** Writes the length of the scale bar; null leaves the scale out. */
  readonly scale: ((metres: number) => string) | null;
  /** The font as a data: address, for pictures that must not depend on what is installed. */
  readonly font: string | null;
};

export function titleBlock({ lines, scheme, title }: Picture, width: number, em: number): Block {
  const { ink, muted } = palettes[scheme];
  const widest = Math.max(...title.split(' ').map((word) => textWidth(word, 1, true)));
  return stack(
    [
      // Small enough that no word of the title is broken.
      paragraph(title, width, {
        size: Math.min(em * 1.6, width / widest),
        weight: 700,
        color: ink,
        lead: 1.18,
      }),
      ...lines.map((line) => paragraph(line, width, { size: em, color: muted })),
    ],
    em * 0.4,
  );
}

export function sourceBlock({ scheme, sources }: Picture, width: number, em: number): Block {
  const { muted } = palettes[scheme];
  return stack(
    sources.map((line) => paragraph(line, width, { size: em * 0.68, color: muted })),
    0,
  );
}

/** An entry of the legend: a sign or swatch, and its meaning. */
function entry(
  text: string,
  width: number,
  em: number,
  color: string,
  sign: (x: number, y: number, side: number) => string,
): Block {
  const side = em * 1.05;
  const words = paragraph(text, width - side - em * 0.6, { size: em * 0.85, color, lead: 1.3 });
  const height = Math.max(words.height, side * 1.12);
  return {
    height,
    draw: (x, y) => sign(x, y + (em * 1.16 - side) / 2, side) + words.draw(x + side + em * 0.6, y),
  };
}

/** The legend for the chosen cluster, or for all. */
export function legendBlocks(
  picture: Picture,
  site: Site,
  width: number,
  em: number,
): readonly Block[] {
  const { chosen, legend, scheme } = picture;
  if (!legend) return [];
  const palette = palettes[scheme];
  const told: readonly SiteCluster[] = site.clusters.filter(
    ({ id }) => chosen === null || chosen === id,
  );
  const sectors = [...new Set(told.map((cluster) => sectorOf(site, cluster)))];
  const signs = sectors.map(({ color, label, shape }) =>
    entry(label, width, em, palette.ink, (x, y, side) =>
      tag('path', {
        transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(side / 24).toFixed(3)})`,
        d: signPath(shape),
        fill: color[scheme],
        stroke: signEdges[scheme],
        'stroke-width': signEdgeWidth,
      }),
    ),
  );
  const swatches = (['exact', 'approximate'] as const)
    .filter((exactness) => told.some(({ region }) => drawnAs(region) === exactness))
    .map((exactness) =>
      entry(legend[exactness], width, em, palette.ink, (x, y, side) => {
        const box = { x, y: y + side * 0.12, width: side, height: side * 0.76, rx: side * 0.1 };
        const style = exactness === 'exact' ? exactStyles.plain : approximateStyles.plain;
        const fill = {
          fill: palette.muted,
          'fill-opacity': (style.fill * fillStrengths[scheme]).toFixed(4),
        };
        if (exactness === 'exact') {
          return tag('rect', {
            ...box,
            ...fill,
            stroke: palette.muted,
            'stroke-width': em * 0.07,
          });
        }
        return (
          tag('defs', {}, hatchTag('hatch-legend', palette.muted, true, side * 0.32)) +
          tag('rect', { ...box, ...fill }) +
          tag('rect', {
            ...box,
            fill: 'url(#hatch-legend)',
            'fill-opacity': approximateStyles.plain.hatch,
          })
        );
      }),
    );
  return [...signs, ...swatches];
}

/** A scale bar, `length` pixels long. */
export function scaleBlock(
  label: string,
  length: number,
  { scheme }: Picture,
  width: number,
  em: number,
): Block {
  const { ink } = palettes[scheme];
  const words = paragraph(label, width, { size: em * 0.68, color: ink });
  const gap = em * 0.15;
  const tick = em * 0.35;
  return {
    height: words.height + gap + tick,
    draw: (x, y) =>
      words.draw(x, y) +
      tag('path', {
        d: `M${x.toFixed(1)} ${(y + words.height + gap).toFixed(1)}v${tick.toFixed(1)}h${length.toFixed(1)}v${(-tick).toFixed(1)}`,
        fill: 'none',
        stroke: ink,
        'stroke-width': em * 0.1,
      }),
  };
}
