import {
  COORDINATORS,
  clauseRoleOf,
  NEGATIONS,
  PERSONAL,
  POSSESSIVES,
  RELATIVES,
  TIME_LEADS,
  TIME_NOUNS,
  TIME_TAILS,
} from '#lib/language/en/lexicon/function-words'
import { readVerbGroup, type VerbGroup } from '#lib/language/en/verb-groups'
import type { EnglishWord } from '#lib/language/en/words'

/**
 * Words put together that stand side by side: noun groups (the prime minister's visit), verb groups (has not said),
 * times (late Monday), and the small words between them. The clauses are built of these.
 */
interface ChunkBase {
  /** Indices of the first word and of the one after the last. */
  readonly from: number
  readonly to: number
}

export interface NounGroup extends ChunkBase {
  readonly kind: 'nouns'
  /** Index of the word that the others belong to. */
  readonly head: number
}
export interface VerbChunk extends ChunkBase {
  readonly kind: 'verbs'
  readonly group: VerbGroup
}
export interface SmallChunk extends ChunkBase {
  readonly kind:
    | 'time'
    | 'preposition'
    | 'subordinator'
    | 'that'
    | 'relative'
    | 'coordinator'
    | 'comma'
    | 'colon'
    | 'dash'
    | 'stop'
    | 'quotation'
    | 'aside'
    | 'adverb'
    | 'adjective'
    | 'other'
}
export type Chunk = NounGroup | VerbChunk | SmallChunk

export const isQuoteMark = (word: EnglishWord | undefined): boolean =>
  word !== undefined && /^(?:[“”"‘„]|''|['’])$/u.test(word.text)

const IN_NOUN_GROUP: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'SYM', 'X'])
const HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'PRON', 'X', 'DET', 'ADJ'])
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those some any no every each all both several many most few another other such more half either neither what which'.split(
    ' ',
  ),
)

/** Words that stand before the: all the ministers, such a ban. */
const PREDETERMINERS: ReadonlySet<string> = new Set('all both such half quite what many'.split(' '))

const isTimeStart = (words: readonly EnglishWord[], at: number): boolean => {
  const word = words[at]
  if (!word) return false
  if (word.class === 'time') return true
  if (TIME_LEADS.has(word.lower)) {
    let next = at + 1
    while (TIME_LEADS.has(words[next]?.lower ?? '') && next < at + 4) next++
    return words[next]?.class === 'time' || TIME_NOUNS.has(words[next]?.lower ?? '')
  }
  // two weeks ago, a year earlier
  const isCount = word.tag === 'NUM' || word.lower === 'a' || word.lower === 'an' || word.lower === 'several'
  return isCount && TIME_NOUNS.has(words[at + 1]?.lower ?? '') && TIME_TAILS.has(words[at + 2]?.lower ?? '')
}

const timeEnd = (words: readonly EnglishWord[], at: number): number => {
  let to = at
  while (to < words.length && TIME_LEADS.has((words[to] as EnglishWord).lower)) to++
  while (to < words.length) {
    const { class: kind, lower, tag } = words[to] as EnglishWord
    const ofYear = lower === ',' && /^\d{4}$/u.test(words[to + 1]?.text ?? '') && words[to - 1]?.tag === 'NUM'
    if (
      !(
        kind === 'time' ||
        TIME_NOUNS.has(lower) ||
        tag === 'NUM' ||
        TIME_TAILS.has(lower) ||
        ofYear ||
        (to === at && (lower === 'a' || lower === 'an' || lower === 'several'))
      )
    )
      break
    if (lower === 'before' || lower === 'after') break
    to += ofYear ? 2 : 1
  }
  return Math.max(to, at + 1)
}

/** A weekday or month inside a noun group (the Monday meeting, Trump's May visit) belongs to it. */
const opensNewGroup = (words: readonly EnglishWord[], at: number, from: number): boolean => {
  const word = words[at] as EnglishWord
  if (word.class === 'time' || (TIME_LEADS.has(word.lower) && isTimeStart(words, at))) {
    const end = timeEnd(words, at)
    const behind = words[end]
    const before = words[at - 1]
    const isInside =
      before !== undefined && (before.tag === 'DET' || before.lower === "'s" || POSSESSIVES.has(before.lower))
    return !(isInside && behind !== undefined && (behind.tag === 'NOUN' || behind.lower === "'s"))
  }
  if (at > from && DETERMINERS.has(word.lower) && !PREDETERMINERS.has(words[at - 1]?.lower ?? '')) return true
  return at > from && PERSONAL.has(word.lower)
}

const isParticipleInside = (words: readonly EnglishWord[], at: number, from: number): boolean => {
  const word = words[at] as EnglishWord
  const next = words[at + 1]
  const isForm = word.form === 'ing' || word.form === 'past-or-participle' || word.form === 'participle'
  if (!isForm || !next || at === from) return false
  const before = words[at - 1] as EnglishWord
  const leads =
    before.tag === 'DET' ||
    before.tag === 'ADJ' ||
    before.lower === "'s" ||
    POSSESSIVES.has(before.lower) ||
    before.tag === 'NUM'
  return leads && (next.tag === 'NOUN' || next.tag === 'ADJ') && next.class !== 'time'
}

const continuesNouns = (words: readonly EnglishWord[], at: number, from: number): boolean => {
  const word = words[at]
  if (!word || opensNewGroup(words, at, from)) return false
  if (isQuoteMark(word)) {
    const next = words[at + 1]
    return next !== undefined && at > from && IN_NOUN_GROUP.has(next.tag) && !isTimeStart(words, at + 1)
  }
  if (word.class === 'time' || IN_NOUN_GROUP.has(word.tag)) return true
  if (POSSESSIVES.has(word.lower) && word.tag === 'PRON') return at === from
  if (word.lower === "'s" || word.lower === "'") return word.tag === 'PART'
  if (word.tag === 'ADV') {
    const next = words[at + 1]
    return (
      at > from &&
      next !== undefined &&
      next.tag === 'ADJ' &&
      (words[at - 1]?.tag === 'DET' || words[at - 1]?.tag === 'ADV')
    )
  }
  return isParticipleInside(words, at, from)
}

/** The noun group that begins at a word; null where none does. */
const nounGroup = (words: readonly EnglishWord[], from: number): NounGroup | null => {
  const first = words[from] as EnglishWord
  if (PERSONAL.has(first.lower) || (first.tag === 'PRON' && !POSSESSIVES.has(first.lower)))
    return { kind: 'nouns', from, to: from + 1, head: from }
  let to = from
  while (to < words.length && continuesNouns(words, to, from)) to++
  while (to > from && (isQuoteMark(words[to - 1]) || words[to - 1]?.tag === 'ADV')) to--
  if (to === from) return null
  let head = to - 1
  while (head > from && !HEADS.has((words[head] as EnglishWord).tag)) head--
  const { tag } = words[head] as EnglishWord
  // Adjectives alone are a predicate (is unsafe) unless a determiner makes them somebody (the rich, many).
  if (tag === 'ADJ' && !words.slice(from, to).some((one) => DETERMINERS.has(one.lower) || one.tag === 'NUM'))
    return null
  return { kind: 'nouns', from, to, head }
}

/** That which opens a clause, and that which points: it is no opener before a noun that ends there. */
const thatKind = (words: readonly EnglishWord[], at: number): 'that' | 'relative' | null => {
  const next = words[at + 1]
  const before = words[at - 1]
  if (!next) return null
  if (next.tag === 'AUX' || next.tag === 'VERB') {
    const isObject = next.form === 'ing'
    if (before && (before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'PRON') && !isObject)
      return 'relative'
    return before && (before.tag === 'VERB' || before.tag === 'ADV') && next.form === 'ing' ? 'that' : null
  }
  if (next.tag === 'PUNCT' && next.text !== ',' && !isQuoteMark(next)) return null
  if ((words[at] as EnglishWord).tag === 'SCONJ') return 'that'
  // that deal: a pointing word, where the verb before it takes no clause and no finite verb follows soon
  const soon = words.slice(at + 1, at + 14)
  const verb = soon.findIndex(({ tag, form }) => (tag === 'AUX' || tag === 'VERB') && form !== 'ing')
  return verb > 0 || (verb < 0 && isQuoteMark(next)) ? 'that' : null
}

const small = (words: readonly EnglishWord[], at: number): SmallChunk['kind'] => {
  const { text, lower, tag, class: kind } = words[at] as EnglishWord
  if (kind === 'quotation') return 'quotation'
  if (text === ',') return 'comma'
  if (text === ':') return 'colon'
  if (/^(?:[–—]|--?|―)$/u.test(text)) return 'dash'
  if (/^(?:[.!?…;]|\.{2,})$/u.test(text)) return 'stop'
  if (lower === 'that') return thatKind(words, at) ?? 'other'
  if (RELATIVES.has(lower)) return 'relative'
  if (COORDINATORS.has(lower)) return 'coordinator'
  if (clauseRoleOf(lower) && lower !== 'but' && (tag === 'SCONJ' || tag === 'ADV' || tag === 'PRON'))
    return 'subordinator'
  if (tag === 'ADP' || tag === 'SCONJ') return 'preposition'
  if (tag === 'ADV' || NEGATIONS.has(lower)) return 'adverb'
  return tag === 'ADJ' ? 'adjective' : 'other'
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/** Words in parentheses stand aside. */
const asideEnd = (words: readonly EnglishWord[], at: number): number => {
  const close = CLOSING[(words[at] as EnglishWord).text]
  if (close === undefined) return at
  for (let to = at + 1; to < words.length && to < at + 60; to++)
    if ((words[to] as EnglishWord).text === close) return to + 1
  return at
}

const chunkAt = (words: readonly EnglishWord[], at: number): Chunk | null => {
  const word = words[at] as EnglishWord
  if (word.lower === 'according' && words[at + 1]?.lower === 'to')
    return { kind: 'preposition', from: at, to: at + 2 }
  const aside = asideEnd(words, at)
  if (aside > at) return { kind: 'aside', from: at, to: aside }
  if (isQuoteMark(word)) return null
  if (isTimeStart(words, at)) {
    const to = timeEnd(words, at)
    const behind = words[to]
    if (!behind || (behind.tag !== 'NOUN' && behind.lower !== "'s")) return { kind: 'time', from: at, to }
  }
  if (word.lower === 'that' && thatKind(words, at))
    return { kind: small(words, at) as 'that', from: at, to: at + 1 }
  const group = readVerbGroup(words, at)
  if (group) return { kind: 'verbs', from: at, to: group.to, group }
  if (RELATIVES.has(word.lower) || COORDINATORS.has(word.lower))
    return { kind: small(words, at), from: at, to: at + 1 }
  const nouns = word.tag === 'SCONJ' || word.tag === 'ADP' ? null : nounGroup(words, at)
  return nouns ?? { kind: small(words, at), from: at, to: at + 1 }
}

/** The chunks of a sentence; each word is in one, quotation marks of a few quoted words are in none. */
export const chunksOf = (words: readonly EnglishWord[]): Chunk[] => {
  const chunks: Chunk[] = []
  for (let at = 0; at < words.length; ) {
    const chunk = chunkAt(words, at)
    if (chunk) chunks.push(chunk)
    at = Math.max(at + 1, chunk?.to ?? 0)
  }
  return chunks
}
