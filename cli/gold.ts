import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { parseAnnotated } from '#lib/facts/calibration/annotated'
import type { Gold, Mark } from '#lib/facts/calibration/gold'

/**
 * Articles with what a careful reader found in them: the project's own, marked in place, or a folder that holds
 * NAME.txt beside NAME.gold.json.
 */

const FIXTURES = 'tests/fixtures/articles'

const stretch = z.object({ start: z.number().int().min(0), end: z.number().int() })
const schema = z.object({
  meta: z.object({ published: z.string().nullish() }),
  dates: z.array(stretch.extend({ value: z.string(), core: z.boolean().default(true) })),
  statements: z.array(z.object({ speaker: z.string(), statement: stretch, core: z.boolean().default(true) })),
  planned_events: z
    .array(
      z.object({ date: z.string().nullish(), participants: z.array(z.string()), evidence: z.array(stretch) }),
    )
    .default([]),
})

/** An article with its gold under the name of its file, or one line that says why it cannot be used. */
export type NamedGold = { readonly name: string; readonly gold: Gold } | { readonly problem: string }

const marks = ({ dates, statements, planned_events }: z.infer<typeof schema>) => ({
  dates: dates.map(({ start, end, value, core }): Mark => ({ start, end, value, optional: !core })),
  statements: statements.map(
    ({ statement: { start, end }, speaker, core }): Mark => ({ start, end, value: speaker, optional: !core }),
  ),
  planned: planned_events.flatMap(({ date, participants, evidence }): Mark[] => {
    const at = evidence[0]
    if (!at || !date) return []
    return [{ ...at, value: `${date};${participants.join(',')}`, optional: participants.length < 2 }]
  }),
})

const readPair = async (folder: string, name: string): Promise<NamedGold> => {
  const path = join(folder, `${name}.gold.json`)
  try {
    const text = await readFile(join(folder, `${name}.txt`), 'utf8')
    const parsed = schema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      return { problem: `${path}: ${issue?.path.join('.') || 'content'}: ${issue?.message}` }
    }
    return { name, gold: { text, published: parsed.data.meta.published ?? null, ...marks(parsed.data) } }
  } catch (error) {
    return { problem: `${path}: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/**
 * All gold of a folder in the order of the names; without a folder, the project's own articles.
 *
 * @returns one problem where the folder can't be read or holds none
 */
export const readGold = async (folder?: string): Promise<NamedGold[]> => {
  const where = folder ?? FIXTURES
  const ending = folder ? '.gold.json' : '.txt'
  const files = await readdir(where).catch(() => null)
  if (!files) return [{ problem: `${where}: there is no such folder` }]
  const names = files.filter((file) => file.endsWith(ending)).sort()
  if (names.length === 0) return [{ problem: `${where}: holds no NAME${ending}` }]
  return Promise.all(
    names.map(async (file): Promise<NamedGold> => {
      const name = file.slice(0, -ending.length)
      if (folder) return readPair(folder, name)
      return { name, gold: parseAnnotated(await readFile(join(where, file), 'utf8'), file) }
    }),
  )
}
