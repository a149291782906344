import { readFileSync } from 'node:fs';
import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapStyleCss } from '../../data/build/generate/mapStyleCss.ts';
import { palettes } from '../../src/cartography/palette.ts';
import { labelLayers } from '../../src/map/labelLayers.ts';

type Properties = { kind: 'town' | 'county'; name: string; minzoom: number };

const bothKinds = ['county', 'town'] as const;
const rulesOf = (kinds: readonly Properties['kind'][]) =>
  labelLayers(kinds, palettes.light, 'light').map((layer) => {
    const paint = ('paint' in layer ? layer.paint : {}) as Record<string, unknown>;
    const painted = (property: string) => {
      const value = createExpression(paint[property], property);
      if (value.result === 'error') throw new Error(layer.id);
      return (zoom: number, state = {}) =>
        value.value.evaluate({ zoom }, { type: 1, properties: {} }, state) as unknown;
    };
    return {
      opacityAt: painted('text-opacity'),
      dotOpacityAt: painted('icon-opacity'),
      colors: [painted('text-color'), painted('text-halo-color')],
      filter: featureFilter('filter' in layer ? layer.filter : undefined, `${layer.id}.filter`),
    };
  });
const layers = rulesOf(bothKinds);

/** How many layers draw a label at a zoom, the way MapLibre decides it: tiles are of a whole zoom. */
function drawnAt(properties: Properties, zoom: number, rules = layers): number {
  return rules.filter(
    ({ opacityAt, filter }) =>
      opacityAt(zoom) === 1 && filter.filter({ zoom: Math.floor(zoom) }, { type: 1, properties }),
  ).length;
}

test('a town’s dot comes with its name, and stays where the name is cut', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...layers),
      fc.double({ min: 1, max: 12, noNaN: true }),
      ({ opacityAt, dotOpacityAt, colors }, zoom) => {
        expect(dotOpacityAt(zoom)).toBe(opacityAt(zoom));
        for (const color of colors) {
          expect(color(zoom)).not.toBe('transparent');
          expect(color(zoom, { cut: true })).toBe('transparent');
        }
      },
    ),
  );
});

test('a name is drawn once from its zoom on, and not before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('town' as const, 'county' as const),
      fc.integer({ min: 12, max: 40 }),
      fc.double({ min: 1, max: 12, noNaN: true }),
      (kind, quarters, zoom) => {
        const minzoom = quarters / 4;
        expect(drawnAt({ kind, name: 'X', minzoom }, zoom)).toBe(zoom >= minzoom ? 1 : 0);
      },
    ),
  );
});

test('names of a kind that is not asked for are not drawn', () => {
  for (const kind of bothKinds) {
    const others = bothKinds.filter((each) => each !== kind);
    const name = { kind, name: 'X', minzoom: 4 };
    expect(drawnAt(name, 8, rulesOf([kind]))).toBe(1);
    expect(drawnAt(name, 8, rulesOf(others))).toBe(0);
    expect(drawnAt(name, 8, rulesOf([]))).toBe(0);
  }
});

test('each name of the site has a layer that draws it at exactly its own zoom', () => {
  const { features } = JSON.parse(readFileSync('data/generated/labels.json', 'utf8')) as {
    features: { properties: Properties }[];
  };
  expect(features.length).toBeGreaterThan(0);
  for (const { properties } of features) {
    expect(drawnAt(properties, properties.minzoom), properties.name).toBe(1);
    expect(drawnAt(properties, properties.minzoom - 0.01), properties.name).toBe(0);
  }
});

test.each(['town', 'county'] as const)(
  'the name of a %s stands clear of a sign by as much as on the static map',
  (kind) => {
    const [layer] = labelLayers(bothKinds, palettes.light, 'light');
    const layout = (layer && 'layout' in layer ? layer.layout : {}) as Record<string, unknown>;
    const evaluate = (property: string, anchor?: string) => {
      const expression = createExpression(layout[property], property);
      if (expression.result === 'error') throw new Error(property);
      return expression.value.evaluate(
        { zoom: 5 },
        { type: 1, properties: { kind, anchor } },
      ) as unknown;
    };
    expect(evaluate('text-anchor', 'below')).toBe('top');
    expect(evaluate('text-anchor', 'above')).toBe('bottom');
    expect(evaluate('text-anchor')).toBe(kind === 'town' ? 'top' : 'center');
    const [, down] = evaluate('text-offset', 'below') as [number, number];
    const [, up] = evaluate('text-offset', 'above') as [number, number];
    const css = readFileSync('src/staticmap/staticmap.css', 'utf8');
    expect(css).toContain(
      '[data-anchor="below"] {\n  transform: translate(-50%, var(--clear-of-sign))',
    );
    expect(css).toContain('calc(-100% - var(--clear-of-sign))');
    expect(mapStyleCss()).toContain(`--clear-of-sign: ${Math.round(down * 12)}px;`);
    expect(mapStyleCss()).toContain(`--clear-of-sign: ${Math.round(-up * 12)}px;`);
  },
);
