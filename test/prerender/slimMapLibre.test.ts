import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { slimMapLibre } from '../../src/prerender/slimMapLibre.ts';

const { load } = slimMapLibre();
const source = `${process.cwd()}/node_modules/maplibre-gl/src/`;

type Loaded = { readonly code: string; readonly moduleSideEffects: boolean };

async function loaded(file: string): Promise<Loaded> {
  if (typeof load !== 'function') throw new Error('the plugin has no load');
  return (await Reflect.apply(load, {}, [source + file])) as Loaded;
}

test('a kind of layer that no map has is left out, and no layer is of that kind', async () => {
  const { code } = await loaded('style/style_layer/heatmap_style_layer.ts');
  expect(code).toContain('isHeatmapStyleLayer = () => false');
  expect(code).toMatch(/absent as HeatmapStyleLayer/);
  expect(code.length).toBeLessThan(300);
});

test('the engine’s own script keeps what its classes inherit', async () => {
  const whole = readFileSync(`${source}data/array_types.g.ts`, 'utf8');
  expect(whole).toContain('    uint8: Uint8Array;');
  const { code } = await loaded('data/array_types.g.ts');
  // A field without a value would be set anew, to nothing.
  expect(code).not.toMatch(/^\s*uint8;/m);
});

test('a class that goes from one thread to the other stays on both', async () => {
  expect((await loaded('data/feature_index.ts')).moduleSideEffects).toBe(true);
});
