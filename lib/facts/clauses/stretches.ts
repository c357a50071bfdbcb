import type { Clause, Reading, Word } from '#lib/language/language'

/** What stands between two marks of a sentence; a quotation and an aside are one word each, whatever marks they hold. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
  /** The clauses that begin in it, with their place in the reading, in the order of the text. */
  readonly clauses: readonly { readonly clause: Clause; readonly index: number }[]
  /** Whether a comma stands behind it, and no mark that ends or announces more. */
  readonly goesOn: boolean
  /** Whether a colon stands behind it: what it tells is told behind. */
  readonly announces: boolean
}

const MARKS: ReadonlySet<string> = new Set([...'，,；;。！？!?：:…'])

const isMark = ({ class: kind, text }: Word): boolean => kind === 'mark' && MARKS.has(text)

/** The stretches of a sentence, in the order of the text. */
export const stretchesOf = ({ words, clauses }: Reading): Stretch[] => {
  const byStart = clauses
    .map((clause, index) => ({ clause, index }))
    .sort((a, b) => a.clause.start - b.clause.start || a.index - b.index)
  const found: Stretch[] = []
  let [from, clauseAt] = [0, 0]
  const close = (to: number): void => {
    const own = words.slice(from, to)
    const [first, last] = [own[0], own.at(-1)]
    from = to + 1
    if (!first || !last) return
    const begun: Stretch['clauses'][number][] = []
    while (clauseAt < byStart.length && (byStart[clauseAt]?.clause.start ?? 0) < last.end) {
      const one = byStart[clauseAt++]
      if (one && one.clause.start >= first.start) begun.push(one)
    }
    const mark = words[to]?.text ?? ''
    found.push({
      start: first.start,
      end: last.end,
      words: own,
      clauses: begun,
      goesOn: mark === '，' || mark === ',',
      announces: mark === '：' || mark === ':',
    })
  }
  words.forEach((word, at) => {
    if (isMark(word)) close(at)
  })
  close(words.length)
  return found
}
