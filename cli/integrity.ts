import { existsSync } from 'node:fs'
import { checkFolder } from '#cli/check-folder'
import { faultOf } from '#prisma/backup'
import { databaseFile } from '#prisma/url'

/** The database, checked whole: every page and index, and that every row refers to something (minutes for gigabytes). */
const checkDatabase = async (): Promise<number> => {
  const file = databaseFile()
  if (!existsSync(file)) {
    console.error(`There is no database at ${file}`)
    return 1
  }
  const fault = await faultOf(file)
  if (fault === null) console.log(`${file} is whole`)
  else
    console.error(
      `${file} is ${fault}. Keep it, and put back the last backup: npm run wengu -- restore BACKUP`,
    )
  return fault === null ? 0 : 1
}

/** `wengu check FOLDER…`: whether articles can be used; `wengu check` alone: whether the database is whole. */
export const check = (args: readonly string[]): Promise<number> =>
  args.length > 0 ? checkFolder(args) : checkDatabase()
