import type { ClauseHead } from '#lib/language/en/clause-heads'
import { endsBefore, type Stretch, trimmed } from '#lib/language/en/content-ends'
import { isNouns, isVerbs, type Sight } from '#lib/language/en/group-members'
import { isSaying } from '#lib/language/en/lexicon/saying'
import { isQuoteMark } from '#lib/language/en/noun-groups'
import type { Subject } from '#lib/language/en/subject-behind'

/** urged Chile and others to leave */
const behindTold = ({ chunks }: Sight, at: number): number =>
  chunks[at + 1]?.kind === 'coordinator' && isNouns(chunks[at + 2]) ? at + 3 : at + 1

/** Behind the verb: times, places, whom it is told to. The index of the chunk after them. */
export const behindVerb = (sight: Sight, verb: number, lemma: string, skips = true): number => {
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
      at = behindTold(sight, at)
      told--
    } else if (skips && chunk?.kind === 'comma' && isNouns(chunks[at - 1]) && isShortInsertion(sight, at))
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

/** Where the content begins that a “that” opens, also one behind a comma; null where none does. */
const behindThat = ({ chunks }: Sight, at: number): number | null => {
  if (chunks[at]?.kind === 'that') return at + 1
  return chunks[at]?.kind === 'comma' && chunks[at + 1]?.kind === 'that' ? at + 2 : null
}

/** The quotation that follows, also one behind a comma. */
const quotationNext = ({ chunks }: Sight, at: number): number | null => {
  if (chunks[at]?.kind === 'quotation') return at
  return chunks[at]?.kind === 'comma' && chunks[at + 1]?.kind === 'quotation' ? at + 1 : null
}

/** asked whether …, said what …: an indirect question right behind the verb. */
/** said when she resigned tells when, and not what. */
const ASKING: ReadonlySet<string> = new Set(['whether', 'if', 'why', 'how'])

const isQuestion = ({ words, chunks }: Sight, { verb, chunk }: ClauseHead, at: number): boolean => {
  if (at !== verb + 1) return false
  const kind = chunks[at]?.kind
  return (
    kind === 'relative' ||
    (kind === 'subordinator' &&
      ASKING.has(words[chunks[at]?.from ?? 0]?.lower ?? '') &&
      isSaying(chunk.group.lemma, 'says', 'wishes', 'thinks', 'tells'))
  )
}

/** accused the army of shelling the town: where the -ing behind the of begins; null where none does. */
const accusationAt = ({ words, chunks }: Sight, { verb, chunk }: ClauseHead): number | null => {
  if (!isSaying(chunk.group.lemma, 'accuses')) return null
  const of = chunks.findIndex(
    (one, at) =>
      at > verb && one.kind === 'preposition' && words[one.from]?.lower === 'of' && isVerbs(chunks[at + 1]),
  )
  const laid = chunks[of + 1]
  const isOwn = of > verb && !chunks.slice(verb + 1, of).some((one) => isVerbs(one) || one.kind === 'stop')
  return isOwn && isVerbs(laid) && laid.group.finiteness === 'ing' ? of + 1 : null
}

/** Where content begins that neither a “that” nor a mark opens; null where there is none. */
const unmarkedContent = (
  sight: Sight,
  heads: readonly ClauseHead[],
  own: number,
  at: number,
): number | null => {
  const head = heads[own] as ClauseHead
  const { lemma } = head.chunk.group
  const said = saidClause(heads, own)
  if (said && said.start > head.verb && said.start <= at + 2) return said.start
  const laid = accusationAt(sight, head)
  if (laid !== null) return laid
  const begins =
    (infinitiveAt(sight, at) && isSaying(lemma, 'decides', 'wishes')) ||
    (isSaying(lemma, 'judges') && isQuotedPart(sight, at)) ||
    isQuestion(sight, head, at)
  return begins ? at : null
}

/** What follows the verb and is its content; null where nothing does. */
export const contentBehind = (sight: Sight, heads: readonly ClauseHead[], own: number): Stretch | null => {
  const head = heads[own] as ClauseHead
  const at =
    head.inverted && head.subject
      ? behindSubject(sight, head.subject)
      : behindVerb(sight, head.verb, head.chunk.group.lemma)
  const until = (start: number): Stretch | null =>
    trimmed(sight, start, endsBefore(sight, heads, head, start))
  const told = behindThat(sight, at)
  if (told !== null) return until(told)
  if (sight.chunks[at]?.kind === 'colon') return quotationFrom(sight, at + 1) ?? until(at + 1)
  const quoted = quotationNext(sight, at)
  if (quoted !== null && !isTail(sight, heads, quoted))
    return { from: quoted, to: quoted + 1, quotation: quoted }
  if (head.inverted) return null
  const unmarked = unmarkedContent(sight, heads, own, at)
  return unmarked === null ? lateQuotation(sight, heads, own) : until(unmarked)
}

/** X said at the opening of the talks, held in Oslo this week: “…” */
const lateQuotation = (sight: Sight, heads: readonly ClauseHead[], own: number): Stretch | null => {
  const { verb } = heads[own] as ClauseHead
  const colon = sight.chunks.findIndex(
    ({ kind }, at) => at > verb && kind === 'colon' && sight.chunks[at + 1]?.kind === 'quotation',
  )
  const isOthers = heads.some((head) => head.verb > verb && isSaying(head.chunk.group.lemma, 'says', 'tells'))
  return colon < 0 || isOthers ? null : quotationFrom(sight, colon + 1)
}

/** called it a “gift”: a few quoted words among what follows. */
const isQuotedPart = ({ words, chunks }: Sight, at: number): boolean => {
  const first = chunks[at]
  if (!first || first.kind === 'comma' || first.kind === 'stop') return false
  for (const word of words.slice(first.from, first.from + 20)) {
    if (isQuoteMark(word)) return true
    if (word.text === ',' || word.text === ';') return false
  }
  return false
}

/** A quotation behind a comma that another clause claims: X nodded, “…,” Lee said. */
export const isTail = (sight: Sight, heads: readonly ClauseHead[], quoted: number): boolean =>
  heads.some(({ verb, chunk, start, inverted }) => {
    if (verb <= quoted || !isSaying(chunk.group.lemma, 'says')) return false
    return (inverted ? verb : start) === quoted + 1
  }) && sight.chunks[quoted - 1]?.kind === 'comma'

export const quotationFrom = ({ chunks }: Sight, at: number): Stretch | null =>
  chunks[at]?.kind === 'quotation' ? { from: at, to: at + 1, quotation: at } : null

/** said Lee, the mayor of Oslo, who …: the comma or stop behind all that is put beside the subject. */
export const behindSubject = (sight: Sight, subject: Subject): number => {
  const { chunks } = sight
  let at = behindVerb(sight, subject.to - 1, '', false)
  for (let steps = 0; steps < 4 && chunks[at]?.kind === 'comma'; steps++) {
    const first = chunks[at + 1]
    const close = nextComma(sight, at + 1)
    const isBeside =
      first?.kind === 'relative' ||
      (isNouns(first) &&
        !chunks.slice(at, close).some((one) => isVerbs(one) && one.group.finiteness === 'finite'))
    if (!isBeside) break
    at = close
  }
  return at
}

const nextComma = ({ chunks }: Sight, from: number): number => {
  for (let at = from; at < chunks.length; at++)
    if (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'stop' || chunks[at]?.kind === 'quotation')
      return at
  return chunks.length
}
