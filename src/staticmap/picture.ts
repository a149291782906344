import type { Geometry } from 'geojson';
import type { Bounds } from '../model/geo.ts';
import { escapeHtml } from '../ui/escapeHtml.ts';
import { signPath } from '../ui/SectorSign.tsx';
import { palettes } from '../view/palette.ts';
import { type Site, type SiteCluster, sectorOf } from '../view/site.ts';
import { type BackdropData, geometriesOf } from './backdrop.ts';
import { type Frame, frameOf, placeIn } from './frame.ts';
import { pathOf } from './path.ts';

export type Picture = {
  readonly bounds: Bounds;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly chosen: string | null;
  readonly title: string;
  readonly lines: readonly string[];
  readonly source: string;
};

const palette = palettes.light;
const margin = 40;
/** The words stand left, as the panel does; about as many letters fit on a line of each size. */
const wordsShare = 0.45;

/** Breaks a text into lines of at most `letters`, at spaces. */
function wrap(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

function words(picture: Picture): string {
  const x = margin;
  let y = 112;
  const text = (line: string, size: number, weight: number, fill: string) => {
    const tag = `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeHtml(line)}</text>`;
    y += size * 1.25;
    return tag;
  };
  const title = wrap(picture.title, 19).map((line) => text(line, 46, 700, palette.ink));
  y += 12;
  const lines = picture.lines
    .flatMap((line) => wrap(line, 36))
    .map((line) => text(line, 26, 400, palette.muted));
  y = picture.height - margin;
  return [...title, ...lines, text(picture.source, 17, 400, palette.muted)].join('');
}

type Placed = {
  readonly frame: Frame;
  readonly scale: number;
  readonly left: number;
  readonly top: number;
};

function pin(site: Site, cluster: SiteCluster, picture: Picture, placed: Placed) {
  const { width, height, chosen } = picture;
  const { frame, scale, left, top } = placed;
  const quiet = chosen !== null && chosen !== cluster.id;
  const sector = sectorOf(site, cluster);
  const place = placeIn(frame, cluster.where.marker);
  const x = left + place.x * frame.width * scale;
  const y = top + place.y * frame.height * scale;
  // The renderer can't draw a group that is wholly outside.
  if (x < 0 || y < 0 || x > width || y > height) return '';
  const side = cluster.labelSide === 'left' ? -1 : 1;
  return (
    `<g opacity="${quiet ? 0.55 : 1}"><path transform="translate(${(x - 12).toFixed(1)} ${(y - 12).toFixed(1)})" d="${signPath(sector.shape)}" fill="${sector.color.light}" stroke="#fff" stroke-width="1.5"/>` +
    `<text x="${(x + side * 18).toFixed(1)}" y="${(y + 6).toFixed(1)}" text-anchor="${side < 0 ? 'end' : 'start'}" font-size="18" font-weight="700" fill="${palette.ink}" stroke="${palette.halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escapeHtml(cluster.name)}</text></g>`
  );
}

/** The static map as one SVG that needs no style sheet: title, map, names and source inside the picture. */
export function pictureMarkup(data: BackdropData, site: Site, picture: Picture): string {
  const { width, height, chosen } = picture;
  const frame = frameOf(picture.bounds);
  const room = width * (1 - wordsShare);
  const scale = Math.min((room - 2 * margin) / frame.width, (height - 2 * margin) / frame.height);
  const left = width * wordsShare + (room - frame.width * scale) / 2;
  const top = (height - frame.height * scale) / 2;
  const thin = (pixels: number) => (pixels / scale).toFixed(1);
  const path = (geometries: readonly Geometry[], attributes: string) => {
    const d = geometries.map((geometry) => pathOf(geometry, frame)).join('');
    // A path without points is nothing to browsers, but an error to other renderers.
    return d && `<path d="${d}" ${attributes}/>`;
  };
  const regions = data.regions.features.map((feature) => {
    const cluster = site.clusters.find(({ id }) => id === feature.properties?.['cluster']);
    if (!cluster) return '';
    const color = sectorOf(site, cluster).color.light;
    const quiet = chosen !== null && chosen !== cluster.id;
    const outline = cluster.where.exactness === 'exact' ? `stroke="${color}"` : '';
    return path(
      [feature.geometry],
      `fill="${color}" fill-opacity="${quiet ? 0.06 : 0.22}" ${outline} stroke-opacity="${quiet ? 0.3 : 1}" stroke-width="${thin(1.2)}"`,
    );
  });
  const placed = { frame, scale, left, top };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter">`,
    `<rect width="${width}" height="${height}" fill="${palette.sea}"/>`,
    `<g transform="translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(5)})" stroke-linejoin="round">`,
    path(geometriesOf(data.neighbours), `fill="${palette.neighbour}"`),
    path(
      [...geometriesOf(data.counties), ...geometriesOf(data.svalbard)],
      `fill="${palette.land}" stroke="${palette.land}" stroke-width="${thin(0.6)}"`,
    ),
    path(
      [data.borders],
      `fill="none" stroke="${palette.countyBorder}" stroke-width="${thin(0.8)}"`,
    ),
    ...regions,
    '</g>',
    ...site.clusters.map((cluster) => pin(site, cluster, picture, placed)),
    // Land may lie under the words as well.
    `<rect width="${width * wordsShare}" height="${height}" fill="${palette.halo}" fill-opacity="0.88"/>`,
    words(picture),
    '</svg>',
  ].join('');
}
