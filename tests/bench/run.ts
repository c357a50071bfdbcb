import { readFileSync } from 'node:fs'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'

/**
 * `npm run bench`: how long the engine takes by the length of the text. Cost per character should be flat: extraction
 * is linear. The texts are the seed article's paragraphs over and over.
 */

const SEED = readFileSync('content/biden-putin-call-2021/article.md', 'utf8').split('---\n').at(-1) ?? ''
const SIZES_KB = [2, 20, 200, 2000]
const PUBLISHED = { start: '2022-01-05', end: '2022-01-05' }

/** A text of about so many bytes of UTF-8, three a character. */
const textOf = (kilobytes: number): string => {
  const characters = Math.round((kilobytes * 1000) / 3)
  return SEED.repeat(Math.ceil(characters / SEED.length)).slice(0, characters)
}

/** Milliseconds of one extraction, parsing included, and how many facts it found. */
const measure = (text: string): { ms: number; facts: number } => {
  const start = performance.now()
  const { article } = parseArticle(text, { slug: 'bench', file: 'bench.txt', published: PUBLISHED })
  const facts = article ? extractFacts(article).facts.length : 0
  return { ms: performance.now() - start, facts }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

// The first rounds warm up the compiler and are not counted.
for (let i = 0; i < 20; i++) measure(textOf(20))

console.log('   KB   characters   facts        ms   characters/s   µs/character   heap MB')
for (const kilobytes of SIZES_KB) {
  const text = textOf(kilobytes)
  const runs = Array.from({ length: kilobytes >= 2000 ? 3 : 9 }, () => measure(text))
  const ms = median(runs.map((run) => run.ms))
  const heap = process.memoryUsage().heapUsed / 1e6
  console.log(
    [
      String(kilobytes).padStart(5),
      String(text.length).padStart(12),
      String(runs[0]?.facts ?? 0).padStart(7),
      ms.toFixed(1).padStart(9),
      Math.round((text.length / ms) * 1000)
        .toLocaleString('en')
        .padStart(14),
      ((ms * 1000) / text.length).toFixed(2).padStart(14),
      heap.toFixed(0).padStart(9),
    ].join(' '),
  )
}
