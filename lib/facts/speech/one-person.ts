import { certaintyOf, UNTOLD } from '#lib/facts/speech/speakers'
import type { Actor, Clause } from '#lib/language/language'
import { SURNAMES } from '#lib/language/zh/lexicon/characters'
import { HEAD_OFFICES, isOffice } from '#lib/language/zh/lexicon/offices'

/** Whether a subject is one person, whom 他 and an office alone can mean. */

/** Whether a subject may be one person, whom 他 can mean. */
export const isSingular = (actor: Actor): boolean => {
  if (actor.kind === 'name') return actor.type === 'person'
  return (
    actor.kind === 'noun' &&
    (isOffice(actor.head) || actor.head === '人士') &&
    !actor.text.endsWith('们') &&
    !SEVERAL.some((word) => actor.text.includes(word))
  )
}

/** 两党议员, 各国外长: whom 他 never means. */
const SEVERAL: readonly string[] = [
  '两党',
  '两国',
  '两名',
  '两位',
  '三名',
  '多名',
  '多位',
  '各国',
  '各地',
  '数名',
  '部分',
  '一些',
  '多国',
  '等',
]

const OF_PEOPLE = ['位', '名']
/**
 * 这位名帅, 某党田北辰: somebody, of whom nothing tells who it is. Whom 他 means behind them is open, and never whoever acted
 * before.
 */
export const isStranger = (subject: Actor): boolean => {
  if (subject.kind !== 'noun') return false
  const { text, head } = subject
  if (OF_PEOPLE.includes(text.charAt(1)) && subject.pointsBack) return true
  const before = text.length - head.length - 1
  return (
    before >= 0 &&
    head.length <= 2 &&
    certaintyOf(subject) === UNTOLD &&
    SURNAMES.has(text.charCodeAt(before)) &&
    !subject.names.some(({ end }) => end > subject.start + before)
  )
}

/** 运河总长约190公里: what is so much, or does nothing, is no person, whatever its last characters are. */
export const isActing = ({ predicate, object }: Clause): boolean =>
  predicate !== null && object?.kind !== 'quantity'

const OF_ONE = '长席裁相统首记'
/** 总统, 特首, 局长: an office of one, which alone says who where one person of the article holds it. */
export const isOfOne = (name: string): boolean =>
  HEAD_OFFICES.has(name) || (OF_ONE.includes(name.slice(-1)) && name !== '家长' && isOffice(name))
