import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { pictureFiles, pictureSize, shapeNames } from '../../src/pages/share/pictureForms.ts';
import { targetBounds } from '../../src/state/target.ts';
import { pictureDetail } from '../../src/staticmap/drawing.ts';
import { pictureMarkup } from '../../src/staticmap/picture.ts';
import { arrange } from '../../src/staticmap/pictureLayout.ts';
import type { Picture } from '../../src/staticmap/pictureWords.ts';
import { textWidth, wrapText } from '../../src/staticmap/svg.ts';
import { builtSite as site } from '../map/builtSite.ts';
import { mapData } from '../support/mapData.ts';

const words: Omit<Picture, 'width' | 'height' | 'em'> = {
  bounds: site.home,
  scheme: 'light',
  layers: ['counties', 'towns'],
  chosen: null,
  title: site.programme.title,
  lines: [site.programme.subtitle],
  sources: [
    'Kilde: Pressemelding fra Nærings- og handelsdepartementet',
    'Kartdata: © OpenStreetMap contributors (ODbL), Natural Earth, GeoNames (CC BY 4.0). Kart: Klyngekart, klyngekart.example.no',
  ],
  legend: { exact: 'Følger fylkesgrensene', approximate: 'Omtrentlig område uten fast grense' },
  scale: (metres) => `${metres / 1000} km midt på kartet`,
  font: null,
};

const sizes = shapeNames.flatMap((shape) =>
  pictureFiles.map((file) => [shape, JSON.stringify(file), pictureSize(shape, file)] as const),
);

type Line = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
};

/** The lines that stand beside the map and under it, which all begin at the left. */
function linesOf(svg: string): Line[] {
  return [
    ...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)" font-size="([\d.]+)"[^>]*>([^<]*)</g),
  ].map(([, x, y, size, text = '']) => ({ x: Number(x), y: Number(y), size: Number(size), text }));
}

describe.each(sizes)('%s as %s', (_shape, _file, { width, height, em }) => {
  const picture: Picture = { ...words, width, height, em };
  const svg = pictureMarkup(mapData, site, picture);
  const lines = linesOf(svg);

  test('has title, legend, scale and sources, whole', () => {
    const text = lines.map((line) => line.text).join(' ');
    for (const part of [
      words.title,
      ...site.sectors.map(({ label }) => label),
      words.legend?.exact,
      words.legend?.approximate,
      'km midt på kartet',
      ...words.sources,
    ]) {
      expect(text).toContain(part);
    }
  });

  test('keeps every line inside, and no smaller than two thirds of what was asked for', () => {
    for (const { x, y, size, text } of lines) {
      expect(x, text).toBeGreaterThan(0);
      expect(x + textWidth(text, size) * 0.93, text).toBeLessThan(width);
      expect(y - size, text).toBeGreaterThan(0);
      expect(y + size * 0.3, text).toBeLessThan(height);
    }
    expect(arrange(site, picture).em).toBeGreaterThan(em * 0.66);
  });

  test('has its sources under all else, and no line upon another', () => {
    const first = lines.findIndex(({ text }) => text.startsWith('Kilde'));
    const [above, source] = [lines.slice(0, first), lines.slice(first)];
    const top = Math.min(...source.map(({ y, size }) => y - size * 0.8));
    for (const { y, size, text } of above) expect(y + size * 0.25, text).toBeLessThan(top);
  });

  test('leaves the map at least a third of the picture', () => {
    const { visible } = arrange(site, picture).room;
    expect(visible.width * visible.height).toBeGreaterThan((width * height) / 3);
  });
});

test('the scale is as long as the distance it names', () => {
  const picture: Picture = { ...words, ...pictureSize('square', { kind: 'screen', times: 1 }) };
  const svg = pictureMarkup(mapData, site, picture);
  const [, length] = /<path d="M[\d.]+ [\d.]+v[\d.]+h([\d.]+)v-/.exec(svg) ?? [];
  const [, kilometres] = />(\d+) km midt/.exec(svg) ?? [];
  const [, scale] = /<g transform="translate\([^)]*\) scale\(([\d.]+)\)/.exec(svg) ?? [];
  const [west, south, east, north] = site.home;
  // Mercator's middle of the box, which is north of the middle in degrees.
  const toY = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180));
  const lat = Math.atan(Math.sinh((toY(south) + toY(north)) / 2));
  const tall = toY(north) - toY(south);
  const wide = ((east - west) * Math.PI) / 180;
  const radiansAPixel = Math.max(tall, wide) / pictureDetail.units / Number(scale);
  const metres = Number(length) * radiansAPixel * 6_378_137 * Math.cos(lat);
  expect(metres / 1000 / Number(kilometres)).toBeCloseTo(1, 2);
});

test('of one cluster the legend explains that one only', () => {
  const cluster = site.clusters.find(({ region }) => region.exactness === 'approximate');
  if (!cluster) throw new Error('no cluster is approximate');
  const page = { kind: 'cluster', id: cluster.id } as const;
  const svg = pictureMarkup(mapData, site, {
    ...words,
    ...pictureSize('landscape', { kind: 'svg' }),
    bounds: targetBounds(site, { page }, null, []),
    chosen: cluster.id,
  });
  const text = linesOf(svg)
    .map((line) => line.text)
    .join(' ');
  const told = site.sectors.filter(({ label }) => text.includes(label));
  expect(told.map(({ id }) => id)).toEqual([cluster.sector]);
  expect(text).toContain(words.legend?.approximate);
  expect(text).not.toContain(words.legend?.exact);
});

test('by night the picture is dark, and sound', () => {
  const svg = pictureMarkup(mapData, site, {
    ...words,
    ...pictureSize('landscape', { kind: 'svg' }),
    scheme: 'dark',
  });
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const bright = pixels.filter((value, index) => index % 4 !== 3 && value > 128).length;
  expect(bright / pixels.length).toBeLessThan(0.05);
});

test('a word that fits on no line is cut, and loses no letter', () => {
  const lines = wrapText(`ord ${'x'.repeat(200)} slutt`, 300, 20);
  expect(lines.join('').replaceAll(' ', '')).toBe(`ord${'x'.repeat(200)}slutt`);
  for (const line of lines) expect(textWidth(line, 20)).toBeLessThanOrEqual(300);
});
