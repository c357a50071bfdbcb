import { overlaps, type Span } from '#lib/article/span'
import type { Item } from '#lib/items/item'
import { normalForm } from '#lib/items/normal-form'
import { statesIn } from '#lib/items/unnamed'
import { shareFound } from '#lib/items/verify/likeness'
import { cutWords } from '#lib/language/zh/dictionary'
import { numeralAt } from '#lib/language/zh/numerals'

const SHORTEST = 2
/** From here on a stem tells of the same thing as another item asks about. */
const SAME_THING = 0.5

/** The right answers of an item, in every form that would betray it. */
export const answersOf = (item: Item): string[] => {
  switch (item.kind) {
    case 'multiple-choice':
      return item.options.filter(({ correct }) => correct).flatMap(({ text }) => [text, withoutYear(text)])
    case 'true-false':
      return []
    case 'cloze':
    case 'short-answer':
      return [...item.accepted]
    case 'matching':
      return item.pairs.map(({ right }) => right)
    case 'ordering':
      return []
    default:
      return item satisfies never
  }
}

const withoutYear = (text: string): string => text.replace(/^\d{4}年(?=\d)/u, '')

/** The words of a text in an alphabet, with a space round each, so that Iran is not found in Tirana. */
const spaced = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ')} `

const FIGURE = /\d/u

/** Whether a text holds a form, and not within a longer number: 1月12日 is not in 2021年11月12日. */
const holds = (text: string, form: string): boolean => {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const isCut = (inner: string | undefined, outer: string | undefined): boolean =>
      FIGURE.test(inner ?? '') && FIGURE.test(outer ?? '')
    if (!isCut(form[0], text[at - 1]) && !isCut(form.at(-1), text[at + form.length])) return true
  }
  return false
}

const isHeld = (form: string, text: string): boolean => {
  if (!/\p{Script=Han}/u.test(form) && /\p{L}/u.test(form)) return spaced(text).includes(spaced(form))
  const normal = normalForm(form)
  return normal.length >= SHORTEST && holds(normalForm(text), normal)
}

/** ［2023年9月］9日 reads as 2023年9月9日: what was put in tells as much as what stood there. */
const withGlossesRead = (stem: string): string => stem.replace(/[［］]/gu, '')

/** Whether a stem holds its own answer. */
export const leaksItself = (item: Item): boolean =>
  answersOf(item).some((form) =>
    [item.stem, withGlossesRead(item.stem)].some(
      (stem) => isHeld(form, stem) || (form.length >= SHORTEST && holds(stem, form)),
    ),
  )

const TOLD_BY_TITLE: readonly Item['topic'][] = ['date', 'quantity', 'role']

/** 两人获救 tells 2; 第二, 十二年 and 五角大楼 tell neither 2 nor 5. */
const isCountIn = (title: string, form: string): boolean => {
  if (!/^\d+$/u.test(form)) return false
  let at = 0
  return cutWords(title).some(({ word, tag }) => {
    const isOrdinal = title[at - 1] === '第'
    at += word.length
    const numeral = isOrdinal || !COUNTS.test(tag) ? null : numeralAt(word, 0)
    return numeral?.style === 'chinese' && numeral.value === Number(form)
  })
}
/** 两人 is one word of the dictionary, and a noun; a name (九江) counts nothing. */
const COUNTS = /^(?:m|n$)/u

/** Whether the article's title, which stands above every question, holds the day, the number or the office that is asked for. */
export const isToldByTitle = (item: Item, title: string): boolean =>
  TOLD_BY_TITLE.includes(item.topic) &&
  item.kind !== 'matching' &&
  item.kind !== 'ordering' &&
  answersOf(item).some(
    (form) =>
      isHeld(form, title) ||
      (form.length >= SHORTEST && holds(title, form)) ||
      (item.topic === 'quantity' && isCountIn(title, form)),
  )

/**
 * Whether a stem points at an option by a name that both hold: 美方 or 白宫 in what is quoted, and 美国国务院 to choose.
 *
 * @param names of the article
 */
export const isHinted = (stem: string, option: string, names: readonly string[]): boolean => {
  const states = statesIn(stem)
  return (
    statesIn(option).some((state) => states.includes(state)) ||
    names.some((name) => name.length >= SHORTEST && option.includes(name) && isHeld(name, stem))
  )
}

/** Whether the stem points at the right option and at no wrong one. */
export const singlesOut = (item: Item, names: readonly string[]): boolean =>
  item.kind === 'multiple-choice' &&
  item.options.every(({ text, correct }) => correct === isHinted(item.stem, text, names))

/** A name stands in many stems: it is told by one that speaks of something like it. */
const isOfName = ({ topic }: Item): boolean => topic === 'speaker' || topic === 'event' || topic === 'meeting'
const NEAR = 0.2

const touch = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((two) => overlaps(one, two)))

const plainStem = (item: Item): string => item.stem.replace(/^[^：，“]{0,12}[：，]/u, '').replace('____', '')

/** Whether reading `first` tells the answer of `second`: its stem holds the answer and speaks of the same thing. */
export const givesAway = (first: Item, second: Item): boolean => {
  const shown = first.stem
  const told = answersOf(second).some((form) => isHeld(form, shown))
  if (!told) return false
  const share = shareFound(plainStem(second), shown)
  return (
    share >= SAME_THING || (touch(first.evidence, second.evidence) && (!isOfName(second) || share >= NEAR))
  )
}
