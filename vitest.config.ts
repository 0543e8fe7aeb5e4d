import { defineConfig } from 'vitest/config';

// Two cores are the machine everything has to pass on.
const workersMax = 2;

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: workersMax,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{apps,packages}/*/src/**/*.test.{ts,tsx}', 'infra/**/*.test.ts', 'scripts/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/**/*.test.ts'],
          // Whole stacks: they are started, killed, and given the time that a takeover takes.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // One file at a time, so that what one measures is not what another one does.
          fileParallelism: false,
        },
      },
    ],
  },
});
