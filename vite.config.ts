import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { Features } from 'lightningcss';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { basePath, siteContact, siteUrl } from './src/prerender/settings.ts';
import { slimMapLibre } from './src/prerender/slimMapLibre.ts';

/** Bundled, packages of hundreds of files load several times as fast in each test file. */
const bundledPackages = (include: string[]) => ({
  enabled: true,
  include,
  // Those that are not bundled have React from its own package, and there must be only one.
  exclude: ['react', 'react-dom'],
});

/** What both kinds of unit test share: no mock outlives its test, and no test waits for ever. */
const shared = {
  restoreMocks: true,
  unstubGlobals: true,
  unstubEnvs: true,
  // On a busy machine what takes half a minute takes three.
  testTimeout: 180_000,
  hookTimeout: 180_000,
  // Each file has a world of its own in a thread too, and a process takes a fifth more work.
  pool: 'threads',
  deps: { optimizer: { ssr: bundledPackages(['@turf/turf']) } },
} as const;

const happyDom = {
  environment: 'happy-dom',
  environmentOptions: {
    happyDOM: {
      settings: {
        disableJavaScriptFileLoading: true,
        disableCSSFileLoading: true,
        navigation: { disableChildFrameNavigation: true },
      },
    },
  },
} as const;

const components = {
  ...shared,
  ...happyDom,
  deps: {
    optimizer: {
      client: bundledPackages([
        '@turf/turf',
        '@digdir/designsystemet-react',
        '@navikt/aksel-icons',
      ]),
    },
  },
  setupFiles: ['test/support/quietTest.ts', 'test/support/componentTest.ts'],
};

/**
 * Component tests that replace a module, which another file would meet, or are `@isolated`, as they begin with nothing
 * loaded. A copy that a test builds has no tests.
 */
const isolatedTests = (
  process.env['VITEST'] && existsSync('test') ? readdirSync('test', { recursive: true }) : []
)
  .map((file) => join('test', String(file)))
  .filter((file) => file.endsWith('.test.tsx'))
  .filter((file) =>
    /\bvi\.(?:mock|doMock|resetModules)\(|@isolated/.test(readFileSync(file, 'utf8')),
  );

const sourceProjects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      ...shared,
      name: 'unit',
      environment: 'node',
      // No file leaves anything behind that another could meet, and to read the geocoder once is a third less work.
      isolate: false,
      include: ['test/**/*.test.ts'],
      exclude: ['test/built/**', 'test/engines/**'],
      setupFiles: ['test/support/quietTest.ts'],
    },
  },
  {
    extends: true,
    test: {
      ...components,
      name: 'components',
      // React, its page and its words are read once a thread and not once a file: half the time.
      isolate: false,
      include: ['test/**/*.test.tsx'],
      exclude: isolatedTests,
    },
  },
  {
    extends: true,
    test: { ...components, name: 'isolated', include: isolatedTests },
  },
];

const builtProjects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      ...shared,
      ...happyDom,
      name: 'built',
      include: ['test/built/**/*.test.ts'],
      setupFiles: ['test/support/quietTest.ts'],
    },
  },
];

/** The same files for each engine: which it is, they learn of their environment. */
const engineProjects: TestProjectConfiguration[] = ['firefox', 'webkit'].map((engine) => ({
  extends: true,
  test: {
    name: engine,
    environment: 'node',
    include: ['test/engines/**/*.test.ts'],
    env: { ENGINE: engine },
    // What a thread has started may outlive it.
    pool: 'forks',
    // Maps are drawn in software.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}));

/** What is tested by which mode: the source, the last build without a browser, and in other engines. */
const projects: Readonly<Record<string, TestProjectConfiguration[]>> = {
  built: builtProjects,
  engines: engineProjects,
};

/** Not in the shared files: MapLibre, what only a search, a question about a place or an own list loads, and the coast's addresses. */
const ownChunk =
  /maplibre-gl|@turf|robust-predicates|point-in-polygon|valibot|comlink|idb-keyval|src\/model\/\w*[sS]chema|src\/(?:pages\/)?own(?:List|Map)\/|src\/geocoder|data\/gazetteer|state\/(?:coastCells|loadMapGeometry)|data\/generated\/(?:coast|map\.json)/;

/** Nor is what the pages that make pictures share. */
const inPictures =
  /topojson-client|src\/(?:staticmap\/(?:svg|drawing|nameRoom|drawnNames)|cartography\/(?:mapGeometry|signPacking)|ui\/saveBlob)\./;

/**
 * What a file of script is called: a lazy page and its words by their folder. The builder's own names list
 * every part that shares a chunk.
 */
function chunkName(name: string, file: string): string {
  const [, folder] = /\/src\/pages\/(\w+)\/(?:page|words\/\w+)\.tsx?$/.exec(file) ?? [];
  const own = name.replace(/~.*/, '');
  return folder === undefined ? own : `${folder}-${own}`;
}

export default defineConfig(({ mode }) => ({
  base: basePath(process.env['BASE_PATH']),
  // Where what is shared should lead, also when it was copied from a trial of the site elsewhere.
  define: {
    'import.meta.env.PUBLISHED_AT': JSON.stringify(siteUrl(process.env['SITE_URL']) ?? ''),
    'import.meta.env.SINGLE_FILE': JSON.stringify(''),
    'import.meta.env.ONE_FILE': JSON.stringify(''),
    'import.meta.env.PUBLISHER': JSON.stringify(process.env['SITE_PUBLISHER']?.trim() ?? ''),
    'import.meta.env.CONTACT': JSON.stringify(siteContact(process.env['SITE_CONTACT'])),
  },
  plugins: [react(), slimMapLibre()],
  worker: {
    plugins: () => [slimMapLibre()],
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  // Themes are variables here, and nothing reads those that `light-dark()` would need.
  css: { lightningcss: { exclude: Features.LightDark } },
  build: {
    target: 'baseline-widely-available',
    // Each is fetched by its address, and only where it is in view.
    assetsInlineLimit: (file: string) => (file.includes('/generated/coast/') ? false : undefined),
    // The map engine is one file of about 1 MB, and loads after all that a reader needs.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      treeshake: {
        // Both packages come as one file that names every component, and do not say that a component
        // can be left out. Those used here need none of the custom elements either.
        moduleSideEffects: [
          { test: /@digdir\/designsystemet-(?:react|web)\//, sideEffects: false },
        ],
      },
      output: {
        chunkFileNames: ({ name, facadeModuleId }) =>
          `assets/${chunkName(name, facadeModuleId ?? '')}-[hash].js`,
        codeSplitting: {
          // What pages and parts share, in a few files: each small one would cost a round trip.
          groups: [
            // By itself: with the others, the first script would not run before React is here.
            { name: 'load', test: /vite\/preload-helper/, priority: 2 },
            { name: 'maplibre-gl', test: /maplibre-gl/, priority: 2 },
            {
              name: 'shared',
              priority: 1,
              minShareCount: 2,
              entriesAware: true,
              // Cut smaller, some came out as files that import each other.
              entriesAwareMergeThreshold: 400_000,
              test: (id: string) => ![ownChunk, inPictures].some((own) => own.test(id)),
            },
            // Below what is shared: a group takes all that its files import, if it is not elsewhere yet.
            { name: 'pictures', test: inPictures },
          ],
        },
      },
    },
  },
  test: {
    // Of two cores Vitest would leave one idle.
    maxWorkers: '100%',
    projects: projects[mode] ?? sourceProjects,
  },
}));
