import { describe, expect, test } from 'vitest';
import type { MapGeometry, MapLabel } from '../../src/cartography/mapGeometry.ts';
import { widthAtZoom, worldBox } from '../../src/cartography/mercator.ts';
import type { Bounds, LngLat } from '../../src/model/geo.ts';
import { backdropMarkup } from '../../src/staticmap/backdrop.ts';
import type { RegionLink } from '../../src/staticmap/regionLinks.ts';
import { placeIn, viewportOf } from '../../src/staticmap/viewport.ts';
import { builtSite as site } from '../map/builtSite.ts';
import { mapData } from '../support/mapData.ts';
import { decodePath } from './decodePath.ts';

const links = site.clusters.map(({ id, sector, region }) => ({
  cluster: id,
  sector,
  exactness: region.exactness,
  marker: region.marker,
  href: `/en/klynge/${id}/?a=1&b="2"`,
  hatchDirection: 'rising' as const,
  counties: [],
  state: 'plain' as const,
}));

function drawn(data: MapGeometry, bounds: Bounds, to: readonly RegionLink[] = links): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = backdropMarkup(data, bounds, to);
  return element;
}

const all = (element: Element, selector: string) => [...element.querySelectorAll(selector)];
const country = drawn(mapData, site.home);

describe('the whole country', () => {
  test('has land, neighbours and borders within its viewport and the margin around it', () => {
    const { width, height } = viewportOf(site.home);
    expect(country.querySelector('svg')?.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
    for (const name of ['land', 'county-border', 'national-border', 'sea']) {
      const [path, ...more] = all(country, `path.${name}`);
      expect(more).toEqual([]);
      const points = decodePath(path?.getAttribute('d') ?? '').flat();
      expect(points.length, name).toBeGreaterThan(100);
      const beyond = 1.6 * 2000 + 1;
      for (const [x, y] of points) {
        expect(x >= -beyond && x <= width + beyond && y >= -beyond && y <= height + beyond).toBe(
          true,
        );
      }
    }
  });

  test('has every cluster’s region as a link of its sector, largest first', () => {
    const regions = all(country, 'a.region');
    expect(new Set(regions.map((region) => region.getAttribute('data-cluster')))).toEqual(
      new Set(site.clusters.map(({ id }) => id)),
    );
    for (const region of regions) {
      const link = links.find(({ cluster }) => cluster === region.getAttribute('data-cluster'));
      expect(region.getAttribute('href')).toBe(link?.href);
      expect(region.getAttribute('data-sector')).toBe(link?.sector);
      // The pins are what keyboards meet.
      expect(region.getAttribute('tabindex')).toBe('-1');
    }
    const areas = regions.map(
      (region) =>
        site.clusters.find(({ id }) => id === region.getAttribute('data-cluster'))?.region.area ??
        0,
    );
    expect(areas).toEqual(areas.toSorted((a, b) => b - a));
  });

  test('gives an outline to exact regions only, and a hatching that exists to the others', () => {
    for (const { id, sector, region } of site.clusters) {
      const link = country.querySelector(`a.region[data-cluster="${id}"]`);
      const exact = region.exactness === 'exact';
      expect(link?.querySelectorAll('.region-exact').length, id).toBe(exact ? 1 : 0);
      expect(link?.querySelectorAll('.region-edge').length, id).toBe(exact ? 0 : 1);
      const hatch = link?.querySelector('.region-hatch')?.getAttribute('fill');
      expect(hatch ?? null).toBe(exact ? null : `url(#hatch-${sector})`);
      expect(country.querySelector(`pattern#hatch-${sector}`)).not.toBeNull();
    }
  });

  test('is hidden from those who listen: the panel and the pins say it all', () => {
    expect(all(country, ':scope > *').map((part) => part.getAttribute('aria-hidden'))).toEqual([
      'true',
      'true',
    ]);
  });
});

test('a region shows how it stands before any script', () => {
  const [first, ...others] = links;
  if (!first) throw new Error('the site has no clusters');
  const quiet = others.map((link) => ({ ...link, state: 'quiet' as const }));
  const element = drawn(mapData, site.home, [{ ...first, state: 'chosen' }, ...quiet]);
  for (const region of all(element, '.region')) {
    const own = region.getAttribute('data-cluster') === first.cluster;
    expect(region.getAttribute('data-state')).toBe(own ? 'chosen' : 'quiet');
  }
});

test('a region of a cluster that nobody links to is not drawn', () => {
  const some = drawn(mapData, site.home, links.slice(0, 2));
  expect(
    new Set(all(some, '.region').map((region) => region.getAttribute('data-cluster'))),
  ).toEqual(new Set(links.slice(0, 2).map(({ cluster }) => cluster)));
  expect(all(drawn(mapData, site.home, []), '.region')).toEqual([]);
});

test('nothing is drawn where there is nothing', () => {
  const atlantic = drawn(mapData, [-38, 46, -37, 46.5]);
  // The sea is drawn, over the ground that all is drawn on.
  expect(all(atlantic, 'path:not(pattern *)').map((path) => path.getAttribute('class'))).toEqual([
    'neighbour',
    'sea',
  ]);
  expect(all(atlantic, '.map-label')).toEqual([]);
});

describe('a name on the map', () => {
  const bounds: Bounds = [4, 58, 14, 63];
  function withLabels(...labels: readonly [LngLat, MapLabel][]): MapGeometry {
    return {
      ...mapData,
      labels: {
        type: 'FeatureCollection',
        features: labels.map(([lngLat, properties]) => ({
          type: 'Feature',
          properties,
          geometry: { type: 'Point', coordinates: [...lngLat] },
        })),
      },
    };
  }
  const town = (name: string, minzoom: number): MapLabel => ({ kind: 'town', name, minzoom });

  test('stands at its place, and shows from the width at which the map has its zoom', () => {
    const [label] = all(drawn(withLabels([[10, 60], town('Sted', 5)]), bounds), '.map-label');
    const style = label?.getAttribute('style') ?? '';
    const { x, y } = placeIn(viewportOf(bounds), [10, 60]);
    const width = Math.round(widthAtZoom(worldBox(bounds), 5));
    expect(style).toBe(
      `left:${(x * 100).toFixed(2)}%;top:${(y * 100).toFixed(2)}%;--from:${width}px`,
    );
    expect(width).toBe(Math.round((10 / 360) * 512 * 2 ** 5));
    expect(label?.textContent).toBe('Sted');
    expect(label?.getAttribute('data-kind')).toBe('town');
  });

  test('that needs a wider map than there is, or lies far outside it, is left out', () => {
    const zoomOf = (width: number) => Math.log2(width / 512 / (10 / 360));
    const names = all(
      drawn(
        withLabels(
          [[10, 60], town('just', zoomOf(2399))],
          [[10, 60], town('too close', zoomOf(2402))],
          [[10, 60], town('much too close', 12)],
          [[28, 60], town('beside', 4)],
          [[30, 60], town('far east', 4)],
          [[10, 79], town('far north', 4)],
        ),
        bounds,
      ),
      '.map-label',
    ).map(({ textContent }) => textContent);
    expect(names).toEqual(['just', 'beside']);
  });

  test('stands clear of a sign where the record says so', () => {
    const below: MapLabel = { ...town('Sted', 5), anchor: 'below' };
    const labels = all(
      drawn(withLabels([[10, 60], below], [[6, 60], town('By', 5)]), bounds),
      '.map-label',
    );
    expect(labels.map((label) => label.getAttribute('data-anchor'))).toEqual(['below', null]);
  });

  test('is a name and never markup', () => {
    const hostile = `<img src=x onerror=alert(1)>&"'</span></div><script>`;
    const element = drawn(withLabels([[10, 60], town(hostile, 4)]), bounds);
    expect(all(element, '.map-label').map(({ textContent }) => textContent)).toEqual([hostile]);
    expect(all(element, 'img, script')).toEqual([]);
  });
});

test('an address in a link is an address and never markup', () => {
  const href = `/"><script>alert(1)</script>?a=1&b='2'`;
  const element = drawn(
    mapData,
    site.home,
    links.map((link) => ({ ...link, href })),
  );
  expect(all(element, 'script')).toEqual([]);
  for (const region of all(element, '.region')) expect(region.getAttribute('href')).toBe(href);
});
