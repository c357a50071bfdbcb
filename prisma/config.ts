import { defineConfig } from 'prisma/config'

// `prisma generate` needs no schema engine, yet Prisma's command line looks for one and would download it. Naming any
// program that exists keeps it off the network; migrations are applied by the engine's WebAssembly build (migrate.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
})
