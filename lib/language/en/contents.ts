import type { Chunk } from '#lib/language/en/chunks'
import type { ClauseHead } from '#lib/language/en/clause-heads'
import { isSaying } from '#lib/language/en/lexicon/saying'
import { isNouns, isVerbs, type Sight } from '#lib/language/en/subjects'

/** A stretch of what is said, thought, decided or wished, in chunks; `quotation` is its chunk when it is one utterance. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly quotation: number | null
}

const isStop = (chunk: Chunk | undefined): boolean => chunk === undefined || chunk.kind === 'stop'

/** Where a clause that says something of its own begins again: …, and Lee said; …, adding that; …, while Kim denied. */
const endsBefore = (sight: Sight, heads: readonly ClauseHead[], own: ClauseHead, from: number): number => {
  const { chunks } = sight
  const last = chunks.length
  for (const head of heads) {
    if (head.verb <= own.verb || head.start <= from) {
      // Compaq, which said it found them, plans …: the noun's own clause goes on.
      const goesOnAround =
        head.verb > own.verb && own.role === 'relative' && head.role !== 'relative' && head.start < own.start
      if (goesOnAround) return head.verb
      continue
    }
    if (!isSaying(head.chunk.group.lemma, 'says', 'tells', 'thinks')) continue
    if (!isSaying(head.chunk.group.lemma, 'says', 'tells') && head.chunk.group.finiteness !== 'finite')
      continue
    const before = chunks[head.start - 1]
    const opener = head.opener === null ? undefined : chunks[head.opener]
    const isJoined = opener?.kind === 'coordinator' || before?.kind === 'coordinator'
    const isApart = before?.kind === 'comma' || before?.kind === 'stop' || before?.kind === 'dash'
    const isContrast = opener?.kind === 'subordinator' && head.role === 'main'
    const isTrailing = head.chunk.group.finiteness === 'ing'
    if (
      !(
        isTrailing ||
        (isApart && (isJoined || isContrast)) ||
        (isJoined && head.continues !== null) ||
        isContrast
      )
    )
      continue
    if (!isTrailing && head.continues === null && head.subject === null) continue
    let to = before?.kind === 'coordinator' ? head.start - 1 : head.start
    while (to > from && (chunks[to - 1]?.kind === 'comma' || chunks[to - 1]?.kind === 'coordinator')) to--
    return to
  }
  for (let at = from; at < last; at++)
    if (chunks[at]?.kind === 'stop' && sight.words[(chunks[at] as Chunk).from]?.text === ';') return at
  return last
}

const trimmed = ({ chunks }: Sight, from: number, to: number): Stretch | null => {
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

/** Behind the verb: times, places, whom it is told to. The index of the chunk after them. */
export const behindVerb = (sight: Sight, verb: number, lemma: string): number => {
  const { chunks } = sight
  let at = verb + 1
  let told = isSaying(lemma, 'tells', 'wishes', 'decides') || lemma === 'warn' ? 1 : 0
  for (let steps = 0; steps < 14; steps++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'adverb' || chunk?.kind === 'time' || chunk?.kind === 'aside') at++
    else if (chunk?.kind === 'preposition' && (isNouns(chunks[at + 1]) || chunks[at + 1]?.kind === 'time'))
      at += 2
    else if (chunk?.kind === 'preposition' && isVerbs(chunks[at + 1]) && isNouns(chunks[at + 2])) at += 3
    else if (told > 0 && isNouns(chunk)) {
      at++
      told--
    } else if (chunk?.kind === 'comma' && isNouns(chunks[at - 1]) && isShortInsertion(sight, at))
      at = closeOf(sight, at) + 1
    else break
  }
  return at
}

const closeOf = ({ chunks }: Sight, open: number): number => {
  for (let at = open + 1; at < Math.min(chunks.length, open + 12); at++) {
    const kind = chunks[at]?.kind
    if (kind === 'comma') return at
    if (kind === 'stop' || kind === 'that' || kind === 'quotation') return -1
  }
  return -1
}

const isShortInsertion = (sight: Sight, open: number): boolean => {
  const close = closeOf(sight, open)
  return (
    close > 0 &&
    isNouns(sight.chunks[open + 1]) &&
    !sight.chunks.slice(open, close).some((chunk) => isVerbs(chunk) && chunk.group.finiteness === 'finite')
  )
}

/** The first clause behind a verb that hangs on it as what is said. */
const saidClause = (heads: readonly ClauseHead[], own: number): ClauseHead | undefined =>
  heads.find(({ parent, role, opener }) => parent === own && role === 'complement' && opener === null)

const infinitiveAt = ({ chunks }: Sight, at: number): boolean => {
  const chunk = chunks[at]
  return isVerbs(chunk) && chunk.group.finiteness === 'infinitive'
}

/** What follows the verb and is its content; null where nothing does. */
export const contentBehind = (sight: Sight, heads: readonly ClauseHead[], own: number): Stretch | null => {
  const { chunks } = sight
  const head = heads[own] as ClauseHead
  const { lemma } = head.chunk.group
  const from = head.inverted ? (head.subject?.to ?? head.verb + 1) : head.verb + 1
  const at = head.inverted ? behindVerb(sight, from - 1, '') : behindVerb(sight, head.verb, lemma)
  const chunk = chunks[at]
  const until = (start: number): Stretch | null =>
    trimmed(sight, start, endsBefore(sight, heads, head, start))
  if (chunk?.kind === 'that') return until(at + 1)
  if (chunk?.kind === 'colon') return quotationFrom(sight, at + 1) ?? until(at + 1)
  if (chunk?.kind === 'comma' && chunks[at + 1]?.kind === 'that') return until(at + 2)
  const quoted =
    chunk?.kind === 'quotation'
      ? at
      : chunk?.kind === 'comma' && chunks[at + 1]?.kind === 'quotation'
        ? at + 1
        : -1
  if (quoted >= 0 && !isTail(sight, heads, quoted)) return { from: quoted, to: quoted + 1, quotation: quoted }
  if (head.inverted) return null
  const said = saidClause(heads, own)
  if (said && said.start <= at && said.start > head.verb) return until(said.start)
  if (said && said.start > head.verb && said.start <= at + 2) return until(said.start)
  if (infinitiveAt(sight, at) && isSaying(lemma, 'decides', 'wishes')) return until(at)
  const isWh = chunk?.kind === 'subordinator' || chunk?.kind === 'relative'
  if (
    isWh &&
    (chunk.kind === 'relative' || isSaying(lemma, 'says', 'wishes', 'thinks', 'tells')) &&
    at === head.verb + 1
  )
    return until(at)
  return null
}

/** A quotation behind a comma that another clause claims: X nodded, “…,” Lee said. */
const isTail = (sight: Sight, heads: readonly ClauseHead[], quoted: number): boolean =>
  heads.some(({ verb, chunk, start, inverted }) => {
    if (verb <= quoted || !isSaying(chunk.group.lemma, 'says')) return false
    return (inverted ? verb : start) === quoted + 1
  }) && sight.chunks[quoted - 1]?.kind === 'comma'

const quotationFrom = ({ chunks }: Sight, at: number): Stretch | null =>
  chunks[at]?.kind === 'quotation' ? { from: at, to: at + 1, quotation: at } : null

/** Whether nothing more is said in the clause behind its verb or its subject: it only tells who speaks. */
const endsAt = (sight: Sight, head: ClauseHead): number | null => {
  const { chunks } = sight
  const from = head.inverted ? (head.subject?.to ?? head.verb + 1) : head.verb + 1
  let at = head.inverted
    ? behindVerb(sight, from - 1, '')
    : behindVerb(sight, head.verb, head.chunk.group.lemma)
  const chunk = chunks[at]
  if (head.inverted && chunk?.kind === 'comma' && (head.subject?.appositions.length ?? 0) > 0) {
    const close = nextComma(sight, at + 1)
    at = close
  }
  const here = chunks[at]
  if (isStop(here) || here?.kind === 'comma' || here?.kind === 'quotation' || here?.kind === 'dash') return at
  if (here?.kind === 'relative' || here?.kind === 'subordinator' || here?.kind === 'coordinator') return at
  if (isVerbs(here) && (here.group.finiteness === 'ing' || here.group.finiteness === 'infinitive')) return at
  return null
}

const nextComma = ({ chunks }: Sight, from: number): number => {
  for (let at = from; at < chunks.length; at++)
    if (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'stop' || chunks[at]?.kind === 'quotation')
      return at
  return chunks.length
}

/** Where what stands before “, X said” begins: behind an earlier clause that says something, or at the first word. */
const beginsAt = (sight: Sight, end: number): number => {
  const { chunks } = sight
  let from = 0
  for (let at = end - 1; at >= 0; at--)
    if (chunks[at]?.kind === 'stop') {
      from = at + 1
      break
    }
  while (chunks[from]?.kind === 'coordinator' || chunks[from]?.kind === 'comma') from++
  return from
}

const restBehind = (
  sight: Sight,
  heads: readonly ClauseHead[],
  head: ClauseHead,
  from: number,
  quoted: boolean,
): Stretch | null => {
  const { chunks } = sight
  const comma = chunks[from]
  if (quoted) {
    const at = comma?.kind === 'comma' || comma?.kind === 'dash' || comma?.kind === 'colon' ? from + 1 : from
    return chunks[at]?.kind === 'quotation' ? { from: at, to: at + 1, quotation: at } : null
  }
  if (comma?.kind !== 'comma' && comma?.kind !== 'dash') return null
  const next = chunks[from + 1]
  if (
    !next ||
    (isVerbs(next) && next.group.finiteness === 'ing') ||
    next.kind === 'relative' ||
    next.kind === 'stop'
  )
    return null
  return trimmed(sight, from + 1, endsBefore(sight, heads, head, from))
}

/** “…,” X said; The bridge, X said, is unsafe: what stands before the clause, and what goes on behind it. */
export const contentBefore = (sight: Sight, heads: readonly ClauseHead[], own: number): Stretch[] => {
  const { chunks } = sight
  const head = heads[own] as ClauseHead
  if (head.role !== 'main' || !isSaying(head.chunk.group.lemma, 'says', 'tells', 'thinks')) return []
  const start = head.inverted && head.subject ? head.verb : head.start
  let end = start
  while (end > 0 && (chunks[end - 1]?.kind === 'comma' || chunks[end - 1]?.kind === 'dash')) end--
  const isParted = end < start || chunks[end - 1]?.kind === 'quotation'
  const close = endsAt(sight, head)
  if (!isParted || end === 0 || close === null) return []
  const from = beginsAt(sight, end)
  if (from >= end) return []
  const last = chunks[end - 1]
  const isQuoted = last?.kind === 'quotation'
  const first: Stretch | null =
    isQuoted && standsAlone(sight, from, end - 1)
      ? { from: end - 1, to: end, quotation: end - 1 }
      : trimmed(sight, from, end)
  if (!first) return []
  const rest = restBehind(sight, heads, head, close, isQuoted)
  return rest ? [first, rest] : [first]
}

/** What is said according to somebody, whose words begin at `at` and end before `to`. */
export const contentAround = (sight: Sight, at: number, to: number): Stretch[] => {
  const { chunks } = sight
  const isFirst = chunks
    .slice(0, at)
    .every(({ kind }) => kind === 'coordinator' || kind === 'adverb' || kind === 'comma' || kind === 'dash')
  const until = (from: number): Stretch | null => {
    const stretch = trimmed(sight, from, chunks.length)
    const isTail =
      stretch === null || chunks[stretch.from]?.kind === 'relative' || chunks[to]?.kind !== 'comma'
    return isTail ? null : stretch
  }
  if (isFirst) return [until(to) ?? []].flat()
  const from = beginsAt(sight, at)
  const before =
    chunks[at - 1]?.kind === 'quotation' ? quotationFrom(sight, at - 1) : trimmed(sight, from, at)
  if (!before) return []
  const next = chunks[to + 1]
  const goesOn =
    next && !(isVerbs(next) && next.group.finiteness !== 'finite') && next.kind !== 'quotation'
      ? until(to)
      : null
  return goesOn && isVerbs(next) ? [before, goesOn] : [before]
}

/** Whether the quotation is all that is said: what somebody else says before it is none of it. */
const standsAlone = ({ chunks }: Sight, from: number, quotation: number): boolean =>
  quotation === from ||
  chunks[quotation - 1]?.kind === 'colon' ||
  chunks
    .slice(from, quotation)
    .some((chunk) => isVerbs(chunk) && isSaying(chunk.group.lemma, 'says', 'tells'))
