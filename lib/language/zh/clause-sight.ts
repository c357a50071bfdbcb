import type { RawAdverbial, Stretch } from '#lib/language/zh/adverbials'
import { isAspect, isDe, isNominal, isVerb, nounEnd } from '#lib/language/zh/grammar'
import { isOffice } from '#lib/language/zh/lexicon/offices'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import { relativeEnd } from '#lib/language/zh/relatives'
import type { Token } from '#lib/language/zh/token'

/** What a reader of clauses sees ahead of a word. */

/** 通过了决议 against 通过谈判解决: a verb when no other follows. */
export const isOnlyVerb = (tokens: readonly Token[], at: number, to: number): boolean => {
  for (let k = at + 1; k < to; k++) if (isVerb(tokens[k]) && !isNominal(tokens, k, at, to)) return false
  return true
}

/** 有人士证实, 有分析认为: somebody is there who speaks. */
export const speaksBehind = (tokens: readonly Token[], at: number, to: number): boolean => {
  for (let k = at + 1; k < to; k++) {
    const verb = speechVerbOf((tokens[k] as Token).text)
    if (verb?.kind === 'demand') {
      // 有示威者要求…, against 有必要要求…: somebody is there.
      if (k === at + 2 && isOffice((tokens[k - 1] as Token).text) && k + 1 < to) return true
    } else if (verb && (!verb.noun || k + 1 < to)) return true
  }
  return false
}

/** 指某人在2013年8月时，…: the 时 belongs to a time inside what is said. */
const datesInside = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[to - 2]?.class === 'time' && tokens[to - 3]?.class === 'preposition' && to - 3 > at
const AFTER: ReadonlySet<string> = new Set(['后', '之后', '以后'])
/** 扬言报复时, 宣布开始排放后: when somebody spoke, and not what he said. */
export const endsAsTime = (tokens: readonly Token[], at: number, to: number): boolean => {
  const last = tokens[to - 1]?.text ?? ''
  if (last === '时') return !datesInside(tokens, at, to)
  return AFTER.has(last) && speechVerbOf((tokens[at] as Token).text)?.kind === 'announce'
}

export const isSaying = (tokens: readonly Token[], at: number): boolean => {
  const verb = speechVerbOf((tokens[at] as Token).text)
  return verb?.kind === 'say' && verb.bare
}

/** 曾这样总结: how, and nobody. */
const HOW_SO: ReadonlySet<string> = new Set(['这样', '那样', '如此', '这么', '那么', '怎么', '怎样', '什么'])

export const isActor = (tokens: readonly Token[], { to }: Stretch): boolean => {
  const last = tokens[to - 1] as Token
  return (
    (last.class === 'name' && last.tag === 'nr') ||
    (last.class === 'pronoun' && last.text.length < 3 && !HOW_SO.has(last.text)) ||
    isOffice(last.text)
  )
}

const BEHIND_VERBS = new Set(['到', '于', '至'])

/** Where a verb ends with what stands close behind it: 访问了, 升至. */
export const verbEnd = (tokens: readonly Token[], at: number, to: number): number => {
  let end = at + 1
  while (end < to && (isAspect(tokens[end]) || BEHIND_VERBS.has(tokens[end]?.text ?? ''))) end++
  return end
}

/** 某机构在北京的主管X: where somebody works is a part of who it is. */
export const isPosted = (
  tokens: readonly Token[],
  subject: Stretch,
  { noun, from, role }: RawAdverbial,
): boolean => {
  if (!noun || role !== 'place' || subject.to !== from) return false
  const place = tokens.slice(noun.from, noun.to)
  return place.findLast((token) => token.class !== 'aside')?.tag === 'nr' && place.some(isDe)
}

const MEASURES: ReadonlySet<string> = new Set(['measure', 'number', 'determiner'])
const BEFORE_VERBS: ReadonlySet<string> = new Set(['preposition', 'adverb', 'auxiliary'])

/** Where the noun behind a clause ends that describes it and begins at `end`: 一名|不愿具名的官员; -1 when none does. */
export const describedEnd = (tokens: readonly Token[], end: number, to: number): number => {
  const next = tokens[end]
  if (!next || end >= to) return -1
  const measured = MEASURES.has(tokens[end - 1]?.class ?? '') && BEFORE_VERBS.has(next.class)
  return (isVerb(next) || measured) && !isSaying(tokens, end) ? relativeEnd(tokens, end, to) : -1
}

/** Where the noun ends that a verb or an adjective right before 的 describes: 卸任的总理; -1 where none does. */
export const describedFrom = (tokens: readonly Token[], at: number, to: number): number => {
  const describes = isVerb(tokens[at]) || tokens[at]?.class === 'adjective'
  if (!describes || !isDe(tokens[at + 1]) || at + 2 >= to) return -1
  const end = nounEnd(tokens, at + 2, to)
  return end > at + 2 && end < to ? end : -1
}

const MAY_BE_VERBS = new Set(['到', '为', '给', '经', '用'])
/** 到, 为, 给 with nothing behind that they could lead to. */
export const isBareVerb = ({ noun, from, to }: RawAdverbial, { text }: Token): boolean =>
  noun === null && to === from + 1 && MAY_BE_VERBS.has(text)

/** 当过, 用了: done, and nothing that leads to something. */
export const isDone = (tokens: readonly Token[], { role, from }: RawAdverbial): boolean =>
  role !== 'source' && role !== 'by' && isAspect(tokens[from + 1])
