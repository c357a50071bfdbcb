import { databaseOf, readRows, templateFile } from '#tests/e2e/database'

/** Once the first server is ready and before anybody has come: keeps its database for servers of tests' own. */
export default async (): Promise<void> => {
  await readRows(databaseOf(0), 'VACUUM INTO ?', templateFile())
}
