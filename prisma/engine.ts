import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine, SchemaFilter } from '@prisma/schema-engine-wasm'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

/**
 * Prisma's own schema engine as WebAssembly: the command line's engine is a download that closed networks refuse. It
 * reads and writes ordinary Prisma migrations.
 */

const PRISMA_FOLDER = dirname(fileURLToPath(import.meta.url))
const SCHEMA_FILE = join(PRISMA_FOLDER, 'schema.prisma')
export const MIGRATIONS_FOLDER = join(PRISMA_FOLDER, 'migrations')
const LOCKFILE = 'migration_lock.toml'

/** The index of articles (prisma/search-index.ts), and what SQLite keeps for it: no part of the schema. */
const SEARCH_TABLES = ['', '_data', '_idx', '_content', '_docsize', '_config'].map(
  (part) => `ArticleSearch${part}`,
)

export const OUR_TABLES: SchemaFilter = { externalTables: SEARCH_TABLES, externalEnums: [] }

let loaded = false

/** Node 20 imports no `.wasm` files, so the module is instantiated by hand, once. */
const loadWasm = (): void => {
  if (loaded) return
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = readFileSync(join(dirname(file), 'schema_engine_bg.wasm'))
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports,
  })
  engine.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  loaded = true
}

/** The schema as the engine takes it. */
export const readSchema = () => ({
  files: [{ path: SCHEMA_FILE, content: readFileSync(SCHEMA_FILE, 'utf8') }],
})

/** The names of all migrations, oldest first. */
export const migrationNames = (folder: string = MIGRATIONS_FOLDER): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/** The migrations as the engine takes them, oldest first. */
export const readMigrations = (folder: string = MIGRATIONS_FOLDER): MigrationList => {
  const names = migrationNames(folder)
  return {
    baseDir: folder,
    lockfile: { path: LOCKFILE, content: readFileSync(join(folder, LOCKFILE), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(folder, path, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/** A factory that remembers what it has connected, so that all of it can be closed. */
const closable = (url: string) => {
  const factory = new PrismaBetterSqlite3({ url })
  const open: SqlDriverAdapter[] = []
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    open.push(adapter)
    return adapter
  }
  return { factory, close: () => Promise.all(open.map((adapter) => adapter.dispose())) }
}

/**
 * Opens an engine on a database file (`file:…`), hands it to `work` and closes it. The engine locks the file for
 * itself, and freeing it does not close its connection: that is done here.
 */
export const withEngine = async <T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> => {
  loadWasm()
  const { factory, close } = closable(url)
  const { files } = readSchema()
  const opened = await engine.SchemaEngine.new(
    { datamodels: files.map(({ path, content }) => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  )
  try {
    return await work(opened)
  } finally {
    opened.free()
    await close()
  }
}
