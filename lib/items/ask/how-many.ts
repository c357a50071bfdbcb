import type { QuantityFact } from '#lib/facts/fact'
import type { Candidate } from '#lib/items/question'
import { quotingOf } from '#lib/items/quoting/by-language'
import { proof, type Source, sureFacts } from '#lib/items/source'
import { wordingOf } from '#lib/items/wording/by-language'
import { open } from '#lib/items/wording/open'

const FIGURE = /^(\d+)(\.\d+)?(.*)$/u
/** As many below as above, so that the right one can have any rank; far enough that no rounding makes them right. */
const FACTORS = [1.5, 0.5, 2, 0.75, 3, 0.25] as const
const SHORTEST = 12
/** Nearer than this two numbers may be one, told roughly. */
const APART = 0.15

const isApart = (a: number, b: number): boolean => Math.abs(a - b) > APART * Math.max(a, b)

/** The article's other numbers of the same unit, then the number itself misread, written as it is. */
const rivalNumbers = (source: Source, fact: QuantityFact): string[] => {
  const match = FIGURE.exec(fact.span.text)
  if (!match) return []
  const [, whole = '', decimals = '', tail = ''] = match
  const others = sureFacts(source, 'quantity')
    .filter((other) => other.unit === fact.unit && isApart(other.value, fact.value))
    .map(({ span }) => span.text)
    .filter((text) => FIGURE.exec(text)?.[3] === tail)
  const figure = Number(whole + decimals)
  const misread = FACTORS.map((factor) => (figure * factor).toFixed(Math.max(0, decimals.length - 1)))
    .filter((text) => isApart(Number(text), figure) && Number(text) > 0)
    .filter((text) => !tail.startsWith('%') || Number(text) <= 100)
    .map((text) => text + tail)
  return [...new Set([...others, ...misread])]
}

/** The clause that tells the number. */
const told = (fact: QuantityFact): string => fact.evidence[0]?.text ?? fact.what

/** The clause that says what is counted, with a blank for the number; null where it reads badly. */
const clauseWithBlank = (source: Source, fact: QuantityFact): string | null => {
  const { longestClause, standsAlone } = quotingOf(source)
  const clause = open(told(fact))
  if (clause.length < SHORTEST || clause.length > longestClause) return null
  const shown = clause.replace(fact.span.text, '____')
  return clause.split(fact.span.text).length === 2 && standsAlone(shown, []) ? shown : null
}

/** How many, how much? For numbers in figures, whose clause can be understood alone. */
export const askHowMany = (source: Source): Candidate[] => {
  const wording = wordingOf(source)
  return sureFacts(source, 'quantity').flatMap((fact): Candidate[] => {
    const clause = clauseWithBlank(source, fact)
    const rivals = rivalNumbers(source, fact)
    if (clause === null || rivals.length < 2) return []
    return [
      {
        item: {
          kind: 'multiple-choice',
          key: `${fact.id}/how-many`,
          factIds: [fact.id],
          topic: 'quantity',
          stem: wording.howMany(clause),
          options: [fact.span.text, ...rivals].map((text, index) => ({ text, correct: index === 0 })),
          evidence: proof(source, fact.span),
          rationale: wording.original(told(fact)),
          score: fact.confidence,
        },
        question: { asks: 'quantity', what: told(fact) },
      },
    ]
  })
}
