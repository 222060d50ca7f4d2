import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  resolve: {
    // Node loads graphql's CommonJS form, vite would choose the other: two copies that do not know each other.
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }],
  },
  test: {
    include: ['test/**/*.test.ts', 'subgraphs/*/test/**/*.test.ts'],
    globalSetup: ['test/support/cluster.ts'],
    // Most tests wait for other processes: a worker less than there are cores leaves one of two idle.
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A busy machine may take its time over what is right in the end.
    expect: { poll: { timeout: 10_000 } },
  },
});
