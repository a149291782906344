import { readFileSync } from 'node:fs';
import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { mapStyleCss } from '../../data/build/generate/mapStyleCss.ts';
import type { Scheme } from '../../src/cartography/palette.ts';
import { paletteCss } from '../../src/cartography/paletteCss.ts';
import {
  approximateStyles,
  exactStyles,
  fillStrengths,
  flatEdge,
  type ShownState,
} from '../../src/cartography/regionStyles.ts';
import { layerIds } from '../../src/map/ids.ts';
import { regionLayers } from '../../src/map/regionLayers.ts';
import type { Exactness } from '../../src/model/geo.ts';
import { sectorOf } from '../../src/model/site.ts';
import { drawMap, placeMap } from '../../src/staticmap/drawing.ts';
import { builtSite } from '../map/builtSite.ts';
import { mapData } from '../support/mapData.ts';

/** A region as one of the three maps draws it. `hatch` is undefined where there is none. */
type Drawn = {
  readonly fill: number;
  readonly line: number;
  readonly width: number | undefined;
  readonly hatch: number | undefined;
};

const schemes = ['light', 'dark'] as const satisfies readonly Scheme[];
const states = ['plain', 'hovered', 'chosen', 'quiet'] as const satisfies readonly ShownState[];
const [first, second] = builtSite.clusters;
if (!first || !second) throw new Error('the site has too few clusters for this test');
const [cluster, other] = [first, second];

function tableOf(exactness: Exactness, state: ShownState, scheme: Scheme): Drawn {
  const strength = fillStrengths[scheme];
  if (exactness === 'exact') {
    const { fill, outline, outlineWidth } = exactStyles[state];
    return { fill: fill * strength, line: outline, width: outlineWidth, hatch: undefined };
  }
  const { fill, edge, hatch } = approximateStyles[state];
  return { fill: fill * strength, line: edge * flatEdge.opacity, width: flatEdge.width, hatch };
}

function liveMapOf(exactness: Exactness, state: ShownState, scheme: Scheme): Drawn {
  const layers = regionLayers(builtSite, scheme);
  const paint = (id: string, property: string) => {
    const layer = layers.find((each) => each.id === id);
    const value = (layer && 'paint' in layer ? layer.paint : {}) as Record<string, unknown>;
    const expression = createExpression(value[property], property);
    if (expression.result === 'error') throw new Error(`${id} ${property}`);
    const feature = { type: 3, properties: {} } as const;
    return expression.value.evaluate({ zoom: 5 }, feature, { state }) as number;
  };
  if (exactness === 'exact') {
    return {
      fill: paint(layerIds.exactFill, 'fill-opacity'),
      line: paint(layerIds.exactOutline, 'line-opacity'),
      width: paint(layerIds.exactOutline, 'line-width'),
      hatch: undefined,
    };
  }
  return {
    fill: paint(layerIds.approximateGround, 'fill-opacity'),
    // Blurred there, and as wide as the zoom says.
    line: paint(layerIds.approximateEdge, 'line-opacity') * flatEdge.opacity,
    width: flatEdge.width,
    hatch: paint(layerIds.approximateHatch, 'fill-opacity'),
  };
}

const sheet = `${paletteCss([])}${mapStyleCss()}${readFileSync('src/staticmap/staticmap.css', 'utf8')}`;

/** What the first rule with just this selector sets; nothing where there is none. */
function declarations(selector: string): Readonly<Record<string, string>> {
  const start = `\n${sheet}`.indexOf(`\n${selector} {`);
  if (start < 0) return {};
  const block = sheet.slice(sheet.indexOf('{', start) + 1, sheet.indexOf('}', start));
  return Object.fromEntries(
    block
      .split(';')
      .filter((line) => line.includes(':'))
      .map((line) => line.split(':').map((part) => part.trim())),
  );
}

function staticMapOf(exactness: Exactness, state: ShownState, scheme: Scheme): Drawn {
  const root = scheme === 'dark' ? ':root[data-color-scheme="dark"]' : ':root';
  const variables = {
    ...declarations(root),
    ...declarations('.region'),
    ...declarations(`.region[data-state="${state}"]`),
  };
  const numberOf = (selector: string, property: string) => {
    const value = declarations(selector)[property] ?? `no ${property} in ${selector}`;
    return value
      .replace(/var\((--[\w-]+)\)/g, (_, name: string) => variables[name] ?? flatWidth(name))
      .replace(/calc\((.*)\)/, '$1')
      .split(' * ')
      .map((factor) => Number(factor.replace(/px$/, '')))
      .reduce((product, factor) => product * factor);
  };
  const area = exactness === 'exact' ? '.region-exact' : '.region-edge';
  return {
    fill: numberOf(area, 'fill-opacity'),
    line: numberOf(area, 'stroke-opacity'),
    width: numberOf(area, 'stroke-width'),
    hatch: exactness === 'exact' ? undefined : numberOf('.region-hatch', 'fill-opacity'),
  };
}

/** A variable that every region has from the root of the generated sheet. */
function flatWidth(name: string): string {
  return new RegExp(`${name}: ([^;]+);`).exec(mapStyleCss())?.[1] ?? `no ${name}`;
}

/** Pictures know no pointer: nothing in them is hovered. */
function pictureOf(exactness: Exactness, state: ShownState, scheme: Scheme): Drawn {
  const site = {
    ...builtSite,
    clusters: [{ ...cluster, region: { ...cluster.region, exactness } }],
  };
  const placed = placeMap(builtSite.home, { x: 0, y: 0, width: 600, height: 600 });
  const chosen = state === 'plain' ? null : state === 'chosen' ? cluster.id : other.id;
  const look = { bounds: builtSite.home, scheme, layers: [], chosen };
  const svg = drawMap(mapData, site, look, placed, placed.scale);
  const paths = [...svg.matchAll(/<path d="[^"]*"([^>]*)\/>/g)].map(([, text = '']) =>
    Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, k, v]) => [k, v])),
  );
  const color = sectorOf(site, cluster).color[scheme];
  const area = paths.find(({ fill }) => fill === color);
  const hatch = paths.find(({ fill }) => fill === `url(#hatch-${cluster.sector})`);
  return {
    fill: Number(area?.['fill-opacity']),
    line: Number(area?.['stroke-opacity']),
    width: Number(area?.['stroke-width']),
    hatch: hatch && Number(hatch['fill-opacity']),
  };
}

function expectSame(drawn: Drawn, table: Drawn): void {
  expect(drawn.fill).toBeCloseTo(table.fill, 3);
  expect(drawn.line).toBeCloseTo(table.line, 3);
  expect(drawn.width).toBeCloseTo(table.width ?? Number.NaN, 3);
  if (table.hatch === undefined) expect(drawn.hatch).toBeUndefined();
  else expect(drawn.hatch).toBeCloseTo(table.hatch, 3);
}

describe.each(['exact', 'approximate'] as const)('a region that is %s', (exactness) => {
  describe.each(schemes)('in the %s theme', (scheme) => {
    test.each(states)('is drawn alike on all maps when it is %s', (state) => {
      const table = tableOf(exactness, state, scheme);
      expectSame(liveMapOf(exactness, state, scheme), table);
      expectSame(staticMapOf(exactness, state, scheme), table);
      if (state !== 'hovered') expectSame(pictureOf(exactness, state, scheme), table);
    });
  });
});
