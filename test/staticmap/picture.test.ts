import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import type { Site } from '../../src/model/site.ts';
import { targetBounds } from '../../src/state/target.ts';
import { pictureMarkup } from '../../src/staticmap/picture.ts';
import type { Picture } from '../../src/staticmap/pictureWords.ts';
import { escapeHtml } from '../../src/ui/escapeHtml.ts';
import { builtSite as site } from '../map/builtSite.ts';
import { mapData } from '../support/mapData.ts';

const country: Picture = {
  bounds: site.home,
  scheme: 'light',
  layers: ['counties', 'towns'],
  em: 26,
  width: 1200,
  height: 630,
  chosen: null,
  title: 'Klynger & kart i Norge, vist der de hører hjemme',
  lines: ['En linje som er for lang til å stå på én linje i bildet.', 'To'],
  sources: ['Kilde: <departementet>'],
  legend: null,
  scale: null,
  font: null,
};

/** The size of the picture as a renderer that takes only well-formed XML has it. */
function sizeOf(svg: string) {
  const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { width, height };
}

const texts = (svg: string) =>
  [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => ({
    x: Number(/ ?x="([^"]+)"/.exec(attributes)?.[1]),
    size: Number(/font-size="([^"]+)"/.exec(attributes)?.[1]),
    text,
  }));

describe('the picture of the country', () => {
  const svg = pictureMarkup(mapData, site, country);

  test('is sound SVG of the size that was asked for', () => {
    expect(sizeOf(svg)).toEqual({ width: 1200, height: 630 });
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('has every cluster’s name', () => {
    const shown = texts(svg).map(({ text }) => text);
    for (const { name } of site.clusters) expect(shown).toContain(escapeHtml(name));
  });

  test('has the words, broken at spaces, left of the map', () => {
    const words = texts(svg).filter(
      ({ x }) => x < 480 && x === Math.min(...texts(svg).map((text) => text.x)),
    );
    expect(words.map(({ text }) => text).join(' ')).toBe(
      escapeHtml([country.title, ...country.lines, ...country.sources].join(' ')),
    );
    const title = words.filter(({ size }) => size === words[0]?.size);
    expect(title.length).toBeGreaterThan(1);
    for (const { text } of words) expect(text.length).toBeLessThan(45);
  });

  test('is quiet about none of the clusters', () => {
    expect(svg).not.toContain('opacity="0.55"');
  });
});

/** What browsers draw, and LibreOffice, Inkscape or resvg leave out or draw otherwise. */
const unlike = [
  /paint-order|vector-effect|dominant-baseline|mix-blend-mode|transform-origin|patternTransform/,
  /<(?:foreignObject|filter|mask|marker|switch|symbol|use|textPath|tspan)\b/,
  /\b(?:href|class|style)="/,
  /(?:var|calc|rgba|hsl|oklch|color-mix)\(|currentcolor|context-(?:fill|stroke)/i,
  /#[0-9a-f]{8}\b/i,
];

describe('every program that reads SVG draws it alike', () => {
  const some = site.clusters.find(({ region }) => region.exactness === 'approximate');
  const legend = { exact: 'Følger fylkesgrensene', approximate: 'Omtrentlig område' };
  test.each([
    ['the country', { chosen: null }],
    ['with a legend', { legend, chosen: null }],
    ['a cluster, in the dark', { chosen: some?.id ?? null, scheme: 'dark' }],
  ] as const)('%s', (_, options) => {
    const svg = pictureMarkup(mapData, site, { ...country, ...options });
    for (const pattern of unlike) expect(svg).not.toMatch(pattern);
    // What is under the letters is drawn before them.
    for (const { name } of site.clusters) {
      const own = [...svg.matchAll(/<text ([^>]*)>([^<]*)</g)].filter(
        ([, , text]) => text === escapeHtml(name),
      );
      expect(own.map(([, attributes]) => attributes?.includes('stroke='))).toEqual([true, false]);
    }
  });
});

describe('the picture of a cluster', () => {
  test.each(site.clusters.map(({ id, name }) => [name, id]))('%s', (name, id) => {
    const page = { kind: 'cluster', id } as const;
    const svg = pictureMarkup(mapData, site, {
      ...country,
      bounds: targetBounds(site, { page }, null, []),
      chosen: id,
      title: name,
    });
    expect(sizeOf(svg)).toEqual({ width: 1200, height: 630 });
    const own = svg
      .split('<g ')
      .filter((group) => group.includes(`>${escapeHtml(name)}</text></g>`));
    expect(own).toHaveLength(1);
    expect(own[0]).toMatch(/^opacity="1"/);
    for (const other of site.clusters.filter((cluster) => cluster.id !== id)) {
      const group = svg
        .split('<g ')
        .find((part) => part.includes(`>${escapeHtml(other.name)}</text></g>`));
      if (group) expect(group).toMatch(/^opacity="0.55"/);
    }
  });
});

test('a name is a name and never markup', () => {
  const hostile = `</text><script>alert(1)</script>&amp;"'`;
  const [first, ...others] = site.clusters;
  if (!first) throw new Error('the site has no clusters');
  const renamed: Site = { ...site, clusters: [{ ...first, name: hostile }, ...others] };
  const svg = pictureMarkup(mapData, renamed, { ...country, title: hostile, sources: [hostile] });
  expect(sizeOf(svg).width).toBe(1200);
  expect(svg).not.toContain('<script');
  expect(texts(svg).map(({ text }) => text)).toContain(escapeHtml(hostile));
});

test('a region whose cluster is not there is left out', () => {
  const none: Site = { ...site, clusters: [] };
  const svg = pictureMarkup(mapData, none, country);
  expect(sizeOf(svg).width).toBe(1200);
  for (const { color } of site.sectors) expect(svg).not.toContain(color.light);
});
