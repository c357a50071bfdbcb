import { spanOf } from '#lib/article/span'
import { tongueOf } from '#lib/items/ask/tongue'
import type { Source } from '#lib/items/source'
import { type Gap, isAside, isInTitle, isShown } from '#lib/items/tell/gap'
import type { Standing } from '#lib/items/tell/standing'
import { measureAt } from '#lib/language/zh/lexicon/measures'

/** 10至20枚, 30%—40%: how many at least and at most, as one answer. */

const FIGURE = '\\d[\\d,]*(?:\\.\\d+)?(?:万亿|亿|万|千)?'
const JOINS = ['至', '到', '-'] as const
const RANGE = new RegExp(`(?<low>${FIGURE})(?<first>[%％]?)(?:至|到|[-—–~～]+)(?<high>${FIGURE})`, 'gu')

/** 5G-6, 第3至5, 2018-05: a name, a rank or a day, and no number of anything. */
const IS_NAME = /[\p{Script=Latin}\d第.:：/$€£¥-]$/u
/** 3至5日, 8-9点: when it was; 2比1, 3-4年级: no amounts either. */
const NO_AMOUNT = /^(?:[日号月时点分比]|年(?!内|间|来|前|后)|[-—–~～.:：/\d])/u

/** Every way of writing a range whose ends are both percent, or both counted by what stands behind. */
const formsOf = (low: string, high: string, sign: string): string[] => {
  const ends =
    sign === ''
      ? [[low, high]]
      : [
          [`${low}${sign}`, `${high}${sign}`],
          [low, `${high}${sign}`],
          [low, high],
        ]
  return ends.flatMap(([from, to]) => JOINS.map((join) => `${from}${join}${to}`))
}

/** What a sentence tells as a range; English writes few of them. */
export const rangeGaps = (source: Source, one: Standing): Gap[] => {
  if (tongueOf(source) === 'en') return []
  const { text } = source.article
  return [...one.span.text.matchAll(RANGE)].flatMap(({ 0: found, index, groups }): Gap[] => {
    const { low = '', first = '', high = '' } = groups ?? {}
    const start = one.span.start + index
    const behind = text.slice(start + found.length)
    const sign = /^[%％]/u.exec(behind)?.[0] ?? ''
    if (IS_NAME.test(one.span.text.slice(0, index)) || NO_AMOUNT.test(behind)) return []
    const unit = sign === '' ? measureAt(behind, 0) : ''
    // Both ends are of one kind, and counted.
    if (unit === null || (first !== '' && sign === '')) return []
    const span = spanOf(text, start, start + found.length + sign.length)
    const forms = formsOf(low, high, sign)
    if (isShown(source, one, span.text) || isAside(text, span) || isInTitle(text, span)) return []
    return [
      {
        type: 'quantity',
        span,
        before: '',
        behind: '',
        shown: span.text,
        accepted: [
          ...new Set([span.text, ...forms, ...(unit === '' ? [] : forms.map((form) => `${form}${unit}`))]),
        ],
        rivals: [],
        fact: null,
      },
    ]
  })
}
