import type { Chunk } from '#lib/language/en/chunks'
import type { ClauseHead } from '#lib/language/en/clause-heads'
import { behindSubject, behindVerb, quotationFrom } from '#lib/language/en/content-behind'
import { endsBefore, type Stretch, trimmed } from '#lib/language/en/content-ends'
import { isVerbs, type Sight } from '#lib/language/en/group-members'
import { isSaying } from '#lib/language/en/lexicon/saying'
import { isQuoteMark } from '#lib/language/en/noun-groups'

const isStop = (chunk: Chunk | undefined): boolean => chunk === undefined || chunk.kind === 'stop'

/** Whether nothing more is said in the clause behind its verb or its subject: it only tells who speaks. */
const endsAt = (sight: Sight, head: ClauseHead): number | null => {
  const { chunks } = sight
  const at =
    head.inverted && head.subject
      ? behindSubject(sight, head.subject)
      : behindVerb(sight, head.verb, head.chunk.group.lemma)
  const here = chunks[at]
  if (isStop(here) || here?.kind === 'comma' || here?.kind === 'quotation' || here?.kind === 'dash') return at
  if (here?.kind === 'relative' || here?.kind === 'subordinator' || here?.kind === 'coordinator') return at
  if (isVerbs(here) && (here.group.finiteness === 'ing' || here.group.finiteness === 'infinitive')) return at
  return null
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

/** “…,” Lee said, pointing at the map, “…”: the second half, where nobody else speaks between. */
const brokenQuotation = (
  sight: Sight,
  heads: readonly ClauseHead[],
  head: ClauseHead,
  from: number,
): Stretch | null => {
  const { chunks } = sight
  const at = chunks.findIndex(({ kind }, index) => index >= from && (kind === 'quotation' || kind === 'stop'))
  if (chunks[at]?.kind !== 'quotation' || chunks[at - 1]?.kind !== 'comma') return null
  const isOthers =
    heads.some(({ verb }) => verb > head.verb && verb < at) ||
    chunks.slice(from, at).some((one) => isVerbs(one) && isSaying(one.group.lemma, 'says', 'tells'))
  return isOthers ? null : quotationFrom(sight, at)
}

/** Clauses that belong to what is said, also behind “, X said,”. */
const STAYS: ReadonlySet<string> = new Set(['because', 'if', 'unless', 'whether'])

const restBehind = (
  sight: Sight,
  heads: readonly ClauseHead[],
  head: ClauseHead,
  from: number,
  { isQuoted, isWhole }: { isQuoted: boolean; isWhole: boolean },
): Stretch | null => {
  const { chunks } = sight
  const comma = chunks[from]
  if (isQuoted) {
    const at = comma?.kind === 'comma' || comma?.kind === 'dash' || comma?.kind === 'colon' ? from + 1 : from
    return chunks[at]?.kind === 'quotation'
      ? quotationFrom(sight, at)
      : brokenQuotation(sight, heads, head, at)
  }
  if (comma?.kind !== 'comma' && comma?.kind !== 'dash') return null
  const next = chunks[from + 1]
  if (
    !next ||
    (isVerbs(next) && next.group.finiteness === 'ing') ||
    next.kind === 'coordinator' ||
    (next.kind === 'subordinator' && isWhole && !STAYS.has(sight.words[next.from]?.lower ?? '')) ||
    next.kind === 'relative' ||
    next.kind === 'stop'
  )
    return null
  return trimmed(sight, from + 1, endsBefore(sight, heads, head, from))
}

/** On Monday, X said: what begins so, and has no verb, is told of the saying and is not said. */
const opensPhrase = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'preposition' || chunk?.kind === 'time' || chunk?.kind === 'adverb'

/** X said; behind a quotation X demanded, X vowed as well. */
const speaks = ({ chunks }: Sight, { chunk, start, verb, inverted }: ClauseHead): boolean =>
  isSaying(chunk.group.lemma, 'says', 'tells', 'thinks') ||
  (chunks[(inverted ? verb : start) - 1]?.kind === 'quotation' &&
    isSaying(chunk.group.lemma, 'wishes', 'decides'))

const hasClause = ({ chunks }: Sight, { from, to }: Stretch): boolean =>
  chunks
    .slice(from, to)
    .some(
      (one) =>
        (isVerbs(one) && one.group.finiteness === 'finite') ||
        (isVerbs(one) && one.group.finiteness === 'either'),
    )

/** In recent days, X said, the port was shut: what leads the sentence is said, too, where the words go on behind. */
const startOf = (sight: Sight, heads: readonly ClauseHead[], head: ClauseHead): number => {
  const { chunks } = sight
  if (!head.subject) return head.start
  if (head.inverted) return head.verb
  const { from } = head.subject
  if (
    chunks[from - 1]?.kind !== 'comma' ||
    from <= head.start ||
    (head.opener !== null && chunks[head.opener]?.kind !== 'coordinator')
  )
    return head.start
  const close = endsAt(sight, head)
  const rest =
    close === null ? null : restBehind(sight, heads, head, close, { isQuoted: false, isWhole: false })
  return rest && hasClause(sight, rest) ? from : head.start
}

/** The city “is ready for all!” he said: a mark inside a few quoted words ends no sentence. */
const closesQuoted = ({ words, chunks }: Sight, at: number): boolean => {
  const chunk = chunks[at]
  return chunk?.kind === 'stop' && isQuoteMark(words[chunk.to])
}

/** Where what stands before “X said” begins and ends, and where the clause of saying closes; null where nothing is parted off. */
const partedOff = (
  sight: Sight,
  heads: readonly ClauseHead[],
  head: ClauseHead,
): { readonly from: number; readonly end: number; readonly close: number } | null => {
  const { chunks } = sight
  const start = startOf(sight, heads, head)
  let end = start
  while (end > 0 && (chunks[end - 1]?.kind === 'comma' || chunks[end - 1]?.kind === 'dash')) end--
  if (closesQuoted(sight, end - 1)) end--
  const isQuoted = chunks[end - 1]?.kind === 'quotation'
  // “…,” she said after the talks: behind a quotation nothing else can be meant
  const close = endsAt(sight, head) ?? (isQuoted ? chunks.length : null)
  if ((end === start && !isQuoted) || end === 0 || close === null) return null
  const from = beginsAt(sight, end)
  return from < end ? { from, end, close } : null
}

/** “…,” X said; The bridge, X said, is unsafe: what stands before the clause, and what goes on behind it. */
export const contentBefore = (sight: Sight, heads: readonly ClauseHead[], own: number): Stretch[] => {
  const { chunks } = sight
  const head = heads[own] as ClauseHead
  if (head.chunk.group.finiteness === 'ing' || head.role !== 'main' || !speaks(sight, head)) return []
  // She told them A, and told to do B: what somebody goes on to say does not stand before the clause that he began with
  const goesOn = head.subject === null && !head.inverted && head.continues !== null
  if (goesOn && chunks[head.start - 1]?.kind !== 'quotation') return []
  const parted = partedOff(sight, heads, head)
  if (!parted) return []
  const { from, end, close } = parted
  const quotation: Stretch | null = quotationFrom(sight, end - 1)
  const first = quotation && standsAlone(sight, from, end - 1) ? quotation : trimmed(sight, from, end)
  if (!first) return []
  const isWhole = chunks
    .slice(first.from, first.to)
    .some((one) => isVerbs(one) && one.group.finiteness !== 'infinitive')
  const rest = restBehind(sight, heads, head, close, { isQuoted: quotation !== null, isWhole })
  const isPhrase = first.quotation === null && !isWhole && opensPhrase(chunks[first.from])
  // As for the cost, “…,” X said
  if (isPhrase && quotation) return rest ? [quotation, rest] : [quotation]
  // Too often, X said, the port is shut; On Monday, X said something
  if (isPhrase && !(rest && hasClause(sight, rest))) return []
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
