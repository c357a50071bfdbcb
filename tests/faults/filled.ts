import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '#cli/run'

/** Where the database with all content lies that each test copies. */
const templateFile = (): string => join(process.env.WENGU_FAULTS_FOLDER ?? '', 'wengu.db')

/** Makes that database once, before any test: reading all articles takes a while. */
export default async (): Promise<() => void> => {
  const folder = mkdtempSync(join(tmpdir(), 'wengu-faults-'))
  // The tests of the data layer, whose school the crawler visits, look for it by the other name.
  Object.assign(process.env, { WENGU_FAULTS_FOLDER: folder, WENGU_TEMPLATE_FOLDER: folder })
  const env = { DATABASE_URL: `file:${templateFile()}` }
  const sync = await run(process.execPath, ['--import', 'tsx', 'cli/wengu.ts', 'sync'], { quiet: true, env })
  if (sync.code !== 0) throw new Error(`The content could not be read:\n${sync.errors}`)
  return () => rmSync(folder, { recursive: true, force: true })
}

/** A folder that only this test uses. */
export const newFolder = (): string => mkdtempSync(join(process.env.WENGU_FAULTS_FOLDER ?? tmpdir(), 'test-'))

/** A database with all content and nobody in it. */
export const newFilled = (folder: string = newFolder()): string => {
  const file = join(folder, '学校.db')
  copyFileSync(templateFile(), file)
  return file
}
