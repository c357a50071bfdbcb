import type { QuantityFact } from '#lib/facts/fact'
import type { Grounds } from '#lib/items/ask/kind'
import { rightAnswer } from '#lib/items/gate/right-answer'
import type { Candidate } from '#lib/items/question'
import { ofKind } from '#lib/items/verify/of-kind'

/** Whether a blank for a number asks for a whole one, and for one that the rest of the stem does not tell. */

/** 1,600至____公里: half of what belongs together. */
const HALF_RANGE = /\d[^，,。]{0,4}[至到~～–—-]\s*____|____[^，,。]{0,3}[至到~～–—-]\s*\d/u
/** 由425元加至____元: what something was and what it became are two things. */
const CHANGED = /[加升降增减跌涨高低少缩扩调延改][至到]/gu

/** Why a blank is no number of its own. */
export const whyHalfAmount = ({ item }: Candidate): string | null =>
  item.kind === 'cloze' && HALF_RANGE.test(item.stem.replace(CHANGED, '变为'))
    ? 'the blank is half of a range'
    : null

const WORDS_EN = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const IN_WORDS_EN = new RegExp(`\\b(?:${WORDS_EN.slice(2).join('|')})\\b`, 'giu')

type Numbered = Pick<QuantityFact, 'span' | 'value' | 'unit'>

/** A number of a stem, with what it counts where that is known. */
interface Counted {
  readonly value: number
  readonly unit: string | null
}

/** 3名, 5位 and 8人 are all people, and so were 12具遗体. */
const ofPeople = (unit: string): string => (/^[名位具]$/u.test(unit) ? '人' : unit)

const countsOf = (stem: string, others: readonly Numbered[]): Counted[] => [
  ...others.map(({ value, unit }) => ({ value, unit: ofPeople(unit ?? '') })),
  ...(stem.match(IN_WORDS_EN) ?? []).map((word) => ({
    value: WORDS_EN.indexOf(word.toLowerCase()),
    unit: null,
  })),
]

/** 21.5% and 4.6个百分点 are reckoned with one another. */
const isShare = (unit: string | null): boolean =>
  unit !== null && /%|％|百分[点點]|percent|per cent/iu.test(unit)

/** 26.1 less 21.5 is 4.6, whatever a machine makes of it. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b))

/** Whether a number is the sum of two others, or what one leaves of the other. */
const isOfTwo = (value: number, others: readonly number[]): boolean =>
  others.some((one, at) =>
    others.slice(at + 1).some((other) => isSame(one + other, value) || isSame(Math.abs(one - other), value)),
  )

/** All ____, 其余____: what is left over of a whole that is told, less one. */
const LEFT_OVER = /\b(?:all|other|remaining)\s+____|(?:其余|其他|另外)____/iu

/** Whether a number follows from others: it is one of them, the sum of two, what one leaves of another or of a hundred. */
const follows = (asked: Counted, others: readonly Counted[], isLeftOver: boolean): boolean => {
  const share = isShare(asked.unit)
  const same = others.filter(
    ({ unit }) =>
      isShare(unit) === share && (share || unit === asked.unit || unit === null || asked.unit === ''),
  )
  if (share)
    return (
      same.some(({ value }) => isSame(value + asked.value, 100)) ||
      isOfTwo(
        asked.value,
        same.map(({ value }) => value),
      )
    )
  return same.some(
    (one, at) =>
      (one.unit === null && one.value === asked.value) ||
      (isLeftOver && one.value - 1 === asked.value) ||
      same.slice(at + 1).some(({ value }) => {
        const isSum = one.value + value === asked.value
        return isSum || (asked.unit !== '' && Math.abs(one.value - value) === asked.value)
      }),
  )
}

/** 甲、乙、丙____家: whoever counts the names before the blank has the answer. */
const LISTED_BEFORE =
  /([^，。；：:]*、[^，。；：:]*?)(?:这|這|等)*(?:所有|全部|共)?____[家个個名位人国國项項种種类類座所支]/u

/** How many are named right before the blank. */
const listedBefore = (stem: string): number | null => {
  const list = LISTED_BEFORE.exec(stem)?.[1]
  return list === undefined ? null : list.split(/、|以及|(?<=[^、])[和及与](?=[^、]+$)/u).length
}

/** 3个月, 60 days: how long is a number as others are. */
const lengthsIn = (extraction: Grounds['extraction']): Numbered[] =>
  ofKind(extraction, 'date').flatMap(({ span, type }): Numbered[] => {
    const length = type === 'DURATION' ? LENGTH.exec(span.text) : null
    return length ? [{ span, value: Number(length[1]), unit: (length[2] ?? '').trim() }] : []
  })
const LENGTH = /^(\d+(?:\.\d+)?)(.*)$/u

/** Why a number is told by the others of its stem: 11 of whom one is named, 3人 and 5人 of 8人. */
export const whyReckoned = ({ item, question }: Candidate, { extraction }: Grounds): string | null => {
  if (item.kind !== 'cloze' || question.asks !== 'gap' || question.type !== 'quantity') return null
  const { gap } = question
  const all = [...ofKind(extraction, 'quantity'), ...lengthsIn(extraction)].filter(({ span }) =>
    item.evidence.some(({ start, end }) => start <= span.start && span.end <= end),
  )
  const own = all.find(({ span }) => span.start < gap.end && gap.start < span.end)
  const value = own?.value ?? Number(rightAnswer(item).replace(/[^\d.]/gu, ''))
  if (!Number.isFinite(value) || value < 1) return null
  if (listedBefore(item.stem) === value) return 'the names before the blank are as many'
  const others = all.filter((one) => one !== own && item.stem.includes(one.span.text))
  const asked = { value, unit: ofPeople(own?.unit ?? '') }
  return follows(asked, countsOf(item.stem, others), LEFT_OVER.test(item.stem))
    ? 'the other numbers of the stem tell it'
    : null
}
