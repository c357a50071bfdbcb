import type { DateFact } from '#lib/facts/fact'
import { areDisjoint, type Interval, intervalOf } from '#lib/items/interval'
import type { Candidate } from '#lib/items/question'
import { proof, type Source, sureFacts } from '#lib/items/source'
import { wordingOf } from '#lib/items/wording/by-language'
import { open } from '#lib/items/wording/open'

const FEWEST = 3
const MOST = 5
/** A phrase that names a date gives its own place away. */
const DATED = /\d年|\d月|\d日|第[一二三四五六七八九十]+次|最后|随后|此后|\b\d{4}\b/u

interface Row {
  readonly fact: DateFact
  readonly text: string
  readonly interval: Interval
}

const rowOf = (fact: DateFact): Row | null => {
  const interval = intervalOf(fact.value)
  const text = open(fact.event ?? '')
  // A year that was counted from an anchor may be counted wrong; here one wrong year spoils the whole order.
  const isPlain = fact.type === 'DATE' && fact.mod === undefined && /\d{4}/u.test(fact.span.text)
  return isPlain && interval !== null && text !== '' && !DATED.test(text) ? { fact, text, interval } : null
}

/** The dated events that do not overlap, the first of those that do, in the order of time. */
const rowsOf = (source: Source): Row[] => {
  const { conflicts } = source.extraction
  const rows: Row[] = []
  for (const fact of sureFacts(source, 'date')) {
    const row = rowOf(fact)
    const inConflict = conflicts.some(
      ({ facts }) => facts.includes(fact.id) && rows.some((one) => facts.includes(one.fact.id)),
    )
    if (row === null || inConflict || rows.length === MOST) continue
    if (rows.every((one) => areDisjoint(one.interval, row.interval) && one.text !== row.text)) rows.push(row)
  }
  return rows.sort((a, b) => a.interval.from - b.interval.from)
}

/** Which came first? Three to five things whose dates leave no doubt of their order. */
export const askOrdering = (source: Source): Candidate[] => {
  const rows = rowsOf(source)
  if (rows.length < FEWEST) return []
  const { putInOrder, row, rowBreak, shownDate } = wordingOf(source)
  const told = rows.map(({ fact, text }) => row(shownDate(fact.value) ?? fact.span.text, text))
  return [
    {
      item: {
        kind: 'ordering',
        key: `${rows.map(({ fact }) => fact.id).join('+')}/order`,
        factIds: rows.map(({ fact }) => fact.id),
        topic: 'event',
        stem: putInOrder,
        sequence: rows.map(({ text }) => text),
        evidence: proof(source, ...rows.map(({ fact }) => fact.span)),
        rationale: told.join(rowBreak),
        score: Math.min(...rows.map(({ fact }) => fact.confidence)),
      },
      question: { asks: 'rows', rows: rows.map(({ fact, text }) => ({ fact: fact.id, shown: text })) },
    },
  ]
}
