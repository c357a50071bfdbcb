import type { Grounds } from '#lib/items/ask/kind'
import { normalForm } from '#lib/items/normal-form'
import type { Candidate, Question } from '#lib/items/question'
import { shareFound } from '#lib/items/verify/likeness'

/** What is worth judging as true or false: a main fact that neither the title nor the day above the question tells. */

/** From here on the title tells what a claim says. */
const TOLD = 0.45
/** From here on a claim repeats a sentence of the article from its first word to its last. */
const WHOLE = 0.95
/** From here on a claim tells of what the title tells of. */
const OF_TITLE = 0.2

const NUMBER = /\d|[%％]/u
const UNIT = /[亿億万萬千百%％年月日号歲岁]/u

/** Whether what was turned stands in the title: its words, or a number with the same unit. */
const isInTitle = (at: string, title: string): boolean => {
  if (title.includes(at)) return true
  const unit = UNIT.exec(at)?.[0]
  if (NUMBER.test(at)) return unit !== undefined && NUMBER.test(title) && title.includes(unit)
  return [...at].some((sign) => /\p{Script=Han}/u.test(sign) && !LIGHT.test(sign) && title.includes(sign))
}
const LIGHT = /[的了在不有是和与中人大上下一二三四五六七八九十两百千万亿年月日]/u

const signsOf = (text: string): string => [...text].sort().join('')

/** The words of the article that a claim has otherwise; none where only two names have changed places. */
const alteredIn = (question: Question): string | null => {
  if ((question.asks !== 'told' && question.asks !== 'claim') || !question.altered) return null
  const { at, to } = question.altered
  return signsOf(at.text) === signsOf(to) ? null : at.text
}

/** Whether the day that stands above the question is that of the claim, give or take a few. */
const isOfTheDay = (at: string, published: string | undefined): boolean => {
  const day = /(?:(\d{1,2})月)?(\d{1,2})日/u.exec(at)
  if (!day || published === undefined) return false
  return Math.abs(Number(day[2]) - Number(published.slice(8, 10))) <= 2 || day[1] === undefined
}

/** Why a claim is not worth judging; null when it is. */
export const whyNoClaim = (
  { item, question, claimed }: Candidate,
  { article, extraction }: Grounds,
): string | null => {
  if (item.kind !== 'true-false' || claimed === undefined) return null
  const [evidence] = item.evidence
  const turned = alteredIn(question)
  if (turned !== null && isInTitle(turned, article.title)) return 'the title tells whether it is true'
  if (turned !== null && isOfTheDay(turned, extraction.published?.end))
    return 'the day above it tells whether it is true'
  if (shareFound(article.title, claimed) >= TOLD) return 'the title tells whether it is true'
  const sentence = normalForm(evidence?.text ?? '')
  if (turned === null && shareFound(sentence, normalForm(item.stem)) >= WHOLE)
    return 'repeats a whole sentence'
  // A turned word of any statement is worth seeing; a turned figure only where it is what the article is about.
  if (!NUMBER.test(claimed)) return null
  const isMain = shareFound(article.title, claimed) >= OF_TITLE
  return isMain ? null : 'is no main fact'
}
