import { COORDINATORS, clauseRoleOf, NEGATIONS, RELATIVES } from '#lib/language/en/lexicon/function-words'
import { takesContent } from '#lib/language/en/lexicon/saying'
import { lightVerb } from '#lib/language/en/light-verbs'
import {
  type ChunkBase,
  COUNTING,
  DASH,
  isQuoteMark,
  isTimeStart,
  type NounGroup,
  nounGroup,
  timeEnd,
} from '#lib/language/en/noun-groups'
import { readVerbGroup, type VerbGroup } from '#lib/language/en/verb-groups'
import type { EnglishWord } from '#lib/language/en/words'

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

/** told reporters in Oslo that: a verb that takes what is said stands not far before, with no comma between. */
const followsContentVerb = (words: readonly EnglishWord[], at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 14); back--) {
    const word = words[back] as EnglishWord
    if (word.text === ';' || word.text === ':' || word.tag === 'SCONJ') return false
    if (word.form !== null && takesContent(word.lemma)) return true
    if (word.form !== null && lightVerb(words, back)?.noun === at - 1) return true
  }
  return false
}

/** cutting that output: the verb before it takes a thing. */
const isPointing = (words: readonly EnglishWord[], at: number): boolean => {
  const before = words[at - 1]
  return before?.form === 'ing' && !takesContent(before.lemma) && words[at + 1]?.tag === 'NOUN'
}

/** that before a verb: who or what stands before it does it, unless a verb of saying goes on with an -ing. */
const thatBeforeVerb = (words: readonly EnglishWord[], at: number): 'that' | 'relative' | null => {
  const before = words[at - 1]
  const isIng = words[at + 1]?.form === 'ing'
  if (isIng && followsContentVerb(words, at)) return 'that'
  if (before && /^(?:NOUN|PROPN|PRON)$/.test(before.tag) && !isIng) return 'relative'
  return before && (before.tag === 'VERB' || before.tag === 'ADV') && isIng ? 'that' : null
}

/** That which opens a clause, and that which points: it is no opener before a noun that ends there. */
const thatKind = (words: readonly EnglishWord[], at: number): 'that' | 'relative' | null => {
  const next = words[at + 1]
  const before = words[at - 1]
  if (!next) return null
  if (next.tag === 'AUX' || next.tag === 'VERB') return thatBeforeVerb(words, at)
  if (next.tag === 'PUNCT' && next.text !== ',' && !isQuoteMark(next)) return null
  if ((before?.tag === 'NOUN' || before?.tag === 'PROPN') && !followsContentVerb(words, at)) return 'relative'
  if ((words[at] as EnglishWord).tag === 'SCONJ') return 'that'
  // that deal: a pointing word, where the verb before it takes no clause and no finite verb follows soon
  const soon = words.slice(at + 1, at + 14)
  const verb = soon.findIndex(({ tag, form }) => (tag === 'AUX' || tag === 'VERB') && form !== 'ing')
  return verb > 0 || (verb < 0 && isQuoteMark(next)) ? 'that' : null
}

/** Words that open a clause, whatever the tagger takes them for. */
const ALWAYS_OPENS: ReadonlySet<string> = new Set(
  'although though while whereas because if unless when whether'.split(' '),
)

/** so far, so many, did so, as well: no joint. */
const isDegree = (words: readonly EnglishWord[], at: number): boolean => {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word?.lower === 'as') return next?.lower === 'well'
  return word?.lower === 'so' && (/^(?:ADV|ADJ)$/.test(next?.tag ?? '') || before?.lemma === 'do')
}

const opensByTag = ({ lower, tag }: EnglishWord): boolean =>
  clauseRoleOf(lower) !== undefined && lower !== 'but' && (tag === 'SCONJ' || tag === 'ADV' || tag === 'PRON')

const openKind = ({ tag, lower }: EnglishWord): SmallChunk['kind'] => {
  if (tag === 'ADP' || tag === 'SCONJ') return 'preposition'
  if (tag === 'ADV' || NEGATIONS.has(lower)) return 'adverb'
  return tag === 'ADJ' ? 'adjective' : 'other'
}

const small = (words: readonly EnglishWord[], at: number): SmallChunk['kind'] => {
  const { text, lower, class: kind } = words[at] as EnglishWord
  if (kind === 'quotation') return 'quotation'
  if (text === ',') return 'comma'
  if (text === ':') return 'colon'
  if (DASH.test(text)) return 'dash'
  if (/^(?:[.!?…;]|\.{2,})$/u.test(text)) return 'stop'
  if (lower === 'that') return (isPointing(words, at) ? null : thatKind(words, at)) ?? 'other'
  if (RELATIVES.has(lower)) return 'relative'
  if (isDegree(words, at)) return 'adverb'
  if (COORDINATORS.has(lower)) return 'coordinator'
  if (lower === 'since' && isTimeStart(words, at + 1)) return 'preposition'
  if (ALWAYS_OPENS.has(lower)) return 'subordinator'
  if (opensByTag(words[at] as EnglishWord)) return 'subordinator'
  return openKind(words[at] as EnglishWord)
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

const nounsAt = (words: readonly EnglishWord[], at: number): NounGroup | null => {
  const { tag, lower } = words[at] as EnglishWord
  // cutting that output: the tagger takes it for what opens a clause
  const pointed = lower === 'that' && words[at + 1]?.tag === 'NOUN' ? nounGroup(words, at + 1) : null
  if (pointed) return { ...pointed, from: at }
  return tag === 'SCONJ' || tag === 'ADP' ? null : nounGroup(words, at)
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
  if (word.lower === 'that' && !isPointing(words, at) && thatKind(words, at))
    return { kind: small(words, at) as 'that', from: at, to: at + 1 }
  const group = COUNTING.has(word.lower) && words[at + 1]?.form === null ? null : readVerbGroup(words, at)
  if (group) return { kind: 'verbs', from: at, to: group.to, group }
  if (RELATIVES.has(word.lower) || COORDINATORS.has(word.lower))
    return { kind: small(words, at), from: at, to: at + 1 }
  return nounsAt(words, at) ?? { kind: small(words, at), from: at, to: at + 1 }
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
