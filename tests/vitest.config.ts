import { mkdtempSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** Where the first test that needs a database with content leaves it for the others (tests/data/learner.ts). */
const templateFolder = mkdtempSync(join(tmpdir(), 'wengu-template-'))

const WALK = 'tests/data/classes/withheld-walk.test.ts'

export default defineConfig({
  root: path('..'),
  resolve: {
    // The data access layer guards itself with `server-only`, which outside Next throws unless it resolves to this.
    alias: { 'server-only': path('../node_modules/server-only/empty.js') },
  },
  test: {
    environment: 'node',
    projects: [
      // Pure code leaves nothing behind, and a test closes its database: files share a worker, which loads the
      // engine's word lists once.
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/*.test.ts', 'tests/{app,data,lib}/**/*.test.ts'],
          exclude: [WALK],
          isolate: false,
        },
      },
      // What puts other modules in the place of ours, or is about processes, has a worker of its own.
      { extends: true, test: { name: 'alone', include: ['tests/cli/**/*.test.ts', WALK] } },
    ],
    setupFiles: [path('./no-console-error.ts')],
    // Two cores are common; a database file a test keeps the disk busy enough.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    env: { WENGU_TEMPLATE_FOLDER: templateFolder },
    unstubEnvs: true,
    // For one that hangs: a slow machine that does much else is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
