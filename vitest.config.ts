import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const scratch = 'tests/support/scratch.ts';

/** Many made inputs, or programs that are started: part of `npm test`, but not of the units that run at each edit. */
const proofs = [
  'tests/verify/**/*.test.ts',
  'tests/{ci,history}/**/*.test.ts',
  'tests/cli/{approve,diff,seal}.test.ts',
  'tests/**/{canaries,edits,escaped,experimentChanged,faults,feeds,fuzz,hostile,metamorphic,mistakes,random,zones}.test.ts',
];
const needsSite = ['tests/component/**', 'tests/site/**', 'tests/browser/**'];

/** Components are compiled by Astro itself, without our pages: its own configuration would ask for them. */
const astro = getViteConfig({}, { configFile: false, devToolbar: { enabled: false } });

export default defineConfig({
  test: {
    // By itself Vitest leaves a core to others: of two, half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          globalSetup: scratch,
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [...proofs, ...needsSite],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'proof',
          globalSetup: scratch,
          isolate: false,
          include: proofs,
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
