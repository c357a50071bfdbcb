import { serve } from '#cli/serve'
import { failPlainly } from '#cli/step'
import { databaseFile, databaseUrl } from '#prisma/url'
import { readRows } from '#tests/e2e/database'

/**
 * Serves the build on PORT and nothing else of what `npm start` does first: the database is up to date, or is made now
 * as a copy of the one in COPY_OF, which is.
 */
const { COPY_OF, PORT } = process.env
if (COPY_OF) await readRows(COPY_OF, 'VACUUM INTO ?', databaseFile(databaseUrl()))
await failPlainly(async () => {
  const { url } = await serve(Number(PORT))
  process.stdout.write(`Wengu is ready at ${url}\n`)
})
