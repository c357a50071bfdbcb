import type { Item } from '#lib/items/item'
import { keyOf } from '#lib/items/key'
import { normalForm } from '#lib/items/normal-form'
import type { Grade, ItemResponse } from '#lib/items/response'
import { shownResponse } from '#lib/items/shown-response'
import { isOneSlip } from '#lib/items/slip'

type Of<K extends Item['kind']> = Extract<Item, { kind: K }>

/** Writes Chinese texts in one script, so that answers in simplified and traditional characters can be compared. */
export type Script = (text: string) => string

/** The right answer in words, as it is shown beside what was answered. */
export const shownKey = (item: Item): string => {
  const key = keyOf(item)
  return key.kind === 'choice' ? [key.text, ...key.also].join(' / ') : shownResponse(key)
}

const NAMES: readonly Item['topic'][] = ['speaker', 'place', 'event', 'meeting', 'role', 'decision', 'demand']

/** What politeness adds to a name. */
const COURTESY =
  /^(?:mr|mrs|ms|dr|sir|president|prime minister|chancellor)\.?\s+(?=\p{L})|(?<=\p{Script=Han}{2})(?:女士|先生|小姐|同志|阁下)$/iu

/** The same date without its year, in normal form; undefined where there is none to leave out. */
const yearless = (normal: string): string | undefined => {
  const month = /^\d{4}⁄(\d{1,2})$/u.exec(normal)?.[1]
  return month === undefined ? /^\d{4}⁄(\d{1,2}⁄\d{1,2}.*)$/u.exec(normal)?.[1] : `${month}月`
}

const asWritten: Script = (text) => text

const gradeTyped = (item: Of<'cloze'> | Of<'short-answer'>, typed: string, script: Script): Grade => {
  const key = shownKey(item)
  const plain = (text: string) => normalForm(script(text))
  const given = plain(typed)
  if (given === '') return { correct: false, score: 0, key }
  if (item.accepted.some((form) => plain(form) === given)) return { correct: true, score: 1, key }
  const isName = NAMES.includes(item.topic)
  const bare = isName ? plain(typed.trim().replace(COURTESY, '')) : given
  if (bare !== given && item.accepted.some((form) => plain(form) === bare))
    return { correct: true, score: 1, key }
  if (item.topic === 'date' && item.accepted.some((form) => yearless(plain(form)) === given))
    return { correct: true, score: 1, key, slip: key }
  const meant = isName ? item.accepted.find((form) => isOneSlip(bare, plain(form))) : undefined
  return meant === undefined
    ? { correct: false, score: 0, key }
    : { correct: true, score: 1, key, slip: meant }
}

/** The share of the left sides that got their own right side; each pair counts the same. */
const matchingScore = (item: Of<'matching'>, pairs: readonly { left: string; right: string }[]): number => {
  const hits = item.pairs.filter(({ left, right }) => {
    const given = pairs.filter((pair) => pair.left === left)
    return given.length === 1 && given[0]?.right === right
  })
  return hits.length / item.pairs.length
}

/**
 * The share of all pairs of things that stand in the right order, less what chance gives: Kendall's tau, with
 * everything below zero counted as zero. A sequence that is not made of the same things scores nothing.
 */
const orderingScore = (right: readonly string[], given: readonly string[]): number => {
  if (given.length !== right.length || right.some((text) => !given.includes(text))) return 0
  let agreeing = 0
  let all = 0
  for (const [i, first] of right.entries())
    for (const second of right.slice(i + 1)) {
      all += 1
      if (given.indexOf(first) < given.indexOf(second)) agreeing += 1
    }
  return all === 0 ? 0 : Math.max(0, (2 * agreeing) / all - 1)
}

const partial = (score: number, key: string): Grade => ({ correct: score === 1, score, key })

/**
 * Marks one response as a fair teacher would. Choices are compared by their words, so that the order in which the
 * options were shown does not matter. Typed answers are right when they say the same as an accepted form in any
 * spelling of widths, numerals, dates and punctuation; one slip in a long name is forgiven and named in `slip`.
 * Matching gives the share of right pairs, ordering Kendall's tau (at least 0). A response of another kind than the
 * item asks for, and a skipped one, score 0. What a learner has rated is taken at their word.
 *
 * @param script typed answers are compared in it; `gradeInEitherScript` gives one that knows both Chinese scripts
 */
export const gradeResponse = (item: Item, response: ItemResponse, script: Script = asWritten): Grade => {
  const key = shownKey(item)
  if (response.kind === 'rated') {
    const known = response.rating !== 'again'
    return { correct: known, score: known ? 1 : 0, key }
  }
  switch (item.kind) {
    case 'multiple-choice':
    case 'true-false': {
      const right =
        response.kind === 'choice' &&
        item.options.some(({ text, correct }) => correct && text === response.text)
      return { correct: right, score: right ? 1 : 0, key }
    }
    case 'cloze':
    case 'short-answer':
      return response.kind === 'typed'
        ? gradeTyped(item, response.text, script)
        : { correct: false, score: 0, key }
    case 'matching':
      return partial(response.kind === 'matching' ? matchingScore(item, response.pairs) : 0, key)
    case 'ordering':
      return partial(response.kind === 'ordering' ? orderingScore(item.sequence, response.sequence) : 0, key)
    default:
      return item satisfies never
  }
}
