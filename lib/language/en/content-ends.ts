import type { Chunk } from '#lib/language/en/chunks'
import type { ClauseHead } from '#lib/language/en/clause-heads'
import { isVerbs, type Sight } from '#lib/language/en/group-members'
import { isSaying } from '#lib/language/en/lexicon/saying'

/** A stretch of what is said, thought, decided or wished, in chunks; `quotation` is its chunk when it is one utterance. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly quotation: number | null
}

/** …: “…,” he said: the colon before a quotation that has its own speaker. */
const quotedNext = (
  { chunks }: Sight,
  heads: readonly ClauseHead[],
  own: ClauseHead,
  from: number,
): number | null => {
  for (let at = from; at + 1 < chunks.length; at++) {
    if (chunks[at]?.kind !== 'colon' || chunks[at + 1]?.kind !== 'quotation') continue
    const speaks = heads.some((head) => head !== own && (head.start === at + 2 || head.verb === at + 2))
    if (speaks) return at
  }
  return null
}

const beforeMarks = ({ chunks }: Sight, from: number, end: number): number => {
  let to = end
  while (to > from && (chunks[to - 1]?.kind === 'comma' || chunks[to - 1]?.kind === 'coordinator')) to--
  return to
}

/** …, although others doubt it: the writer's own reserve. */
const isConcession = ({ words, chunks }: Sight, { opener, start }: ClauseHead): boolean => {
  const chunk = opener === null ? undefined : chunks[opener]
  return (
    chunk?.kind === 'subordinator' &&
    chunks[start - 1]?.kind === 'comma' &&
    /^(?:al)?though$/u.test(words[chunk.from]?.lower ?? '')
  )
}

/** What others do in answer, or the speaker in the same breath: … and Democrats accused them; … but pledged to stay. */
const ANSWERS: ReadonlySet<string> = new Set(
  'accuse criticize criticise blame reject refuse decline pledge promise vow threaten'.split(' '),
)
/** …, citing the law: how the speaker came to say it. */
const CITES: ReadonlySet<string> = new Set('cite refer allude invoke quote reference'.split(' '))

/** Where a clause that says something of its own begins again: …, and Lee said; …, adding that; …, while Kim denied. */
export const endsBefore = (
  sight: Sight,
  heads: readonly ClauseHead[],
  own: ClauseHead,
  from: number,
): number => {
  const { chunks } = sight
  const last = quotedNext(sight, heads, own, from) ?? chunks.length
  const isSubordinate = own.opener !== null && chunks[own.opener]?.kind === 'subordinator'
  for (const head of heads) {
    if (head.verb <= own.verb || head.start <= from) {
      // Compaq, which said it found them, plans …: the noun's own clause goes on.
      const goesOnAround =
        head.verb > own.verb && own.role === 'relative' && head.role !== 'relative' && head.start < own.start
      if (goesOnAround) return head.verb
      continue
    }
    const { lemma } = head.chunk.group
    const concedes = isConcession(sight, head)
    if (!concedes && !isSaying(lemma, 'says', 'tells') && !(ANSWERS.has(lemma) && head.opener !== null))
      continue
    if (concedes) return beforeMarks(sight, from, head.start)
    const before = chunks[head.start - 1]
    const opener = head.opener === null ? undefined : chunks[head.opener]
    const isJoined = opener?.kind === 'coordinator' || before?.kind === 'coordinator'
    const isApart = before?.kind === 'comma' || before?.kind === 'stop' || before?.kind === 'dash'
    const isContrast = opener?.kind === 'subordinator' && head.role === 'main'
    const isTrailing = head.chunk.group.finiteness === 'ing'
    // While X says …, Y said: the clause that the sentence is about
    const isMain = isApart && isSubordinate && head.role === 'main' && head.subject !== null
    if (
      !(
        isMain ||
        isTrailing ||
        (isApart && (isJoined || isContrast)) ||
        (isJoined && head.continues !== null) ||
        isContrast
      )
    )
      continue
    if (!isTrailing && head.continues === null && head.subject === null) continue
    return beforeMarks(sight, from, before?.kind === 'coordinator' ? head.start - 1 : head.start)
  }
  const cited = chunks.findIndex(
    (chunk, at) =>
      at > from &&
      isVerbs(chunk) &&
      chunk.group.finiteness === 'ing' &&
      CITES.has(chunk.group.lemma) &&
      chunks[at - 1]?.kind === 'comma',
  )
  if (cited > 0) return cited - 1
  for (let at = from; at < last; at++)
    if (chunks[at]?.kind === 'stop' && sight.words[(chunks[at] as Chunk).from]?.text === ';') return at
  return last
}

export const trimmed = ({ chunks }: Sight, from: number, to: number): Stretch | null => {
  let [start, end] = [from, to]
  while (start < end && /^(?:comma|colon|dash|stop)$/.test(chunks[start]?.kind ?? '')) start++
  while (end > start && /^(?:comma|colon|dash|stop)$/.test(chunks[end - 1]?.kind ?? '')) end--
  if (end <= start) return null
  return {
    from: start,
    to: end,
    quotation: end - start === 1 && chunks[start]?.kind === 'quotation' ? start : null,
  }
}
