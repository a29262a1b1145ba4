// Which tests there are and what each kind needs: pure ones, ones with a real PostgreSQL, ones with a real browser.
import { defineConfig } from 'vitest/config';

const pure = ['kernel', 'law', 'contract', 'modules', 'county', 'scripts', 'web', 'docs'].map(
  (folder) => `${folder}/**/*.test.{ts,tsx}`,
);

export default defineConfig({
  test: {
    // Two cores are common; PostgreSQL and the browser want their share.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        // Machines are shared: a property test that takes a second alone may take many beside others.
        test: { name: 'unit', include: pure, environment: 'node', testTimeout: 60_000, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['server/**/*.test.ts', 'bench/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['./server/database/testing/test-cluster.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['./server/database/testing/test-cluster.ts', './e2e/world/world.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // What a page shows may take a moment on a busy machine; a poll of a second says nothing about the page.
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
