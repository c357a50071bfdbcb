import type { ClauseHead } from '#lib/language/en/clause-heads'
import { endsBefore, type Stretch, trimmed } from '#lib/language/en/content-ends'
import { isNouns, isVerbs, type Sight } from '#lib/language/en/group-members'
import { isSaying } from '#lib/language/en/lexicon/saying'
import { isQuoteMark } from '#lib/language/en/noun-groups'
import type { Subject } from '#lib/language/en/subject-behind'

/** urged Chile and others to leave */
const behindTold = ({ chunks }: Sight, at: number): number =>
  chunks[at + 1]?.kind === 'coordinator' && isNouns(chunks[at + 2]) ? at + 3 : at + 1

/** How many chunks a time, a place or the like takes that stands at one; 0 where none does. */
const phraseLength = ({ chunks }: Sight, at: number): number => {
  const [chunk, next] = [chunks[at], chunks[at + 1]]
  if (chunk?.kind === 'adverb' || chunk?.kind === 'time' || chunk?.kind === 'aside') return 1
  // in a statement posted on Monday
  const isReduced = isVerbs(chunk) && /^(?:either|participle)$/.test(chunk.group.finiteness)
  if (isReduced && isNouns(chunks[at - 1]) && chunks[at - 2]?.kind === 'preposition') return 1
  if (chunk?.kind !== 'preposition') return 0
  if (isNouns(next) || next?.kind === 'time') return 2
  return isVerbs(next) && isNouns(chunks[at + 2]) ? 3 : 0
}

/** Behind the verb: times, places, whom it is told to. The index of the chunk after them. */
export const behindVerb = (sight: Sight, verb: number, lemma: string, skips = true): number => {
  const { chunks } = sight
  let at = isSaying(lemma, 'says') && isParticle(sight, verb + 1) ? verb + 2 : verb + 1
  let isTold = isSaying(lemma, 'tells', 'wishes', 'decides', 'bids') || lemma === 'warn'
  for (let steps = 0; steps < 14; steps++) {
    const chunk = chunks[at]
    const length = phraseLength(sight, at)
    if (length > 0) at += length
    else if (isTold && isNouns(chunk)) {
      at = behindTold(sight, at)
      isTold = false
    } else if (skips && chunk?.kind === 'comma' && isNouns(chunks[at - 1]) && isShortInsertion(sight, at))
      at = closeOf(sight, at) + 1
    else break
  }
  return at
}

/** pointed out that: what belongs to the verb alone. */
const PARTICLES: ReadonlySet<string> = new Set(['out', 'on', 'up', 'back'])

const isParticle = ({ words, chunks }: Sight, at: number): boolean => {
  const chunk = chunks[at]
  if (chunk?.kind !== 'preposition' && chunk?.kind !== 'other') return false
  return (
    PARTICLES.has(words[chunk.from]?.lower ?? '') &&
    /^(?:that|colon|comma|stop)$/.test(chunks[at + 1]?.kind ?? '')
  )
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

/** neither in neither the bank nor its owner. */
const isDeterminer = ({ words, chunks }: Sight, at: number): boolean => {
  const chunk = chunks[at]
  return isNouns(chunk) && chunk.to - chunk.from === 1 && words[chunk.from]?.tag === 'DET'
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
  if (said && said.start > head.verb && said.start <= at + 2)
    return isDeterminer(sight, at) && said.start === at + 1 ? at : said.start
  const laid = accusationAt(sight, head)
  if (laid !== null) return laid
  const begins =
    (infinitiveAt(sight, at) && isSaying(lemma, 'decides', 'wishes', 'bids')) || isQuestion(sight, head, at)
  if (begins) return at
  if (!isSaying(lemma, 'judges')) return null
  return [at, head.verb + 1].find((from) => isQuotedPart(sight, from)) ?? null
}

/** demanded a judge to hear the case: nobody is demanded, so that all behind the verb is. */
const demandedAt = (sight: Sight, { verb, chunk, inverted }: ClauseHead, at: number): number | null =>
  chunk.group.lemma === 'demand' && !inverted && isNouns(sight.chunks[verb + 1]) && infinitiveAt(sight, at)
    ? verb + 1
    : null

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
  const demanded = demandedAt(sight, head, at)
  if (demanded !== null) return until(demanded)
  const unmarked = unmarkedContent(sight, heads, own, at)
  if (unmarked !== null) return until(unmarked)
  const late = lateQuotation(sight, heads, own)
  if (late) return late
  return opensClause(sight, heads, head, at) ? until(withDegree(sight, head.verb, at)) : null
}

/** too much is made of it */
const withDegree = ({ chunks }: Sight, verb: number, at: number): number => {
  let from = at
  while (chunks[at]?.kind === 'adjective' && from > verb + 1 && chunks[from - 1]?.kind === 'adverb') from--
  return from
}

/** …, the ministry said: whoever speaks there says all that stands before. */
const tellsOfAll = (
  { chunks }: Pick<Sight, 'chunks'>,
  { chunk, start, verb, inverted }: ClauseHead,
): boolean =>
  isSaying(chunk.group.lemma, 'says', 'tells') && chunks[(inverted ? verb : start) - 1]?.kind === 'comma'

/** What a clause can begin with that stands behind a verb of saying and has no “that”. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['nouns', 'other', 'adjective', 'adverb', 'verbs'])

/**
 * said the streets leading to the port were shut: a clause whose subject is too long to be told from an object by what
 * stands at its beginning, but whose verb is of no clause inside it.
 */
const opensClause = (
  { chunks }: Sight,
  heads: readonly ClauseHead[],
  { verb, chunk, role, subject, continues }: ClauseHead,
  at: number,
): boolean => {
  const first = chunks[at]
  const canSay = isSaying(chunk.group.lemma, 'says') && !chunk.group.passive && role !== 'relative'
  if (!canSay || (subject === null && continues === null)) return false
  if (!first || !OPENS_CLAUSE.has(first.kind)) return false
  if (isVerbs(first) && first.group.finiteness !== 'ing') return false
  const told = heads.find((head) => head.verb > verb && head.opener === null && head.role !== 'relative')
  if (!told || told.continues !== null || tellsOfAll({ chunks }, told)) return false
  const between = chunks.slice(at, told.verb)
  const commas = between.filter(({ kind }) => kind === 'comma').length
  return (
    commas % 2 === 0 &&
    !between.some(({ kind }) => kind === 'stop' || kind === 'colon' || kind === 'quotation')
  )
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
