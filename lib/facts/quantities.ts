import type { Article } from '#lib/article/article'
import { CharacterSet } from '#lib/article/character-set'
import { spanOf } from '#lib/article/span'
import { bySentence } from '#lib/facts/by-sentence'
import type { DateDraft } from '#lib/facts/dates/dates'
import type { QuantityFact } from '#lib/facts/fact'
import { ARABIC_DIGITS, CHINESE_NUMERALS, parseNumber } from '#lib/facts/numerals'
import { PatternScanner } from '#lib/facts/pattern-scanner'

/** A quantity without its key. */
export type QuantityDraft = Omit<QuantityFact, 'id'>

const NUMBER =
  '(?:[0-9０-９]+(?:,[0-9]{3})*(?:\\.[0-9]+)?(?:万亿|亿|万|千)?|[一二两三四五六七八九十百千万]{1,7})'
const UNITS =
  '个百分点|百分点|%|％|美元|欧元|英镑|日元|港元|人民币|元|公里|千米|平方公里|平方米|米|公斤|千克|吨|桶|立方米|兆瓦|千瓦时|度|辆|架|艘|枚|名|人次|人|位|家|只|支|座|台|套|份|件|起|场|次|届|轮|项|条|票|个国家|个|所|户|亩|公顷|颗|节|艇|字|页|册|岁'
const QUANTITY = new RegExp(
  `(?<![0-9０-９.第每年月日这那几数一])(?<approx>约|近|超过|逾|至少|共|达|达到|仅)?(?<number>${NUMBER})(?<more>多|余)?(?<unit>${UNITS})(?<noun>[\\p{Script=Han}“”《》]{0,8})?`,
  'u',
)
/** A number, or one of the words that may stand before it. */
const SCANNER = new PatternScanner([
  { pattern: QUANTITY, begins: `${ARABIC_DIGITS}${CHINESE_NUMERALS}约近超逾至共达仅` },
])
/** 一个, 两次: small Chinese numerals count little that is worth asking. */
const WORTH_ASKING = /[0-9０-９]/u
const CLAUSE_MARKS = new CharacterSet('，,。；！？：:')

/** The clause round the quantity: what is counted is told by the words about it, not by a noun alone. */
const clauseOf = (text: string, start: number, end: number): string => {
  let from = start
  while (from > 0 && !CLAUSE_MARKS.has(text.charCodeAt(from - 1))) from--
  const to = CLAUSE_MARKS.indexIn(text, end)
  return text.slice(from, to < 0 ? text.length : to)
}

const insideDate = (start: number, end: number, dates: readonly DateDraft[]): boolean =>
  dates.some(({ span }) => span.start < end && start < span.end)

/** Numbers with a unit, and the clause that says what they count. */
export const extractQuantities = (article: Article, dates: readonly DateDraft[]): QuantityDraft[] => {
  const datesIn = bySentence(article.sentences, dates, ({ span }) => span.start)
  return article.sentences.flatMap((sentence) => {
    const kind = article.zones[sentence.zone]?.kind
    if (kind !== 'lead' && kind !== 'body') return []
    return SCANNER.scan(sentence.text).flatMap(({ match }): QuantityDraft[] => {
      const { number = '', unit = '', approx = '', more = '' } = match.groups ?? {}
      const value = parseNumber(number)
      const from = match.index + approx.length
      const to = from + number.length + more.length + unit.length
      const span = spanOf(article.text, sentence.start + from, sentence.start + to)
      if (value === null || insideDate(span.start, span.end, datesIn(sentence))) return []
      return [
        {
          kind: 'quantity',
          what: clauseOf(sentence.text, from, to).trim(),
          value,
          unit,
          span,
          confidence: WORTH_ASKING.test(number) ? 0.82 : 0.6,
          evidence: [spanOf(article.text, sentence.start, sentence.end)],
        },
      ]
    })
  })
}
