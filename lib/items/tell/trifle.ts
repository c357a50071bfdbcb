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

/** 在湖区工作32年, who has taught for 20 years: how long somebody has been at his trade only introduces him. */
const YEARS = /^年|^(?: |-)years?\b/u
const AT_WORK =
  /(?:工作|任职|任教|执教|从业|服务|从事[^，。]{1,12}|担任[^，。]{1,12})(?:了|已|已有|长达|超过|近|约)*$|\b(?:worked|served|taught|practi[cs]ed|been (?:an?|with|at|the)\b[^,.]{0,40})(?: [^,.]{0,40})? for (?:\w+ )?$/u
/** In characters: so far before a number stands what it is of. */
const REACH = 90

/** Whether a number is of the years that somebody has been at his work, by what stands before it in the article. */
export const isOfService = (before: string, { unit, tail }: Amount): boolean =>
  YEARS.test(unit.trim() === '' ? tail : unit) && AT_WORK.test(before.slice(-REACH))

export const isTrifle = ({ value }: QuantityFact, { unit, tail }: Amount): boolean =>
  AGE.test(`${unit}${tail}`) ||
  isTooExact(value) ||
  (value < LEAST && Number.isInteger(value) && !MEASURED.test(unit))
