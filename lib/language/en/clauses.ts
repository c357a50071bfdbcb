import { type Span, spanOf } from '#lib/article/span'
import type { Chunk } from '#lib/language/en/chunks'
import { type ClauseHead, clauseHeadsOf } from '#lib/language/en/clause-heads'
import { contentBehind } from '#lib/language/en/content-behind'
import type { Stretch } from '#lib/language/en/content-ends'
import { contentAround, contentBefore } from '#lib/language/en/contents'
import { isNouns, isVerbs } from '#lib/language/en/group-members'
import { adverbialRoleOf } from '#lib/language/en/lexicon/function-words'
import { takesContent } from '#lib/language/en/lexicon/saying'
import { isQuoteMark } from '#lib/language/en/noun-groups'
import { actorOf, type PhraseSource, phraseOf } from '#lib/language/en/phrases'
import { type Subject, subjectBehind } from '#lib/language/en/subject-behind'
import type { EnglishWord } from '#lib/language/en/words'
import type { Actor, Adverbial, Clause, Phrase, Predicate } from '#lib/language/language'

/** Chunks as clauses: each verb group with its subject, object, adverbials and what it takes as content. */

const spanOfChunks = ({ article, words, chunks }: PhraseSource, from: number, to: number): Span => {
  const first = words[(chunks[from] as Chunk).from] as EnglishWord
  const last = words[(chunks[Math.max(from, to - 1)] as Chunk).to - 1] as EnglishWord
  return spanOf(article.text, first.start, last.end)
}

const predicateOf = (source: PhraseSource, { verb, chunk: { group } }: ClauseHead): Predicate => ({
  ...spanOfChunks(source, verb, verb + 1),
  lemma: group.lemma,
  tense: group.tense,
  modality: group.modality,
  negated: group.negated,
  passive: group.passive,
})

/** Where the next clause that is none of this one's begins, in chunks. */
const endOf = (heads: readonly ClauseHead[], index: number, chunks: readonly Chunk[]): number => {
  for (let next = index + 1; next < heads.length; next++) {
    const head = heads[next] as ClauseHead
    if (head.start <= (heads[index] as ClauseHead).verb) continue
    let at: number | null = head.parent
    while (at !== null && at > index) at = (heads[at] as ClauseHead).parent
    if (at !== index) return head.start
  }
  return chunks.length
}

/** Where the first clause inside this one begins: objects and adverbials stand before it. */
const ownEnd = (heads: readonly ClauseHead[], index: number, chunks: readonly Chunk[]): number => {
  const { verb } = heads[index] as ClauseHead
  let end = chunks.length
  for (const head of heads) if (head.start > verb) end = Math.min(end, head.start)
  return end
}

/** according to Lee, the mayor of Oslo. */
const isSource = ({ words, chunks }: PhraseSource, at: number): boolean => {
  const chunk = chunks[at] as Chunk
  return chunk.kind === 'preposition' && words[chunk.from]?.lower === 'according'
}

const _sourceAdverbial = (source: PhraseSource, at: number): Adverbial | null => {
  const subject = subjectBehind(source, at)
  if (!subject) return null
  const phrase = actorOf(source, subject)
  return { ...spanOfChunks(source, at, subject.to), role: 'source', marker: 'according to', phrase }
}

/** in 2027, since 1996. */
const isYear = (words: readonly EnglishWord[], { from, to }: Chunk): boolean =>
  to - from === 1 && words[from]?.tag === 'NUM' && /^[12]\d{3}$/u.test(words[from]?.text ?? '')

const adverbial = (source: PhraseSource, at: number): Adverbial | null => {
  const { chunks, words } = source
  const chunk = chunks[at] as Chunk
  if (chunk.kind === 'time')
    return { ...spanOfChunks(source, at, at + 1), role: 'time', marker: null, phrase: null }
  if (chunk.kind !== 'preposition') return null
  const next = chunks[at + 1]
  if (!isNouns(next) && next?.kind !== 'time' && next?.kind !== 'quotation') return null
  const marker = words
    .slice(chunk.from, chunk.to)
    .map(({ lower }) => lower)
    .join(' ')
  const role = next.kind === 'time' || isYear(words, next) ? 'time' : adverbialRoleOf(marker)
  return { ...spanOfChunks(source, at, at + 2), role, marker, phrase: phraseOf(source, at + 1) }
}

const adverbialsIn = (source: PhraseSource, from: number, to: number): Adverbial[] => {
  const found: Adverbial[] = []
  for (let at = from; at < to; at++) {
    const one = adverbial(source, at)
    if (!one) continue
    found.push(one)
    if (one.marker !== null) at++
  }
  return found
}

const objectOf = (
  source: PhraseSource,
  { verb, inverted, subject }: ClauseHead,
  end: number,
): Phrase | null => {
  const { chunks } = source
  let at = inverted ? (subject?.to ?? verb + 1) : verb + 1
  while (at < end && (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'time')) at++
  const chunk = chunks[at]
  return at < end && (isNouns(chunk) || chunk?.kind === 'quotation') ? phraseOf(source, at) : null
}

/** The chunks with the quotation marks that stand directly before and behind them. */
const withMarks = ({ article, words, chunks }: PhraseSource, from: number, to: number): Span => {
  let first = (chunks[from] as Chunk).from
  let last = (chunks[Math.max(from, to - 1)] as Chunk).to
  const isOpen = words.slice(first, last).filter(isQuoteMark).length % 2 === 1
  if (isOpen && words[last]?.tag === 'PUNCT' && isQuoteMark(words[last + 1])) last++
  while (isQuoteMark(words[last])) last++
  while (isQuoteMark(words[first - 1]) && words[first - 1]?.end === words[first]?.start) first--
  return spanOf(article.text, (words[first] as EnglishWord).start, (words[last - 1] as EnglishWord).end)
}

/** What a quotation says is without its marks; other stretches are as they stand. */
const stretchSpan = (source: PhraseSource, { from, to, quotation }: Stretch): Span => {
  const { article, words, chunks } = source
  const whole = withMarks(source, from, to)
  if (quotation === null) return whole
  const inner = words[(chunks[quotation] as Chunk).from]?.quotation?.inner
  if (!inner) return whole
  return spanOf(article.text, Math.max(whole.start, inner.start), Math.min(whole.end, inner.end))
}

const complementOf = (source: PhraseSource, heads: readonly ClauseHead[], index: number): Span[] => {
  const head = heads[index] as ClauseHead
  if (!takesContent(head.chunk.group.lemma)) return []
  const before = contentBefore(source, heads, index)
  const behind = (before[0]?.quotation ?? null) !== null ? null : contentBehind(source, heads, index)
  return (behind ? [behind] : before).map((stretch) => stretchSpan(source, stretch))
}

const subjectOf = (source: PhraseSource, head: ClauseHead): Actor | null => {
  if (head.subject) return actorOf(source, head.subject)
  if (head.antecedent === null) return null
  const at = head.antecedent
  return actorOf(source, { from: at, to: at + 1, head: at, members: [at], appositions: [] })
}

/** according to Lee: a clause without a verb, whose subject is who tells the rest. */
const sourceClauses = (source: PhraseSource): Clause[] =>
  source.chunks.flatMap((_, at): Clause[] => {
    const subject = isSource(source, at) ? subjectBehind(source, at) : null
    if (!subject) return []
    const to = closeOfSource(source, subject)
    const marker = spanOfChunks(source, at, at + 1)
    return [
      {
        ...spanOfChunks(source, at, subject.to),
        role: 'main',
        parent: null,
        subject: actorOf(source, subject),
        continues: null,
        adverbials: [],
        predicate: {
          ...marker,
          lemma: 'accord',
          tense: 'present',
          modality: 'asserted',
          negated: false,
          passive: false,
        },
        object: null,
        complement: contentAround(source, at, to).map((stretch) => stretchSpan(source, stretch)),
      },
    ]
  })

/** Behind Lee, the mayor of Oslo, there is one comma more. */
const closeOfSource = ({ chunks }: PhraseSource, { to, appositions }: Subject): number => {
  if (appositions.length === 0) return to
  for (let at = to + 1; at < chunks.length; at++)
    if (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'stop') return at
  return chunks.length
}

/** The clauses of a sentence, in the order of their verbs; sources without a verb (according to Lee) are the last. */
export const clausesOf = (source: PhraseSource): Clause[] => [
  ...verbClausesOf(source),
  ...sourceClauses(source),
]

const verbClausesOf = (source: PhraseSource): Clause[] => {
  const heads = clauseHeadsOf(source)
  return heads.map((head, index) => {
    const own = ownEnd(heads, index, source.chunks)
    const from = head.subject && !head.inverted ? head.start : head.verb
    const before = head.subject ? Math.min(head.subject.from, head.verb) : head.verb
    return {
      ...spanOfChunks(
        source,
        Math.min(head.start, head.verb),
        Math.max(endOf(heads, index, source.chunks), head.verb + 1),
      ),
      role: head.role,
      parent: head.parent,
      subject: subjectOf(source, head),
      continues: head.continues,
      adverbials: [...adverbialsIn(source, from, before), ...adverbialsIn(source, head.verb + 1, own)],
      predicate: predicateOf(source, head),
      object: objectOf(source, head, own),
      complement: complementOf(source, heads, index),
    }
  })
}

/** The phrases of a sentence, in order. */
export const phrasesOf = (source: PhraseSource): Phrase[] =>
  source.chunks.flatMap((chunk, at) => (isVerbs(chunk) ? [] : (phraseOf(source, at) ?? [])))
