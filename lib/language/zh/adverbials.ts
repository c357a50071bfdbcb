import type { Adverbial } from '#lib/language/language'
import {
  closerEnd,
  isAspect,
  isCloser,
  isDe,
  isLocaliser,
  isNominal,
  isVerb,
  NEVER_NOUNS,
  nounEnd,
  startsNoun,
} from '#lib/language/zh/grammar'
import { PREPOSITIONS } from '#lib/language/zh/lexicon/function-words'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import { isSurnameBefore, viewEnd } from '#lib/language/zh/no-adverbials'
import { placeEnd } from '#lib/language/zh/place-end'
import { relativeNounEnd } from '#lib/language/zh/relatives'
import type { Token } from '#lib/language/zh/token'

/** A stretch of words that tells when, where, with whom; `noun` is what the preposition leads to. */
export interface Stretch {
  readonly from: number
  readonly to: number
}
export interface RawAdverbial extends Stretch {
  readonly role: Adverbial['role']
  readonly marker: string | null
  readonly noun: Stretch | null
  /** 据X报道, 援引X的话: what X did, as the text says it. */
  readonly verb?: string
}

/** Prepositions behind which a place or a time ends with its own word: 在…上, 从…以来. */
const ENCLOSING = new Set(['在', '于', '自', '从', '当', '除', '除了', '随着', '到', '自从', '继'])
/** 对以军行动造成大量平民伤亡表示关切: what a preposition leads to may be a clause, before the verb that goes with it. */
const CLAUSAL = new Set(['对', '就', '因', '对于', '针对', '由于', '为'])
const FEELING = new Set(['表示', '作出', '感到', '提出', '进行', '表达', '创造', '提供', '铺平', '带来'])
const LONGEST = 40

/** Behind which word the place or time closes that a preposition opens at `at`; -1 when it doesn't. */
const enclosedEnd = (tokens: readonly Token[], at: number, to: number): number => {
  let nested = false
  for (let k = at + 1; k < Math.min(to, at + LONGEST); k++) {
    const token = tokens[k] as Token
    if (
      k > at + 1 &&
      (isLocaliser(token) || isCloser(token)) &&
      !isDe(tokens[k + 1]) &&
      !startsInner(tokens, k, to)
    )
      return isCloser(tokens[k + 1]) || isLocaliser(tokens[k + 1]) ? k + 2 : k + 1
    if (speechVerbOf(token.text)?.kind === 'say' && !isDe(tokens[k + 1]) && !isCloser(tokens[k + 1]))
      return -1
    if (token.class === 'auxiliary' && !nested) return -1
    if (token.class === 'preposition') nested = true
  }
  return -1
}

/** 前总统, 中小企业, 外国: a closer right before a noun is a part of it. */
const startsInner = (tokens: readonly Token[], at: number, to: number): boolean => {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]]
  return (
    token.text.length === 1 &&
    '前中外内上下后'.includes(token.text) &&
    at + 1 < to &&
    next?.class === 'noun' &&
    isVerb(tokens[at - 1])
  )
}

const clausalEnd = (tokens: readonly Token[], at: number, to: number): number => {
  for (let k = to - 1; k > at + 1; k--) {
    if (!FEELING.has((tokens[k] as Token).text) || isDe(tokens[k + 1])) continue
    let end = k
    while (
      end > at + 1 &&
      ['adverb', 'adjective', 'auxiliary', 'time', 'conjunction'].includes((tokens[end - 1] as Token).class)
    )
      end--
    return end
  }
  return -1
}

/** 一位|不愿透露姓名的官员: behind a measure a clause may stand before its noun. */
const MEASURED = new Set<string>(['measure', 'number', 'determiner'])
const BEGINS_RELATIVE = new Set<string>(['adverb', 'auxiliary', 'preposition'])

/** The noun phrase that a preposition leads to, with a clause before its 的. */
const objectEnd = (tokens: readonly Token[], at: number, to: number): number => {
  const first = tokens[at]
  if (!first || at >= to) return at
  if (isVerb(first) && !isNominal(tokens, at, at, to)) return Math.max(at, relativeNounEnd(tokens, at, to))
  if (first.class === 'adverb' || first.class === 'auxiliary') {
    const rest = objectEnd(tokens, at + 1, to)
    return rest > at + 1 && isVerb(tokens[at + 1]) ? rest : at
  }
  const end = nounEnd(tokens, at, to)
  return end > at && end < to ? Math.max(end, describedBehind(tokens, at, end, to)) : end
}

/** 出席|在成都举行的会议, 根据|1995年在成都举行的会议: whether a verb or a source leads to the whole, past the times between. */
const leadsToWhole = (tokens: readonly Token[], at: number): boolean => {
  let k = at
  while (tokens[k]?.class === 'time') k--
  return isVerb(tokens[k]) || PREPOSITIONS.get(tokens[k]?.text ?? '') === 'source'
}

/** Where the noun ends that what stands behind a phrase describes with it; -1 where nothing does. */
const describedBehind = (tokens: readonly Token[], at: number, end: number, to: number): number => {
  const next = tokens[end] as Token
  const measured = MEASURED.has(tokens[end - 1]?.class ?? '') && BEGINS_RELATIVE.has(next.class)
  if (!(isVerb(next) || measured) || speechVerbOf(next.text)) return -1
  const whole = relativeNounEnd(tokens, end, to)
  // 在英国|举行关于…的会议: what would take in all the clause leaves it without its verb.
  const role = PREPOSITIONS.get(tokens[at - 1]?.text ?? '')
  const needsVerb = role === 'place' || (role === 'with' && NEVER_NOUNS.has(next.text))
  const leavesVerb = whole < to || !needsVerb || leadsToWhole(tokens, at - 2)
  return leavesVerb ? whole : -1
}

const REPORTS = new Set(
  '报道 报导 消息 通报 介绍 透露 称 说 说法 披露 统计 估计 测算 预测 规定 显示 报道称 公布 证实 分析 转述 的话 观察 了解 刊登 刊载 刊文 刊发 登载'.split(
    ' ',
  ),
)

const WORDS = new Set(
  '话 说法 评估 消息 统计 估计 测算 推算 数据 报道 报导 分析 观点 言论 表述 描述 看法 总结'.split(' '),
)

const HOW_MADE: ReadonlySet<string> = new Set(['verb', 'time', 'adverb', 'adjective'])
/** 船长的话, 有关部门的评估: the words are left out, and whose they are remains. */
const withoutWords = (tokens: readonly Token[], from: number, to: number): number => {
  const last = (tokens[to - 1] as Token).text
  if (to - from < 2 || !(WORDS.has(last) || WORDS.has(last.slice(-2)))) return to
  if (!isDe(tokens[to - 2])) return to - 1
  // 某部7日公布的数据: how and when the words were made is left out too.
  let end = to - 2
  while (end > from + 1 && HOW_MADE.has((tokens[end - 1] as Token).class)) end--
  return end
}

const LONGEST_SOURCE = 16
/** 据考古发掘队队长某某介绍: a description may begin with a verb; it ends with somebody, before what they did. */
const describedSource = (tokens: readonly Token[], at: number, to: number): number => {
  for (let k = at + 2; k < Math.min(to, at + LONGEST_SOURCE); k++) {
    const { text } = tokens[k] as Token
    if (REPORTS.has(text) || speechVerbOf(text)) return tokens[k - 1]?.class === 'name' ? k : at
  }
  return at
}

export const SOURCES: ReadonlySet<string> = new Set(['据', '根据', '按照', '按', '依据'])

/** 据X报道, 据X6日公布的消息: the source with what it did. */
const sourceOf = (tokens: readonly Token[], at: number, to: number): RawAdverbial => {
  const marker = (tokens[at] as Token).text
  // 引述了: done, and led to by the same word.
  const from = isAspect(tokens[at + 1]) ? at + 2 : at + 1
  let end = objectEnd(tokens, from, to)
  if (end === from && marker === '据') end = describedSource(tokens, from, to)
  const noun = { from, to: withoutWords(tokens, from, end) }
  let verb: string | undefined
  while (end < to) {
    const token = tokens[end] as Token
    if (token.class === 'time' || token.class === 'aside' || token.class === 'adverb') end++
    else if (SOURCES.has(marker) && (REPORTS.has(token.text) || speechVerbOf(token.text))) {
      verb = token.text
      end++
    } else if (startsNoun(token) && verb === undefined && end > from) {
      const more = nounEnd(tokens, end, to)
      if (more === end) break
      end = more
    } else break
  }
  return {
    from: at,
    to: end,
    role: 'source',
    marker,
    noun: noun.to > noun.from ? noun : null,
    ...(verb ? { verb } : {}),
  }
}

const ASKING = new Set(['邀请', '请求', '要求', '之邀', '之约', '约请'])

/** Where 应X邀请 ends; -1 where 应 says what should be. */
export const askedEnd = (tokens: readonly Token[], at: number, to: number): number => {
  for (let k = at + 1; k < Math.min(to, at + LONGEST); k++) {
    if (ASKING.has((tokens[k] as Token).text)) return k > at + 1 ? k + 1 : -1
    if ((tokens[k] as Token).class === 'mark') return -1
  }
  return -1
}

/** 至于美国要求引渡某人的聆讯，…: what the sentence goes on to speak of, up to the mark. */
const topicOf = (at: number, to: number): RawAdverbial => ({
  from: at,
  to,
  role: 'about',
  marker: '至于',
  noun: to > at + 1 ? { from: at + 1, to } : null,
})

/** What some prepositions lead to as a whole: 至于…，, 被问到此事时, 应某人邀请. */
const wholeOf = (tokens: readonly Token[], at: number, to: number): RawAdverbial | null => {
  const { text } = tokens[at] as Token
  if (text === '至于' && tokens[to]?.class === 'mark') return topicOf(at, to)
  // 被问到此事时: when, and not what is done to somebody.
  const when = text === '被' ? whenClause(tokens, at + 1, to) : null
  if (when) return { ...when, from: at }
  const asked = text === '应' ? askedEnd(tokens, at, to) : -1
  return asked > 0
    ? { from: at, to: asked, role: 'reason', marker: text, noun: { from: at + 1, to: asked - 1 } }
    : null
}

/** The adverbial that a preposition opens at `at`; it always takes at least the preposition. */
export const prepositional = (tokens: readonly Token[], at: number, to: number): RawAdverbial => {
  const { text } = tokens[at] as Token
  const role = PREPOSITIONS.get(text) ?? 'manner'
  if (role === 'source') return sourceOf(tokens, at, to)
  const whole = wholeOf(tokens, at, to)
  if (whole) return whole
  if (ENCLOSING.has(text)) {
    const end = enclosedEnd(tokens, at, to)
    const closes = end > 0 ? (tokens[end - 1] as Token) : undefined
    if (end > 0)
      return {
        from: at,
        to: end,
        role: isCloser(closes) && role === 'place' ? 'time' : role,
        marker: text,
        noun: { from: at + 1, to: end - 1 },
      }
  }
  if (tokens[at + 1]?.class === 'time' && !isDe(tokens[at + 2]))
    return { from: at, to: at + 2, role: 'time', marker: text, noun: { from: at + 1, to: at + 2 } }
  const clausal = CLAUSAL.has(text) ? clausalEnd(tokens, at, to) : -1
  const reach = clausal > 0 ? clausal : objectEnd(tokens, at + 1, to)
  const end = role === 'place' ? placeEnd(tokens, at + 1, reach) : reach
  return {
    from: at,
    to: Math.max(role === 'to' ? viewEnd(tokens, end) : end, at + 1),
    role,
    marker: text,
    noun: end > at + 1 ? { from: at + 1, to: end } : null,
  }
}

/** A clause or noun that only tells when: 会谈结束后, 接受采访时; null when the words at `at` are no such thing. */
export const whenClause = (tokens: readonly Token[], at: number, to: number): RawAdverbial | null => {
  const end = closerEnd(tokens, at, to)
  if (end < 0 || isDe(tokens[end]) || isSurnameBefore(tokens, at, end)) return null
  return {
    from: at,
    to: end,
    role: 'time',
    marker: (tokens[end - 1] as Token).text,
    noun: { from: at, to: end - 1 },
  }
}

/** 昨天, 5月2日: a time that no preposition leads to. */
export const bareTime = (at: number): RawAdverbial => ({
  from: at,
  to: at + 1,
  role: 'time',
  marker: null,
  noun: { from: at, to: at + 1 },
})

/** 将重点推进: nouns that tell how something will be done. */
const HOW: ReadonlySet<string> = new Set(['重点', '全力', '优先', '全程', '现场', '高度'])

/** 将调查政治化: what is done to, brought before the verb by 将 at `at`; null where 将 looks ahead. */
export const movedBefore = (tokens: readonly Token[], at: number, to: number): RawAdverbial | null => {
  if (tokens[at]?.text !== '将') return null
  const next = tokens[at + 1]
  // 将工作重点转向…: a deed before a noun is a part of the noun.
  const opens = startsNoun(next) || (next?.tag === 'vn' && tokens[at + 2]?.class === 'noun')
  if (!next || at + 1 >= to || !opens || HOW.has(next.text)) return null
  const end = nounEnd(tokens, at + 1, to)
  return isVerb(tokens[end])
    ? { from: at, to: end, role: 'manner', marker: '将', noun: { from: at + 1, to: end } }
    : null
}
