import type { Item } from '#lib/items/item'
import type { Database } from '#prisma/client'
import { leaksOf } from '#tests/e2e/payloads'
import { filesOf } from '#tests/source-files'

/** What an unanswered question shows. */
const shown = (item: Item): unknown[] => [
  item.stem,
  'options' in item ? item.options : null,
  'sequence' in item ? item.sequence : null,
  'pairs' in item ? item.pairs : null,
]

/**
 * Finds what tells a key: explanations, ids, sentences that prove keys, and what facts say; but for what questions show
 * (a true claim explains itself), and for what is short, a day or a name.
 */
const finderOf = (items: readonly Item[], labels: readonly string[]) => {
  const seen = JSON.stringify(items.map(shown)).replaceAll('\\', '')
  const proofs = items.flatMap(({ evidence }) => evidence.map(({ text }) => text))
  const secrets = [...proofs, ...labels].filter((secret) => secret.length > 12)
  return (text: string): string[] =>
    [
      ...items.flatMap((item) => leaksOf(text, item)),
      ...secrets.filter((secret) => text.includes(secret)),
    ].filter((leak) => !seen.includes(leak))
}

/** Finds in a text what tells a key of one of an article's questions. */
export const leakFinder = async (client: Database, articleSlug: string) => {
  const rows = await client.item.findMany({ where: { articleSlug }, select: { item: true } })
  const facts = await client.fact.findMany({
    where: { articleSlug, items: { some: {} } },
    select: { label: true },
  })
  return finderOf(
    rows.map(({ item }) => JSON.parse(item) as Item),
    facts.map(({ label }) => label),
  )
}

const EXPORTED = /^export (?:const|(?:async )?function) (\w+)/gm

/**
 * The pages, routes and actions of the app, by file and what it exports: found in the source, whatever its files are
 * called, so that one that is added and not walked is told.
 */
export const allDoors = (): string[] =>
  filesOf(['app'], ['.ts', '.tsx']).flatMap(({ path, text }) => {
    if (/(^|\/)page\.tsx$/.test(path)) return [path]
    const isServed = path.endsWith('/route.ts') || text.startsWith("'use server'")
    // An action inside a component would be seen by nobody here.
    if (!isServed) return /['"]use server['"]/.test(text) ? [`${path} has an action of its own`] : []
    return [...text.matchAll(EXPORTED)].map(([, name]) => `${path} ${name}`)
  })
