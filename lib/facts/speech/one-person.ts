import { certaintyOf, UNTOLD } from '#lib/facts/speech/speakers'
import type { Actor, Clause, NamePhrase } from '#lib/language/language'
import { cutWords } from '#lib/language/zh/dictionary'
import { PEOPLE_WORDS } from '#lib/language/zh/lexicon/bodies'
import { SURNAMES } from '#lib/language/zh/lexicon/characters'
import { HEAD_OFFICES, isOffice } from '#lib/language/zh/lexicon/offices'

/** Whether a subject is one person, whom 他 and an office alone can mean. */

/** Whether a subject may be one person, whom 他 can mean. */
export const isSingular = (actor: Actor): boolean => {
  if (actor.kind === 'name') return actor.type === 'person'
  return actor.kind === 'noun' && (isOffice(actor.head) || actor.head === '人士') && !isSeveral(actor.text)
}

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

/** Where words of the dictionary begin in a text, and its end. */
const bordersOf = (text: string): ReadonlySet<number> => {
  const borders = new Set([0])
  let at = 0
  for (const { word } of cutWords(text)) {
    at += word.length
    borders.add(at)
  }
  return borders
}

/** 两党议员, 各国外长, 局长们: whom 他 never means. The 等 of 高等法院 is no word, and counts nobody. */
const isSeveral = (text: string): boolean => {
  if (text.endsWith('们')) return true
  const found = SEVERAL.filter((word) => text.includes(word))
  if (found.length === 0) return false
  const borders = bordersOf(text)
  return found.some((word) =>
    [...borders].some((at) => text.startsWith(word, at) && borders.has(at + word.length)),
  )
}

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

/** 两名议员, 挪威、丹麦等国议员: several, of whom 他 may mean one. */
export const isOfSeveral = (actor: Actor): boolean =>
  actor.kind === 'group' || (actor.kind === 'noun' && isOffice(actor.head) && !isSingular(actor))

/** 运河总长约190公里: what is so much, or does nothing, is no person, whatever its last characters are. */
export const isActing = ({ predicate, object }: Clause): boolean =>
  predicate !== null && object?.kind !== 'quantity'

const OF_ONE = '长席裁相统首记'
/** 总统, 特首, 局长: an office of one, which alone says who where one person of the article holds it. */
export const isOfOne = (name: string): boolean =>
  HEAD_OFFICES.has(name) || (OF_ONE.includes(name.slice(-1)) && name !== '家长' && isOffice(name))

/** A measure of people, and the 个 that counts them as well as anything. */
const COUNTS_ONE = /[一另某][个個位名]/u
/** 同车的一位朋友, 他的一个邻居: somebody who is told of for the first time, by what he is alone. */
export const isNewcomer = (subject: Actor): boolean =>
  subject.kind === 'noun' && COUNTS_ONE.test(subject.text) && PEOPLE_WORDS.has(subject.head)

/** 包括参议员甲: the one person with a name who is told to be among several; null where there are more. */
export const onlyOneIncluded = ({ subject, predicate, object }: Clause): NamePhrase | null =>
  subject === null && predicate?.lemma === '包括' && object?.kind === 'name' && object.type === 'person'
    ? object
    : null
