import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { basePath } from './src/prerender/basePath.ts';

/** What both kinds of unit test share: no mock outlives its test, and no test waits for ever. */
const shared = { restoreMocks: true, unstubGlobals: true, unstubEnvs: true, testTimeout: 20_000 };

export default defineConfig({
  base: basePath(process.env['BASE_PATH']),
  plugins: [react()],
  build: { target: 'baseline-widely-available' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          setupFiles: ['test/support/quietTest.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'components',
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
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/support/quietTest.ts', 'test/support/componentTest.ts'],
        },
      },
    ],
  },
});
