import type { Article, Sentence } from '#lib/article/article'
import { CharacterSet } from '#lib/article/character-set'
import { spanOf } from '#lib/article/span'
import { bySentence } from '#lib/facts/by-sentence'
import { whatIsCounted } from '#lib/facts/counted'
import type { DateDraft } from '#lib/facts/dates/dates'
import type { QuantityFact } from '#lib/facts/fact'
import { HEARSAY, SPEECH_VERBS } from '#lib/language/zh/lexicon/speech-verbs'
import { numeralAt } from '#lib/language/zh/numerals'
import { type Quantity, quantitiesIn } from '#lib/language/zh/quantities'

/** A quantity without its key. */
export type QuantityDraft = Omit<QuantityFact, 'id'>

/** Small Chinese numerals count little that is worth asking. */
const WORTH_ASKING = /[0-9０-９]/u
/** 一名官员 introduces somebody, 两人 points back, 百元 and 上千 are no numbers that anybody counted. */
const COUNTS_NOTHING = /^(?:一|[百千万亿]+)$/u
const POINTS_BACK = /^两?二?[人位名]/u
/** What joins the ends of a range: neither of 500至5500人 is what was counted. */
const RANGES = ['至', '到', '-', '—', '–', '~', '～', '－']
const END_OF_RANGE = CharacterSet.matching(
  /[0-9０-９一二两三四五六七八九十百千万亿%％人元米吨个度里斤克桶辆架艘枚名次位家只支座台套份件起场届轮项条票户亩顷颗节艇字页册岁点]/,
)

const isOfRange = (text: string, { from, end }: Quantity): boolean =>
  (RANGES.includes(text.charAt(from - 1)) && END_OF_RANGE.has(text.charCodeAt(from - 2))) ||
  (RANGES.includes(text.charAt(end)) && (numeralAt(text, end + 1) ?? numeralAt(text, end + 2)) !== null)

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

const QUOTED = /《[^》]*》?|“[^”]*”?/gu
/** Verbs of one character stand in too many other words. */
const SPEAKING = SPEECH_VERBS.filter((verb) => verb.length > 1)
/**
 * 据传，当年损失渔船320艘: a number for which nobody answers is told, and not asked. The word for it stands in the clause of the
 * number or begins the sentence, and then nobody speaks between: 针对网传消息，警方通报… is what the police say.
 */
const isHearsay = (before: string): boolean => {
  const [first = '', ...clauses] = before.replace(QUOTED, '').split(/[，；：]/u)
  const holds = (clause: string): boolean => HEARSAY.some((word) => clause.includes(word))
  if (holds(clauses.at(-1) ?? first)) return true
  const speaks = (clause: string): boolean => SPEAKING.some((verb) => clause.includes(verb))
  return HEARSAY.some((word) => first.startsWith(word)) && !clauses.some(speaks)
}
const [COUNTED, DOUBTFUL] = [0.82, 0.6]

const quantityOf = (
  article: Article,
  sentence: Sentence,
  quantity: Quantity,
  dates: readonly DateDraft[],
): QuantityDraft | null => {
  const { start, end, value, unit } = quantity
  const span = spanOf(article.text, sentence.start + start, sentence.start + end)
  const number = sentence.text.slice(start, end - unit.length)
  if (value === null || COUNTS_NOTHING.test(number) || POINTS_BACK.test(span.text)) return null
  if (unit === '度' && !WORTH_ASKING.test(number) && number.length < 2) return null
  if (/米$/u.test(unit) && NAMES_RACE.test(sentence.text.slice(end, end + 4))) return null
  if (isOfRange(sentence.text, quantity) || insideDate(span.start, span.end, dates)) return null
  const { from, to } = clauseOf(sentence.text, start, end)
  const what = whatIsCounted(
    withoutDates(sentence, from, quantity.from, dates),
    unit,
    sentence.text.slice(end, to),
  )
  return {
    kind: 'quantity',
    // What has no short name is told by its clause.
    what: what ?? sentence.text.slice(from, to),
    value,
    unit,
    span,
    confidence: WORTH_ASKING.test(number) && !isHearsay(sentence.text.slice(0, start)) ? COUNTED : DOUBTFUL,
    evidence: [spanOf(article.text, sentence.start + from, sentence.start + to)],
  }
}

/** Numbers with a unit, what they count, and the clause that says so. */
export const extractQuantities = (article: Article, dates: readonly DateDraft[]): QuantityDraft[] => {
  const datesIn = bySentence(article.sentences, dates, ({ span }) => span.start)
  return article.sentences.flatMap((sentence) => {
    const kind = article.zones[sentence.zone]?.kind
    if (kind !== 'lead' && kind !== 'body') return []
    return quantitiesIn(sentence).flatMap(
      (quantity) => quantityOf(article, sentence, quantity, datesIn(sentence)) ?? [],
    )
  })
}
