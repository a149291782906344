import { expect, test } from 'vitest';
import { spreadLayers } from '../../src/model/kinds.ts';
import { spreadPage } from '../../src/pages/registry.ts';
import { startView } from '../../src/state/view.ts';
import { backdropMarkup } from '../../src/staticmap/backdrop.ts';
import { regionLinks } from '../../src/staticmap/regionLinks.ts';
import { windowDetail } from '../../src/staticmap/viewport.ts';
import { builtSite } from '../map/builtSite.ts';
import { mapData, spreadAreas } from '../support/mapData.ts';

const links = regionLinks(builtSite, startView('nb', spreadPage));

function drawn(areas: typeof spreadAreas | null): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = backdropMarkup(mapData, builtSite.home, links, windowDetail, areas);
  return element;
}

test('every layer of the spread is in the drawing, under borders and regions', () => {
  const element = drawn(spreadAreas);
  const groups = [...element.querySelectorAll('.spread-layer')];
  expect(groups.map((group) => group.getAttribute('data-layer'))).toEqual([...spreadLayers]);
  for (const group of groups) expect(group.querySelectorAll('path').length).toBeGreaterThan(0);
  const order = [...(element.querySelector('svg')?.children ?? [])].map(
    (child) => child.getAttribute('class') ?? child.tagName,
  );
  expect(order.indexOf('spread-layer')).toBeGreaterThan(order.indexOf('land'));
  expect(order.lastIndexOf('spread-layer')).toBeLessThan(order.indexOf('county-border'));
});

test('a county is uncovered when no cluster’s region touches it', () => {
  const uncovered = drawn(spreadAreas).querySelectorAll('[data-layer="uncovered"] path');
  const touched = new Set(
    builtSite.clusters.flatMap(({ where }) => where.counties.map(({ id }) => id)),
  );
  expect(uncovered).toHaveLength(mapData.counties.features.length - touched.size);
});

test('a page that shows none of it carries none of it', () => {
  expect(drawn(null).querySelector('.spread-layer, .spread-area')).toBeNull();
});
