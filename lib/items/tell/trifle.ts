import type { QuantityFact } from '#lib/facts/fact'
import type { Amount } from '#lib/items/tell/amount'

/** Numbers that are not worth a question. */

/** 两人, 一名, 三场: numbers so small only help the sentence along. */
const LEAST = 4
const MEASURED = /[%％元]|百分点|percent|per cent|[$€£¥]/u

/** How old somebody is only introduces him. */
const AGE = /^岁|^(?: |-)years?(?: |-)old\b|^ years of age\b/u

/** 17145家, 48,213 people: to the last digit nobody need know it. */
const TOO_EXACT = 10_000

const isTooExact = (value: number): boolean =>
  Number.isInteger(value) && value > TOO_EXACT && value % 100 !== 0

export const isTrifle = ({ value }: QuantityFact, { unit, tail }: Amount): boolean =>
  AGE.test(`${unit}${tail}`) ||
  isTooExact(value) ||
  (value < LEAST && Number.isInteger(value) && !MEASURED.test(unit))
