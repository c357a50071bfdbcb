import type { Article, Sentence } from '#lib/article/article'
import { CharacterSet } from '#lib/article/character-set'
import { spanOf } from '#lib/article/span'
import { bySentence } from '#lib/facts/by-sentence'
import { whatIsCounted } from '#lib/facts/counted'
import type { DateDraft } from '#lib/facts/dates/dates'
import type { QuantityFact } from '#lib/facts/fact'
import { ARABIC_DIGITS, CHINESE_NUMERALS, parseNumber } from '#lib/facts/numerals'
import { PatternScanner } from '#lib/facts/pattern-scanner'

/** A quantity without its key. */
export type QuantityDraft = Omit<QuantityFact, 'id'>

const NUMBER =
  '(?:[0-9０-９]+(?:,[0-9]{3})*(?:\\.[0-9]+)?(?:(?:万亿|千万|百万|亿|万|千)(?:[0-9]{1,4}(?:千万|百万|万|千)?)?)?|[一二两三四五六七八九十百千万]{1,7})'
const UNITS =
  '个百分点|百分点|个基点|基点|%|％|美元|欧元|英镑|日元|港元|人民币|元|公里|千米|平方公里|平方米|米|公斤|千克|吨|桶|立方米|兆瓦|千瓦时|度|辆|架|艘|枚|名|人次|人|位|家|只|支|座|台|套|份|件|起|场|次|届|轮|项|条|票|个国家|个|所|户|亩|公顷|颗|节|艇|字|页|册|岁'
const QUANTITY = new RegExp(
  `(?<![0-9０-９.第每年月日这那几数一红]|[0-9０-９][万亿千])(?<approx>约|近|超过|逾|至少|共|达|达到|仅)?(?<number>${NUMBER})(?<more>多|余)?(?<scale>万亿|万|亿)?(?<unit>${UNITS})(?<noun>[\\p{Script=Han}“”《》]{0,8})?`,
  'u',
)
/** A number, or one of the words that may stand before it. */
const SCANNER = new PatternScanner([
  { pattern: QUANTITY, begins: `${ARABIC_DIGITS}${CHINESE_NUMERALS}约近超逾至共达仅` },
])
/** Small Chinese numerals count little that is worth asking. */
const WORTH_ASKING = /[0-9０-９]/u
/** 一名官员 introduces somebody, 两人 points back, 百元 and 上千 are no numbers that anybody counted. */
const COUNTS_NOTHING = /^(?:一|[百千万亿]+)$/u
const POINTS_BACK = /^两?二?[人位名]/u
/** 500至5500人, 30%—40%: a range is no one number, and neither end is what was counted. */
const RANGE_BEFORE = new RegExp(
  `[0-9０-９一二两三四五六七八九十百千万亿](?:${UNITS})?(?:至|到|[-—–~～－]{1,2})约?$`,
  'u',
)
const RANGE_BEHIND = /^(?:至|到|[-—–~～－]{1,2})约?[0-9０-９一二两三四五六七八九十百]/u
/** 1500米银牌: the name of a race, and no length. */
const NAMES_RACE =
  /^(?:银牌|金牌|铜牌|奖牌|冠军|亚军|季军|项目|接力|决赛|预赛|比赛|自由泳|蛙泳|蝶泳|仰泳|短跑|长跑|障碍|栏)/u
const CLAUSE_MARKS = new CharacterSet('，,。；！？：:')

/** The clause round the quantity. */
const clauseOf = (text: string, start: number, end: number): { from: number; to: number } => {
  let from = start
  while (from > 0 && !CLAUSE_MARKS.has(text.charCodeAt(from - 1))) from--
  while (from < start && /\s/.test(text[from] as string)) from++
  const to = CLAUSE_MARKS.indexIn(text, end)
  return { from, to: to < 0 ? text.length : to }
}

/** A stretch of a sentence without its dates and the 于 or 在 before them. */
const withoutDates = (sentence: Sentence, from: number, to: number, dates: readonly DateDraft[]): string => {
  let text = ''
  let at = from
  for (const { span, type } of dates) {
    const [start, end] = [span.start - sentence.start, span.end - sentence.start]
    if (type === 'DURATION' || start < at || end > to) continue
    text += sentence.text.slice(at, start).replace(/[于在]$/u, '')
    // 央行将明年的预期…: without its date the clause has no 的 either.
    at = /(?:^|[将把对由从与，,])$/u.test(text) && sentence.text[end] === '的' ? end + 1 : end
  }
  return text + sentence.text.slice(at, to)
}

const insideDate = (start: number, end: number, dates: readonly DateDraft[]): boolean =>
  dates.some(({ span }) => span.start < end && start < span.end)

const quantityOf = (
  article: Article,
  sentence: Sentence,
  match: RegExpExecArray,
  dates: readonly DateDraft[],
): QuantityDraft | null => {
  const { number = '', unit = '', approx = '', more = '', scale = '' } = match.groups ?? {}
  const value = COUNTS_NOTHING.test(number) ? null : parseNumber(number + scale)
  const start = match.index + approx.length
  const end = start + number.length + more.length + scale.length + unit.length
  const span = spanOf(article.text, sentence.start + start, sentence.start + end)
  if (unit === '度' && !WORTH_ASKING.test(number) && number.length < 2) return null
  const isOfRange =
    RANGE_BEFORE.test(sentence.text.slice(Math.max(0, start - 12), start)) ||
    RANGE_BEHIND.test(sentence.text.slice(end, end + 4))
  if (/米$/u.test(unit) && NAMES_RACE.test(sentence.text.slice(end, end + 4))) return null
  if (isOfRange || value === null || POINTS_BACK.test(span.text) || insideDate(span.start, span.end, dates))
    return null
  const { from, to } = clauseOf(sentence.text, start, end)
  const what = whatIsCounted(
    withoutDates(sentence, from, match.index, dates),
    unit,
    sentence.text.slice(end, to),
  )
  if (what === null) return null
  return {
    kind: 'quantity',
    what,
    value,
    unit,
    span,
    confidence: WORTH_ASKING.test(number) ? 0.82 : 0.6,
    evidence: [spanOf(article.text, sentence.start + from, sentence.start + to)],
  }
}

/** Numbers with a unit, what they count, and the clause that says so. */
export const extractQuantities = (article: Article, dates: readonly DateDraft[]): QuantityDraft[] => {
  const datesIn = bySentence(article.sentences, dates, ({ span }) => span.start)
  return article.sentences.flatMap((sentence) => {
    const kind = article.zones[sentence.zone]?.kind
    if (kind !== 'lead' && kind !== 'body') return []
    return SCANNER.scan(sentence.text).flatMap(
      ({ match }) => quantityOf(article, sentence, match, datesIn(sentence)) ?? [],
    )
  })
}
