import type { Span } from '#lib/article/span'
import type { DateFact, QuantityFact } from '#lib/facts/fact'
import { boundedSpan } from '#lib/facts/tellings'
import { acceptedAmounts } from '#lib/items/accepted-amounts'
import { tongueOf } from '#lib/items/ask/tongue'
import type { Source } from '#lib/items/source'
import { type Amount, amountIn } from '#lib/items/tell/amount'
import { type Gap, isConverted, isHalf, isInTitle, isShown, isWithin } from '#lib/items/tell/gap'
import type { Standing } from '#lib/items/tell/standing'
import { isOfService, isTrifle } from '#lib/items/tell/trifle'

/** Numbers and lengths of time as what a sentence is asked for. */

/** US|$265 million: what stands before belongs to the amount. */
const isTorn = (text: string, { start }: Span): boolean =>
  /[\p{Script=Latin}$€£¥]$/u.test(text.slice(start - 1, start))

/** 3.6 degrees: of which scale? Chinese names it in front (摄氏12度); 度电 are kilowatt-hours. */
const isWithoutScale = (text: string, { start }: Span, { unit, tail }: Amount): boolean =>
  /^度(?!电)|^\s*degrees?\b(?! (?:Celsius|Fahrenheit|[CF]\b))/iu.test(`${unit}${tail}`) &&
  !/[摄华]氏$/u.test(text.slice(Math.max(0, start - 2), start))

const amountGap = (
  span: Span,
  { before, behind, shown }: Amount,
  fact: DateFact | QuantityFact,
  accepted: readonly string[],
): Gap => ({ type: 'quantity', span, before, behind, shown, accepted, rivals: [], fact })

export const quantityGap = (source: Source, one: Standing, fact: QuantityFact): Gap[] => {
  const { text } = source.article
  const span = boundedSpan(source.article, fact.span)
  const amount = amountIn(span.text, tongueOf(source))
  if (!isWithin(span, one.span) || amount === null || !amount.isExact || isTrifle(fact, amount)) return []
  if (isShown(source, one, amount.figure) || isConverted(text, span) || isHalf(text, span)) return []
  if (isOfService(text.slice(0, span.start), amount)) return []
  if (isInTitle(text, span) || isTorn(text, span) || isWithoutScale(text, span, amount)) return []
  return [amountGap(span, amount, fact, acceptedAmounts(amount, fact.value, fact.unit))]
}

/** 3个月, 60 days: how long is asked as how many. */
export const durationGap = (source: Source, one: Standing, fact: DateFact): Gap[] => {
  const { text } = source.article
  const { span } = fact
  const amount = amountIn(span.text, tongueOf(source))
  if (!amount?.isExact || !/^\d/u.test(amount.figure) || fact.mod !== undefined) return []
  if (!isWithin(span, one.span) || isShown(source, one, amount.figure) || isHalf(text, span)) return []
  const value = Number(amount.figure.replaceAll(',', ''))
  if (!Number.isFinite(value) || value < 2 || isOfService(text.slice(0, span.start), amount)) return []
  return [amountGap(span, amount, fact, acceptedAmounts(amount, value, amount.unit))]
}
