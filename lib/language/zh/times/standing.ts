import { HAN } from '#lib/article/character-set'
import type { Mention } from '#lib/language/time/told'
import type { SentenceWords } from '#lib/language/zh/times/sentence-words'

/** How a time stands in its clause: whether somebody speaks then, bounds something by it, or tells of no day at all. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const SPEECH = list(
  '说 表示 称 指出 强调 宣布 通报 透露 证实 介绍 警告 写道 发文 批评 呼吁 表明 回应 声明 讲话 致辞',
)
const PREPOSITIONS = list('在 对 向 就')
const LIGHT = list('发表 发布 回应 也 还 则 凌晨 早上 上午 中午 下午 晚间 晚上 晚 早')
/** How many characters may stand between a day and the verb of speech, and how many more behind a preposition. */
const NEAR = 4
const FARTHER = 16

/** 发言人7日说, 7日在北京表示: the day of somebody's words. */
export const speaksThen = (words: SentenceWords, { end }: Mention): boolean => {
  let left = NEAR
  for (const { text } of words.between(end, end + 24)) {
    if (SPEECH.has(text)) return true
    if (!HAN.has(text.charCodeAt(0))) return false
    if (LIGHT.has(text)) continue
    left += PREPOSITIONS.has(text) ? FARTHER : -text.length
    if (left < 0) return false
  }
  return false
}

/** 他说，只要像今天这样谈下去: words that somebody said, and not the paper's. */
export const isInSpeech = (words: SentenceWords, { start }: Mention): boolean => {
  const { text } = words
  if (text.lastIndexOf('“', start) > text.lastIndexOf('”', start)) return true
  const before = words.between(Math.max(0, start - 80), start)
  return before.some(
    ({ text: word }, index) => SPEECH.has(word) && '，：,:'.includes(before[index + 1]?.text ?? '|'),
  )
}

const BOUNDS = ['以来', '以前', '之前', '以后', '之后', '起', '前', '后']

/** 1979年以来, 1972年5月以前: the edge of a period, from which a following 同年 is not counted. */
export const isBound = (text: string, { told, end }: Mention): boolean =>
  (told.kind === 'point' && (told.mod === 'BEFORE' || told.mod === 'AFTER')) ||
  BOUNDS.some((word) => text.startsWith(word, end))

/** 比2017年的2073亿增长: a time that only measures, and of which nothing is told. */
export const isMeasure = (text: string, { start, told }: Mention): boolean =>
  told.kind === 'point' &&
  told.year?.is === 'written' &&
  !told.piece &&
  /(?:^|[^对])比$|(?:^|[^比])较$|相[比较]于$/u.test(text.slice(Math.max(0, start - 3), start))

const countsFromText = ({ told }: Mention): boolean =>
  told.kind === 'point' && told.day?.is === 'counted' && told.day.from === 'discourse'

const BEFORE_ADVERBIAL = '在于就从到而但且也间继'

/** 抵达北京当天，…: the day of what the words before it tell, not the text's last day. */
export const isDayOfEvent = (text: string, mention: Mention): boolean => {
  const before = text.charAt(mention.start - 1)
  return (
    countsFromText(mention) &&
    HAN.has(before.charCodeAt(0)) &&
    !BEFORE_ADVERBIAL.includes(before) &&
    '，,'.includes(text.charAt(mention.end) || ' ')
  )
}

const SERIES = list('会 会议 论坛 比赛 访问 谈判 展览 审判 罢工 行程 之行 节 峰会 大会 年会 博览会')

/** 峰会第二天: a day of what is told of, of which only its own first day says when it was. */
export const isDayOfSeries = (words: SentenceWords, mention: Mention): boolean => {
  if (!countsFromText(mention) || words.text.charAt(mention.start) !== '第') return false
  const before = words
    .between(0, mention.start)
    .filter(({ text }) => text !== '的')
    .at(-1)
  return before !== undefined && [...SERIES].some((word) => before.text.endsWith(word))
}

/** What a day of the month has behind it as well as a thing: 新华社7日电, 晚报7日讯. */
const OF_PAPERS = '电讯报刊内'
/** What goes on behind a thing: 7日砖及28日砖的测试, 买了3日票。 */
const BEHIND_THING = '及与和或的是'

/** 7日砖, 3日票: so many days name a thing of one character that stands right behind them. */
export const isDayOfThing = (words: SentenceWords, { told, end }: Mention): boolean => {
  if (told.kind !== 'point' || told.day?.is !== 'of-month' || told.piece || told.year) return false
  const [thing, next] = words.between(end, end + 2)
  if (!thing || thing.start !== end || thing.text.length !== 1 || !/^n[zg]?$/u.test(thing.tag)) return false
  const after = next?.text.charAt(0) ?? ''
  const isLast = !HAN.has(after.charCodeAt(0)) || BEHIND_THING.includes(after)
  return !OF_PAPERS.includes(thing.text) && isLast && words.text.charAt(end - 1) === '日'
}
