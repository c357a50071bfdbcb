/** Words by which English says that something is still to come. */
const AHEAD =
  /\b(?:will|would|shall|scheduled|due|expected|planned|plans?|planning|set|slated|next|upcoming|tomorrow|proposed|invited|to (?:be|meet|hold|begin|start|open|visit|travel|resume|take|return|vote|sign|decide))\b|['’]ll\b/iu
const BEHIND =
  /\b(?:said|says|told|announced|added|had|have|has|was|were|did|met|held|signed|began|opened|spoke|took|came|arrived|reported|published|ended|began|launched|denied|warned)\b/iu

const MARKS = /[,;:()]|\s[—–-]\s/gu

interface Clause {
  readonly start: number
  readonly end: number
}

const clausesOf = (sentence: string): Clause[] => {
  const cuts = [...sentence.matchAll(MARKS)].map(
    ({ index, 0: mark }) => [index, index + mark.length] as const,
  )
  const starts = [0, ...cuts.map(([, end]) => end)]
  const ends = [...cuts.map(([from]) => from), sentence.length]
  return starts.map((start, index) => ({ start, end: ends[index] ?? sentence.length }))
}

const isDateOnly = (text: string): boolean => text.trim().split(/\s+/u).length <= 1

/**
 * Whether the clause in which a date stands speaks of what is still to come. A date that is a clause of its own (On
 * Monday, …) belongs to the clause after it.
 */
export const looksAhead = (sentence: string, start: number, end: number): boolean => {
  const clauses = clausesOf(sentence)
  // 3, 2022 is cut at its comma: the date's own clauses are all that it touches.
  const first = clauses.findIndex((clause) => clause.end > start)
  const last = clauses.findLastIndex((clause) => clause.start < end)
  const own = { start: clauses[first]?.start ?? 0, end: clauses[last]?.end ?? sentence.length }
  const rest = sentence.slice(own.start, start) + sentence.slice(end, own.end)
  const alone = isDateOnly(rest) ? clauses[last + 1] : undefined
  const text = alone ? sentence.slice(alone.start, alone.end) : rest
  const ahead = AHEAD.exec(text)
  if (!ahead) return false
  // He said on Friday that talks would resume: the nearest verb before the date decides.
  const before = alone ? text.slice(0, ahead.index) : sentence.slice(own.start, start)
  const verbs = [...before.matchAll(new RegExp(`${AHEAD.source}|${BEHIND.source}`, 'giu'))]
  const nearest = (alone ? verbs[0] : verbs.at(-1))?.[0]
  return nearest === undefined || AHEAD.test(nearest)
}

const NOT_YET =
  /\b(?:will|shall|(?:is|are) (?:also |now )?(?:due|scheduled|expected|planned|set|slated|to)|plans? to|intends? to)\b|['’]ll\b/iu

/** Whether it is still to come for whoever writes, and not only for whoever is told of (would, was to). */
export const isStillToCome = (sentence: string, start: number, end: number): boolean =>
  looksAhead(sentence, start, end) && NOT_YET.test(sentence.slice(0, start) + sentence.slice(end))
