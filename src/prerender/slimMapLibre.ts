import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

// As the bundler has it, where a folder on the way is a link to another.
const source = realpathSync('node_modules/maplibre-gl/src');

/** What the site imports of the engine. All that it exports, as a whole object is taken from it, could not be shaken. */
const entry = `export { LngLat, Map, Marker, setWorkerUrl } from '${source}/index.ts';`;

/** Files of the engine that no map of this site gets to: kinds of layers, sources, projections and scripts. */
const unused = [
  ...['heatmap', 'hillshade', 'color_relief', 'fill_extrusion', 'raster', 'custom'].map(
    (layer) => `style/style_layer/${layer}_style_layer.ts`,
  ),
  ...[
    'heatmap',
    'hillshade',
    'color_relief',
    'fill_extrusion',
    'raster',
    'custom',
    'terrain',
    'debug',
    'collision_debug',
  ].map((kind) => `webgl/draw/draw_${kind}.ts`),
  ...[
    'heatmap',
    'hillshade',
    'color_relief',
    'fill_extrusion',
    'raster',
    'debug',
    'sky',
    'atmosphere',
  ].map((kind) => `webgl/program/${kind}_program.ts`),
  ...['raster', 'raster_dem', 'vector'].map((kind) => `source/${kind}_tile_source.ts`),
  ...['image', 'video', 'canvas'].map((kind) => `source/${kind}_source.ts`),
  'source/raster_dem_tile_worker_source.ts',
  'source/vector_tile_mlt.ts',
  'tile/tile_manager_raster_dem.ts',
  'render/terrain.ts',
  'webgl/render_to_texture.ts',
  ...['transform', 'projection', 'camera_helper'].flatMap((part) => [
    `geo/projection/globe_${part}.ts`,
    `geo/projection/vertical_perspective_${part}.ts`,
  ]),
  'ui/hash.ts',
  'ui/control/attribution_control.ts',
  'ui/control/logo_control.ts',
];

/** Files whose part is called all the same, and what they come to here. */
const replaced: Readonly<Record<string, string>> = {
  // It is drawn into every frame, of a map from straight above too.
  'webgl/draw/draw_sky.ts':
    'export const drawSky = () => {}; export const drawAtmosphere = drawSky;',
  // A test validates every style.
  'style/validate_style.ts': `
    export const validateStyle = {};
    export const SPEC_SOURCE_TYPES = new Set();
    export const validateStyleAndEmit = () => false;
    export const validateAndEmit = () => false;
    export const emitValidationErrors = () => false;`,
  // Only names of places in Norway are drawn on the canvas.
  'symbol/arabic_shaping.ts': 'export const applyArabicShaping = (text) => text;',
  'symbol/bidi.ts': `
    export const processBidirectionalText = (text) => [text];
    export const processStyledBidirectionalText = (text, sections) => [[text, sections]];`,
};

/** The programs of the graphics card for them. */
const shaders =
  /^shaders\/glsl\/(?:_projection_globe|atmosphere|collision|color_relief|debug|depth|fill_extrusion|heatmap|hillshade|raster|sky|terrain)/;

/** The names that a file exports, of those that are more than types. */
function exportsOf(code: string): readonly string[] {
  const declared = code.matchAll(/^export (?:abstract |async )?(?:class|function|const) (\w+)/gm);
  const listed = code.matchAll(/^export \{([^}]*)\}/gm);
  return [
    ...[...declared].map(([, name = '']) => name),
    ...[...listed].flatMap(([, names = '']) => names.match(/\w+/g) ?? []),
  ];
}

/** The same exports, of which none may be used; what asks whether a layer is of such a kind hears that it is not. */
function without(code: string): string {
  return [
    "function absent() { throw new Error('this part of MapLibre is left out') }",
    ...exportsOf(code).map((name) =>
      name.startsWith('is')
        ? `export const ${name} = () => false;`
        : `export { absent as ${name} };`,
    ),
  ].join('\n');
}

/**
 * Builds MapLibre from its source, which its package brings, without what no map of this site uses: a third less
 * to load. A file that a later version no longer has stops the build.
 */
export function slimMapLibre(): Plugin {
  return {
    name: 'slim-maplibre',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      for (const file of [...unused, ...Object.keys(replaced)])
        if (!existsSync(join(source, file))) throw new Error(`MapLibre has no ${file} any more`);
    },
    resolveId(id) {
      if (id === 'maplibre-gl') return '\0maplibre-gl';
      return id === 'maplibre-gl/dist/maplibre-gl-worker.mjs' ? `${source}/source/worker.ts` : null;
    },
    async load(id) {
      if (id === '\0maplibre-gl') return entry;
      if (!id.startsWith(source)) return null;
      const file = id.slice(source.length + 1);
      if (shaders.test(file)) return "export default '';";
      const code = replaced[file] ?? readFileSync(id, 'utf8');
      const script = await transformWithOxc(unused.includes(file) ? without(code) : code, id, {
        // As the engine has it: its classes name fields that what they extend has set already.
        tsconfig: {
          compilerOptions: { useDefineForClassFields: false, verbatimModuleSyntax: true },
        },
        sourcemap: false,
      });
      // Of what is imported only that stays which is used, or says which class it is to the other thread.
      const moduleSideEffects = /^register\(/m.test(code);
      return { code: script.code, moduleType: 'js', moduleSideEffects };
    },
  };
}
