import type { Article } from '#lib/article/article'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { generateItems } from '#lib/items/generate'

const DAY = '2022-01-05'

/** What one run took, in milliseconds of processor time, and how much it found. */
export interface Run {
  readonly ms: number
  readonly found: number
}

const articleOf = (text: string): Article | null =>
  parseArticle(text, { slug: 'bench', file: 'bench.txt', published: { start: DAY, end: DAY } }).article

/** Processor time, since a busy machine makes the clock run on while nothing is done. */
const timed = (work: () => number): Run => {
  const before = process.cpuUsage()
  const found = work()
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1000, found }
}

/** Parses a text and extracts its facts. */
export const runExtraction = (text: string): Run =>
  timed(() => {
    const article = articleOf(text)
    return article ? extractFacts(article).facts.length : 0
  })

/** Generates the items of a text; parsing and extraction are not timed. */
export const runGeneration = (text: string): Run => {
  const article = articleOf(text)
  if (!article) return { ms: 0, found: 0 }
  const extraction = extractFacts(article)
  return timed(() => generateItems(article, extraction).items.length)
}

/** The quickest of so many runs: what disturbs a run only makes it longer. */
export const bestOf = (runs: number, run: () => Run): Run => {
  let best = run()
  for (let i = 1; i < runs; i++) {
    const next = run()
    if (next.ms < best.ms) best = next
  }
  return best
}
