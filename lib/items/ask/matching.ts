import type { StatementFact } from '#lib/facts/fact'
import { quotable } from '#lib/items/ask/who-said'
import { isNameless, mayBeSame } from '#lib/items/distract/same-one'
import type { Candidate } from '#lib/items/question'
import { entityNamed, proof, type Source, sureFacts } from '#lib/items/source'
import { wordingOf } from '#lib/items/wording/by-language'

const FEWEST = 3
const MOST = 4

interface Row {
  readonly fact: StatementFact
  readonly left: string
  readonly right: string
}

/** One statement each of the people who speak, in the order of the text; nobody who may be somebody else. */
const rowsOf = (source: Source): Row[] => {
  const rows: Row[] = []
  for (const fact of sureFacts(source, 'statement')) {
    const left = quotable(source, fact)
    const isKnown = entityNamed(source, fact.speaker)?.type === 'person' && !isNameless(fact.speaker)
    if (left === null || !isKnown || rows.length === MOST) continue
    if (rows.some(({ right }) => mayBeSame(right, fact.speaker, source.extraction.entities))) continue
    rows.push({ fact, left, right: fact.speaker })
  }
  return rows
}

/** Who said which of these? Three or four people with one statement each. */
export const askMatching = (source: Source): Candidate[] => {
  const rows = rowsOf(source)
  if (rows.length < FEWEST) return []
  const { matchSpeakers, row, rowBreak } = wordingOf(source)
  return [
    {
      item: {
        kind: 'matching',
        key: `${rows.map(({ fact }) => fact.id).join('+')}/match-speakers`,
        factIds: rows.map(({ fact }) => fact.id),
        topic: 'speaker',
        stem: matchSpeakers,
        pairs: rows.map(({ left, right }) => ({ left, right })),
        evidence: proof(source, ...rows.map(({ fact }) => fact.statement)),
        rationale: rows.map(({ left, right }) => row(right, left)).join(rowBreak),
        score: Math.min(...rows.map(({ fact }) => fact.confidence)),
      },
      question: { asks: 'rows', rows: rows.map(({ fact, left }) => ({ fact: fact.id, shown: left })) },
    },
  ]
}
