import type { Tongue } from '#lib/items/ask/tongue'
import { cutWords } from '#lib/language/zh/dictionary'
import { measureAt } from '#lib/language/zh/lexicon/measures'

/** A number of the text in its pieces: 至少 | 413 | 名; about | 1.8 million | workers. */
export interface Amount {
  /** 至少, 近, more than: how the number is meant; stays in the stem. */
  readonly bound: string
  /** The figure as written, with its scale: 1.03万亿, 264000, 三十. */
  readonly figure: string
  readonly unit: string
  /** What follows the unit: the noun that is counted. */
  readonly tail: string
  /** The answer as an option shows it. */
  readonly shown: string
  /** What stands before and behind the blank. */
  readonly before: string
  readonly behind: string
  /** False for 10多人, 数百人: no single number answers it. */
  readonly isExact: boolean
}

const BOUND_ZH = '至少|最多|多达|高达|长达|超过|将近|不到|不足|大约|约为|逾|超|近|约|达'
const FIGURE_ZH =
  '[\\d０-９][\\d０-９,，]*(?:[.．]\\d+)?(?:万亿|千万|百万|亿|万|千|百)?|[一二两三四五六七八九十百千零]+(?:万亿|亿|万)?'
const CHINESE = new RegExp(
  `^(?<bound>${BOUND_ZH})?(?<figure>${FIGURE_ZH})(?<more>多|余|几)?(?<scale>万亿|亿|万|千|百)?(?<unit>个百分点|百分点|小时|钟头|分钟|秒钟|星期|季度|世纪|平方公里|立方米|平方米|公里|美元|欧元|英镑|日元|港元|人民币|[%％]|[\\p{Script=Han}]?(?:吨|元)|\\p{Script=Han})(?<tail>.*)$`,
  'u',
)
const SHARE_ZH =
  /^(?<bound>至少|最多|超过|将近|不到|约|近|超|逾)?百分之(?<figure>[\d.一二两三四五六七八九十百零点]+)(?<tail>.*)$/u

const BOUND_EN =
  'at least|at most|more than|less than|fewer than|up to|as many as|as much as|about|around|nearly|almost|roughly|some|over|under|an estimated'
const ENGLISH = new RegExp(
  `^(?<bound>${BOUND_EN})?\\s*(?<currency>US\\$|[$€£¥])?(?<figure>\\d[\\d,]*(?:\\.\\d+)?(?:[ -](?:hundred|thousand|million|billion|trillion)|(?:bn|tn|trn|mn|m|k)\\b)?)(?<unit>\\s?(?:%|percent\\b|per cent\\b))?(?<tail>(?:\\s.*)?)$`,
  'iu',
)

const english = (text: string): Amount | null => {
  const groups = ENGLISH.exec(text)?.groups
  if (!groups) return null
  const { bound = '', currency = '', figure = '', unit = '', tail = '' } = groups
  const shown = `${currency}${figure}${unit}`
  return {
    bound,
    figure,
    unit: `${currency}${unit.trim()}`,
    tail,
    shown,
    before: bound === '' ? '' : `${bound} `,
    behind: tail,
    isExact: true,
  }
}

/** 分钟, 令吉, 兆瓦: a unit of several characters is none of its first one. */
const withWholeUnit = (unit: string, tail: string): readonly [string, string] => {
  const text = `${unit}${tail}`
  const measure = measureAt(text, 0) ?? ''
  if (measure.length > unit.length && !measure.startsWith('个')) return [measure, text.slice(measure.length)]
  const first = cutWords(text)[0]
  return first !== undefined && first.tag === 'q' && first.word.length > unit.length
    ? [first.word, `${unit}${tail}`.slice(first.word.length)]
    : [unit, tail]
}

/** The pieces of a number; null for a range or what is no number. */
export const amountIn = (text: string, tongue: Tongue): Amount | null => {
  if (tongue === 'en') return english(text)
  const share = SHARE_ZH.exec(text)?.groups
  if (share) {
    const { bound = '', figure = '', tail = '' } = share
    const shown = `百分之${figure}`
    return { bound, figure, unit: '%', tail, shown, before: `${bound}百分之`, behind: tail, isExact: true }
  }
  const groups = CHINESE.exec(text)?.groups
  if (!groups) return null
  const { bound = '', figure = '', more = '', scale = '' } = groups
  const [unit, tail] = withWholeUnit(groups.unit ?? '', groups.tail ?? '')
  // 两三天, 七八个: neither is meant exactly.
  if (/^[一二两三四五六七八九]{2,}$/u.test(figure)) return null
  if (/^[至到—–~～-]/u.test(unit + tail) || /[\d％%]/u.test(tail)) return null
  const whole = `${figure}${more}${scale}`
  const isShare = /[%％]/u.test(unit)
  return {
    bound,
    figure: `${figure}${scale}`,
    unit,
    tail,
    shown: `${whole}${unit}`,
    before: bound,
    behind: isShare ? tail : `${unit}${tail}`,
    isExact: more === '',
  }
}
