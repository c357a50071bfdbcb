import type { Grounds } from '#lib/items/ask/kind'
import { rightAnswer } from '#lib/items/gate/right-answer'
import type { Candidate } from '#lib/items/question'

/** Whether somebody speaks only as one of many: whose name that is, no reader should have to remember. */

/** 居民张三, 渔民李四, a resident: one of those to whom something happened. */
const CALLING_ZH =
  '(?:居民|村民|市民|网友|渔民|农民|乘客|旅客|顾客|消费者|家长|学生|工人|店主|摊主|司机|游客|业主|租客|住户|患者|目击者|邻居|市场商贩|街坊|储户|粉丝|球迷|打工仔)'
const CALLING_EN =
  '(?:resident|residents|villager|passenger|customer|student|worker|cleaner|driver|farmer|fisherman|shopper|tourist|visitor|parent|mother|father|witness|eyewitness|homeowner|tenant|patient|neighbor|neighbour|fan|commuter|traveler|traveller|waiter|waitress)s?'

/** How far from a name its calling stands. */
const [BEFORE, BEHIND] = [18, 60]

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Where the article first names somebody, it says that he is one of many. */
const isCalledSo = (text: string, name: string): boolean => {
  const at = text.indexOf(name)
  if (at < 0) return false
  if (/\p{Script=Han}/u.test(name))
    return new RegExp(`${CALLING_ZH}(?:的)?(?:\\p{Script=Han}{0,2})?${escaped(name)}`, 'u').test(
      text.slice(Math.max(0, at - BEFORE), at + name.length),
    )
  const behind = text.slice(at + name.length, at + name.length + BEHIND)
  const before = text.slice(Math.max(0, at - BEFORE), at)
  return (
    new RegExp(
      `^, (?:\\d{1,2}, )?(?:an?|who works as an?|whose)\\s[^,.]{0,32}?\\b${CALLING_EN}\\b`,
      'iu',
    ).test(behind) || new RegExp(`\\b${CALLING_EN}\\s$`, 'iu').test(before)
  )
}

/** Local authorities, 有关部门: all who speak for a place, so that it may be any of them. */
const ANY_BODY = /\b(?:authorities|officials)$|(?:当局|官方|有关部门|有关方面)$/iu

/** Why nobody need know who said it; of what somebody holds an office for, everybody may be asked. */
export const whyOrdinary = (
  { item, kind, question }: Candidate,
  { article, extraction }: Grounds,
): string | null => {
  if (question.asks !== 'speaker' && question.asks !== 'content' && kind !== 'party') return null
  const key = question.asks === 'content' ? question.speaker : rightAnswer(item)
  if (question.asks === 'content' && ANY_BODY.test(key)) return 'whoever says it may be any of several'
  const entity = extraction.entities.find((one) => one.name === key || one.aliases.includes(key))
  if (entity?.type !== 'person' || article.title.includes(key)) return null
  return isCalledSo(article.text, entity.name) ? 'whoever says it is one of many' : null
}
