import { bestOf, runExtraction, runGeneration } from '#tests/bench/measure'
import { charactersOf, englishOf, newsOf, PATHOLOGICAL } from '#tests/bench/texts'

/**
 * `npm run bench -- engine`: what the engine costs by the length of the text, in processor time. Extraction should
 * cost the same per character at any length, and texts that no one would write should not cost many times as much.
 * With `--json` the rows are printed as JSON, one a line, to be compared with those of another day.
 */

const SIZES_KB = [2, 20, 200, 2000]
const PATHOLOGICAL_KB = 100
const WARM_UP = 40
/** Rare enough that collecting garbage and compiling spoil some runs, and not the best one. */
const FEWEST_RUNS = 8
const ARTICLE_CHARACTERS = [1500, 3000, 6000, 12_000, 24_000]

type Row = Readonly<Record<string, string | number>>
const asJson = process.argv.includes('--json')

const widths = (row: Row): number[] => Object.keys(row).map((name) => Math.max(name.length, 11) + 2)
const cells = (row: Row, values: readonly unknown[]): string =>
  values.map((value, at) => `  ${String(value)}`.padStart(widths(row)[at] ?? 0)).join('')

const head = (title: string, row: Row): void => {
  if (!asJson) console.log(`\n${title}\n${cells(row, Object.keys(row))}`)
}

const show = (table: string, row: Row): void => {
  if (asJson) console.log(JSON.stringify({ table, ...row }))
  else console.log(cells(row, Object.values(row)))
}

const cost = (characters: number, ms: number) => ({
  characters,
  ms: Number(ms.toFixed(1)),
  'characters/s': Math.round((characters / ms) * 1000),
  'µs/character': Number(((ms * 1000) / characters).toFixed(2)),
})

/** Prints rows as they are measured, under the names of the first one's columns. */
const table = <T>(title: string, things: readonly T[], measure: (thing: T) => Row): Row[] =>
  things.map((thing, index) => {
    const row = measure(thing)
    if (index === 0) head(title, row)
    show(title, row)
    return row
  })

const flatness = (rows: readonly Row[]): number => {
  const costs = rows.map((row) => Number(row['µs/character']))
  return Number((Math.max(...costs) / Math.min(...costs)).toFixed(2))
}

/** Extraction over texts of each size; the first rounds warm up the compiler and are not counted. */
const extractionBySize = (title: string, textOf: (kilobytes: number) => string): void => {
  for (let i = 0; i < WARM_UP; i++) runExtraction(textOf(20))
  const rows = table(title, SIZES_KB, (kilobytes) => {
    const text = textOf(kilobytes)
    const { ms, found } = bestOf(Math.max(FEWEST_RUNS, Math.round(200 / kilobytes)), () =>
      runExtraction(text),
    )
    const heap = Math.round(process.memoryUsage().heapUsed / 1e6)
    return { KB: kilobytes, ...cost(text.length, ms), facts: found, 'heap MB': heap }
  })
  show('flatness', { 'dearest/cheapest': flatness(rows) })
}

extractionBySize('extraction by length, Chinese', (kilobytes) => newsOf(charactersOf(kilobytes)))
extractionBySize('extraction by length, English', (kilobytes) => englishOf(kilobytes * 1000))

const plain = bestOf(5, () => runExtraction(newsOf(charactersOf(PATHOLOGICAL_KB)))).ms
table(`${PATHOLOGICAL_KB} KB that no one would write`, PATHOLOGICAL, ({ name, piece }) => {
  const times = Math.round((PATHOLOGICAL_KB * 1000) / Buffer.byteLength(piece))
  const text = `标题\n${piece.repeat(times)}`
  const { ms, found } = bestOf(2, () => runExtraction(text))
  const plainMs = (plain * text.length) / charactersOf(PATHOLOGICAL_KB)
  return { ...cost(text.length, ms), 'times plain': Number((ms / plainMs).toFixed(2)), facts: found, name }
})

table('one line of 2 MB without a mark', ['中', '7', ' '], (sign) => {
  const text = `标题\n${sign.repeat(charactersOf(2000))}。`
  const { ms } = bestOf(2, () => runExtraction(text))
  return { ...cost(text.length, ms), name: JSON.stringify(sign) }
})

const lengths = table('generation by length', ARTICLE_CHARACTERS, (characters) => {
  const text = newsOf(characters)
  const { ms, found } = bestOf(3, () => runGeneration(text))
  return { ...cost(text.length, ms), items: found }
})
show('flatness', { 'dearest/cheapest': flatness(lengths) })
