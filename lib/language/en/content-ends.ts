import type { Chunk } from '#lib/language/en/chunks'
import type { ClauseHead } from '#lib/language/en/clause-heads'
import { isNouns, isVerbs, type Sight } from '#lib/language/en/group-members'
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

/** Compaq, which said it found them, plans …: the noun's own clause goes on. */
const goesOnAround = (own: ClauseHead, head: ClauseHead): boolean =>
  head.verb > own.verb && own.role === 'relative' && head.role !== 'relative' && head.start < own.start

/** What a speaker gives or keeps back: …, but he gave no details, …, but did not elaborate. */
const GIVES: ReadonlySet<string> = new Set('give provide offer'.split(' '))
const DETAILS: ReadonlySet<string> = new Set(
  'detail details comment comments reason reasons explanation specifics evidence proof timeline timetable example examples further elaboration'.split(
    ' ',
  ),
)

const addsNothing = ({ words, chunks }: Sight, { verb, chunk, opener }: ClauseHead): boolean => {
  if (opener === null) return false
  if (chunk.group.lemma === 'elaborate') return true
  const given = chunks[verb + 1]
  return GIVES.has(chunk.group.lemma) && isNouns(given) && DETAILS.has(words[given.head]?.lower ?? '')
}

const saysItsOwn = (sight: Sight, head: ClauseHead): boolean =>
  isSaying(head.chunk.group.lemma, 'says', 'tells') ||
  (ANSWERS.has(head.chunk.group.lemma) && head.opener !== null) ||
  addsNothing(sight, head)

/** Kyiv demands A and wants B. */
const wishesOn = (own: ClauseHead, head: ClauseHead): boolean =>
  head.continues !== null &&
  isSaying(own.chunk.group.lemma, 'wishes') &&
  isSaying(head.chunk.group.lemma, 'wishes')

/** Whether a clause stands beside the one that says something, and is no part of what is said. */
const standsBeside = ({ chunks }: Sight, own: ClauseHead, head: ClauseHead): boolean => {
  if (head.chunk.group.finiteness === 'ing') return true
  if (head.continues === null && head.subject === null) return false
  const before = chunks[head.start - 1]
  const opener = head.opener === null ? undefined : chunks[head.opener]
  const isContrast = opener?.kind === 'subordinator' && head.role === 'main'
  if (isContrast) return true
  const isApart = before?.kind === 'comma' || before?.kind === 'stop' || before?.kind === 'dash'
  const isJoined = opener?.kind === 'coordinator' || before?.kind === 'coordinator'
  if (isJoined && (isApart || head.continues !== null)) return true
  // While X says …, Y said: the clause that the sentence is about
  const isSubordinate = own.verb === 0 || (own.opener !== null && chunks[own.opener]?.kind === 'subordinator')
  return isApart && isSubordinate && head.role === 'main' && head.subject !== null
}

/** when the envoy said A, after B; pledged to do A, after B: the time of what the sentence is about. */
const dates = ({ chunks }: Sight, own: ClauseHead, head: ClauseHead): boolean => {
  if (head.role !== 'time' || chunks[head.start - 1]?.kind !== 'comma') return false
  const opens = own.opener !== null && chunks[own.opener]?.kind === 'subordinator'
  return opens || isSaying(own.chunk.group.lemma, 'decides')
}

/** Where a clause ends what another one says; null where it does not. */
const endAtHead = (
  sight: Sight,
  heads: readonly ClauseHead[],
  own: ClauseHead,
  head: ClauseHead,
  from: number,
): number | null => {
  if (head.verb <= own.verb || head.start <= from) return goesOnAround(own, head) ? head.verb : null
  const isLeading = own.verb === 0 && own.continues !== null && head === heads[own.continues]
  if (isLeading || isConcession(sight, head) || dates(sight, own, head))
    return beforeMarks(sight, from, head.start)
  if (!(saysItsOwn(sight, head) || wishesOn(own, head)) || !standsBeside(sight, own, head)) return null
  const isJoined = sight.chunks[head.start - 1]?.kind === 'coordinator'
  return beforeMarks(sight, from, isJoined ? head.start - 1 : head.start)
}

/** The comma before “citing …”; null where nothing is cited. */
const citationAfter = ({ chunks }: Sight, from: number): number | null => {
  const cited = chunks.findIndex(
    (chunk, at) =>
      at > from &&
      isVerbs(chunk) &&
      chunk.group.finiteness === 'ing' &&
      CITES.has(chunk.group.lemma) &&
      chunks[at - 1]?.kind === 'comma',
  )
  return cited > 0 ? cited - 1 : null
}

const semicolonBefore = ({ words, chunks }: Sight, from: number, end: number): number | null => {
  for (let at = from; at < end; at++)
    if (chunks[at]?.kind === 'stop' && words[(chunks[at] as Chunk).from]?.text === ';') return at
  return null
}

/** Where a clause that says something of its own begins again: …, and Lee said; …, adding that; …, while Kim denied. */
export const endsBefore = (
  sight: Sight,
  heads: readonly ClauseHead[],
  own: ClauseHead,
  from: number,
): number => {
  for (const head of heads) {
    const end = endAtHead(sight, heads, own, head, from)
    if (end !== null) return end
  }
  const cited = citationAfter(sight, from)
  if (cited !== null) return cited
  const last = quotedNext(sight, heads, own, from) ?? sight.chunks.length
  return semicolonBefore(sight, from, last) ?? last
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
