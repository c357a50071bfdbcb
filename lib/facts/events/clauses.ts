import { CharacterSet } from '#lib/article/character-set'

/** A stretch of a sentence between two marks; offsets count from the sentence's beginning. */
export interface Clause {
  readonly start: number
  readonly end: number
}

const CLAUSE_MARKS = new CharacterSet('，,。；！？：:')

/** The clauses of a sentence, those that are empty left out. */
export const clausesOf = (masked: string): Clause[] => {
  const clauses: Clause[] = []
  let start = 0
  for (let i = 0; i <= masked.length; i++) {
    if (i < masked.length && !CLAUSE_MARKS.has(masked.charCodeAt(i))) continue
    if (i > start) clauses.push({ start, end: i })
    start = i + 1
  }
  return clauses
}
