import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const scratch = 'tests/support/scratch.ts';
const longRunning = ['tests/verify/**', 'tests/component/**', 'tests/site/**', 'tests/browser/**'];

/** Components are compiled by Astro itself, without our pages: its own configuration would ask for them. */
const astro = getViteConfig({}, { configFile: false, devToolbar: { enabled: false } });

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          globalSetup: scratch,
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: longRunning,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'verify',
          globalSetup: scratch,
          isolate: false,
          include: ['tests/verify/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      async (env) => ({
        ...(await astro(env)),
        test: { name: 'component', isolate: false, include: ['tests/component/**/*.test.ts'] },
      }),
      {
        test: {
          name: 'site',
          globalSetup: scratch,
          isolate: false,
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [scratch, 'tests/browser/buildDemo.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A machine that draws two pages at a time loads faces late, and pages move.
          fileParallelism: false,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/lib/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { branches: 90 },
    },
  },
});
