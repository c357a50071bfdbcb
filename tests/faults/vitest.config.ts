import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { ROUNDS } from './rounds'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** Faults and attacks against the production build, which must be there (cli/faults.ts makes it), without a browser. */
export default defineConfig({
  root: path('../..'),
  resolve: { alias: { 'server-only': path('../../node_modules/server-only/empty.js') } },
  test: {
    environment: 'node',
    include: ['tests/faults/*.test.ts'],
    globalSetup: [path('./filled.ts')],
    setupFiles: [path('../no-console-error.ts')],
    // A server and whoever asks it are two processes already.
    maxWorkers: 2,
    unstubEnvs: true,
    // Many rounds on a busy machine take their time.
    testTimeout: Math.max(1_800_000, 60_000 * ROUNDS),
    hookTimeout: 120_000,
  },
})
