import { applyMigrations, createMigration } from '#prisma/migrate'

/**
 * `wengu migrate`: applies what is missing. `wengu migrate --create NAME`: writes the migration that schema.prisma
 * asks for.
 */
export const migrate = async (args: readonly string[]): Promise<number> => {
  const [flag, name] = args
  if (flag === '--create' && name) {
    const folder = await createMigration(name, new Date())
    console.log(folder ? `Wrote prisma/migrations/${folder}` : 'The schema has not changed')
    return 0
  }
  if (flag !== undefined) {
    console.error('Usage: wengu migrate [--create NAME]')
    return 2
  }
  const applied = await applyMigrations()
  console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'The database is up to date')
  return 0
}
