import { CharacterSet } from '#lib/article/character-set'
import { DEMANDING } from '#lib/language/zh/lexicon/acts'
import { PUBLISHING, SPEECH_VERBS } from '#lib/language/zh/lexicon/speech-verbs'
import type { PlacedWord, SentenceWords } from '#lib/language/zh/times/sentence-words'

/** Whether the clause in which a time stands speaks of what is still to come. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words by which Chinese says that something is still to come. */
const AHEAD = list(
  '会 将 并将 将会 将于 将在 将要 即将 拟 拟于 拟定 计划 规划 预计 预定 预订 择定 择于 订于 订在 定于 暂定 暂定于 有望 准备 打算 安排 力争 争取 明天 明日 明年 下周 下月 下个月 届时',
)
/** 可能于, 或在: only before what says when or how. */
const MAYBE = list('可能 或 要')
const BEHIND_MAYBE = list('于 在 会 将 再 被迫 在于')
/** …and that it has happened. */
const OVER = list('了 曾 已 过 已经 曾经 早已')
/** Right before a time they leave no doubt: 已就将于1月举行的磋商作出回应. */
const RIGHT_BEFORE = list('将 拟 定 计划 预定 预计 暂定')

const MARKS = new CharacterSet('，,；。：')
/** No clause is longer; a bound keeps the search linear. */
const LONGEST = 160

const markFrom = (text: string, at: number): number => {
  const limit = Math.min(text.length, at + LONGEST)
  const found = MARKS.indexIn(text, at, limit)
  return found < 0 ? limit : found
}

/** The clause around a stretch; a time may be a clause of its own: 1月13日,俄罗斯和……将举行会谈. */
const clauseAround = (text: string, start: number, end: number): { from: number; to: number } => {
  let from = start
  const limit = Math.max(0, start - LONGEST)
  while (from > limit && !MARKS.has(text.charCodeAt(from - 1))) from--
  const first = markFrom(text, end)
  const isOwnClause = text.slice(end, first).trim() === ''
  return { from, to: isOwnClause && first < text.length ? markFrom(text, first + 1) : first }
}

const isAhead = (words: readonly PlacedWord[], index: number): boolean => {
  const { text } = words[index] as PlacedWord
  if (AHEAD.has(text)) return true
  return MAYBE.has(text) && BEHIND_MAYBE.has(words[index + 1]?.text ?? '')
}

const isRightBefore = (words: SentenceWords, start: number): boolean => {
  const before = words.between(Math.max(0, start - 4), start)
  const [verb, preposition] = before.slice(-2)
  if (!verb || !preposition) return AHEAD.has(verb?.text ?? '') && (verb?.text.endsWith('于') ?? false)
  return preposition.text === '于' || (verb.text === '定' && preposition.text === '在')
    ? RIGHT_BEFORE.has(verb.text)
    : AHEAD.has(preposition.text) && preposition.text.endsWith('于')
}

/** Whether a clause tells what is still to come, what is over, or says neither. */
export type Tense = 'ahead' | 'over' | 'open'

const GOES_ON = list('并 并且 且 并将')
/** 希望…能: what is hoped for is still to come. */
const HOPES = list('希望 盼望 期望 期盼')
const CALLS = list('号召 呼吁 敦促 吁请')
const DOES = /^[vdp]/u
/**
 * 号召工人周二罢工: what is called for is still to come, where the day stands between whoever is called upon and what they
 * are to do; 呼吁彻查周二的空袭 is of what has been.
 */
const isCalledFor = (before: readonly PlacedWord[], behind: readonly PlacedWord[]): boolean => {
  const at = before.findLastIndex(({ text }) => CALLS.has(text))
  const [next] = behind
  const called = before.slice(at + 1)
  return (
    at >= 0 &&
    called.length > 0 &&
    called.every(({ tag }) => !tag.startsWith('v')) &&
    next !== undefined &&
    DOES.test(next.tag) &&
    behind.every(({ text }) => text !== '的')
  )
}
const CAN = list('能 能够 可 可以 会')

const tenseOf = (clause: readonly PlacedWord[]): Tense => {
  let hopes = false
  for (const [index, { text }] of clause.entries()) {
    // 到了3月: when it will be so far.
    if (OVER.has(text) && clause[index - 1]?.text !== '到') return 'over'
    if (isAhead(clause, index) || (hopes && CAN.has(text))) return 'ahead'
    hopes ||= HOPES.has(text)
  }
  return 'open'
}

/** Verbs of saying, deciding and demanding: what stands behind them is told from the day on which somebody does so. */
const TELLS = new Set([
  ...SPEECH_VERBS.filter((verb) => !PUBLISHING.has(verb) && !AHEAD.has(verb)),
  ...DEMANDING,
  ...list('决定 宣布 同意 承诺 裁定 裁决 下令 命令 拒绝 商定 约定 威胁'),
])
/** 29日宣布将利率维持不变: 将 is of what is announced. In 20日公布的数据将… nobody has said anything yet. */
const endOfTelling = (words: SentenceWords, end: number, to: number): number => {
  const behind = words.between(end, to)
  const verb = behind.findIndex(
    ({ text }, at) => TELLS.has(text) && behind[at - 1]?.text !== '的' && behind[at + 1]?.text !== '的',
  )
  return behind[verb + 1] && verb >= 0 ? (behind[verb] as PlacedWord).start : to
}

/** 已推迟了7月的发射: what is put off was to come, whenever that was decided. */
const PUTS_OFF = list('推迟 延后 延期 顺延 押后 推后')

/** 上次七月的预测: which of several times it was. */
const LOOKING_BACK = list('上次 上回 前次 先前')

export const tenseAt = (words: SentenceWords, start: number, end: number): Tense => {
  if (isRightBefore(words, start)) return 'ahead'
  if (LOOKING_BACK.has(words.between(Math.max(0, start - 2), start).at(-1)?.text ?? '')) return 'over'
  const { from, to } = clauseAround(words.text, start, end)
  if (words.between(from, start).some(({ text }) => PUTS_OFF.has(text))) return 'open'
  const clause = words.between(from, endOfTelling(words, end, to))
  const told = tenseOf(clause)
  const isCall = told === 'open' && isCalledFor(words.between(from, start), words.between(end, to))
  const own = isCall ? 'ahead' : told
  // 将升级为…，并于12月10日开赛: goes on as the clause before it.
  if (own !== 'open' || !GOES_ON.has(clause[0]?.text ?? '') || from === 0) return own
  const before = clauseAround(words.text, from - 1, from - 1)
  return tenseOf(words.between(before.from, from - 1))
}
