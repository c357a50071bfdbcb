import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  root: path('..'),
  resolve: {
    // The data access layer guards itself with `server-only`, which outside Next throws unless it resolves to this.
    alias: { 'server-only': path('../node_modules/server-only/empty.js') },
  },
  test: {
    environment: 'node',
    include: ['tests/*.test.ts', 'tests/{app,cli,data,lib}/**/*.test.{ts,tsx}'],
    setupFiles: [path('./no-console-error.ts')],
    // Two cores are common; a database file a test keeps the disk busy enough.
    maxWorkers: process.env.CI ? 2 : '50%',
    unstubEnvs: true,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
