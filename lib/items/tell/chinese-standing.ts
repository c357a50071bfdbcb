import type { Span } from '#lib/article/span'
import { LEANING } from '#lib/facts/acts'
import { isClear, points, STANDS_FOR } from '#lib/facts/clauses/leaning'
import { isSetting } from '#lib/facts/clauses/setting'
import { type Stretch, stretchesOf } from '#lib/facts/clauses/stretches'
import { isPersonal } from '#lib/items/distract/same-one'
import { beginsWithVerb } from '#lib/items/gate/whole-clause'
import type { Source } from '#lib/items/source'
import { takesUpTitle } from '#lib/items/tell/anchored'
import { type Mend, nameMeant } from '#lib/items/tell/mended'
import type { StandingWords } from '#lib/items/tell/standing-words'
import type { Reading, Word } from '#lib/language/language'
import {
  ADDING,
  ASKING,
  BEFORE_NOW,
  FINISHING,
  JOINING,
  OF_WHAT,
  OTHERS,
  POINTING,
  SPEAKING_SELF,
  UNSAID_TIME,
} from '#lib/language/zh/lexicon/leaning'

/** How a Chinese sentence leans on those before it. */

const COMMA = /^[，,]$/u

/** 【本报记者某某】, （中央社台北23日电）, （2）: who wrote it, or which of a list it is. */
const BYLINE = /^\s*(?:（\d{1,2}）|\(\d{1,2}\)|【[^】]{2,40}】|[（(][^（）()]{2,40}(?:电|讯|报导|报道)[）)])/u

/** 据了解，…; 据了解谈判的人士称: with no mark behind it whoever knows stands there. */
const isSourceWord = (words: readonly Word[], at: number): boolean =>
  /^据/u.test(words[at]?.text ?? '') && !COMMA.test(words[at + 1]?.text ?? '')

const isJoining = (words: readonly Word[], at: number): boolean => {
  const { text } = words[at] ?? { text: '' }
  return (JOINING.has(text) && !isSourceWord(words, at)) || BEFORE_NOW.has(text) || COMMA.test(text)
}

/** 此外，但是，: they join a sentence to the one before, and it tells the same without them. */
const beginOf = ({ words, sentence }: Reading): number => {
  const byline = BYLINE.exec(sentence.text)?.[0].length ?? 0
  let at = words.findIndex(({ start }) => start >= sentence.start + byline)
  while (isJoining(words, at)) at += 1
  return words[at]?.start ?? sentence.start
}

/** 馆方却放宽: before it stands only of whom it is told; 亲近却受害 turns what stands in its own clause. */
const turnsFromBefore = (before: readonly Word[]): boolean =>
  before.every(({ class: kind }) => OF_WHOM.has(kind))
const OF_WHOM: ReadonlySet<Word['class']> = new Set(['name', 'noun', 'pronoun', 'time', 'number', 'measure'])

/**
 * 也证实, 还强调, 却放宽, 补充说: told by itself it adds to nothing and turns nothing. Behind 还 stands what is still so:
 * 还没有.
 */
const isDropped = (before: readonly Word[], word: Word, next: Word | undefined): boolean =>
  next !== undefined &&
  ((/^[也还亦又并]$/u.test(word.text) && !/^[没未不在是有能会可要]/u.test(next.text)) ||
    // 也在空袭中死亡 is in it as the others were; 还在 is still so.
    (/^[也亦]$/u.test(word.text) && next.text === '在') ||
    // 朝方则要求: against whom, stood before.
    (word.text === '则' && next.class === 'verb') ||
    (word.text === '却' && turnsFromBefore(before)) ||
    (word.text === '补充' && SAYS.has(next.text)))
const SAYS: ReadonlySet<string> = new Set(['说', '道', '称', '表示', '指出'])

const mendsOf = (source: Source, { words }: Reading, span: Span): Mend[] => {
  const own = words.filter(({ start }) => start >= span.start)
  const verbAt = own.findIndex(({ class: kind }) => kind === 'verb')
  return own.flatMap((word, at): Mend[] => {
    const name = nameMeant(source, word)
    if (name !== undefined && at < Math.max(verbAt, 1))
      return [{ start: word.start, end: word.end, to: name }]
    const isHead = at <= verbAt && at > 0
    return isHead && isDropped(own.slice(0, at), word, own[at + 1])
      ? [{ start: word.start, end: word.end, to: '' }]
      : []
  })
}

/** 任虹说, 据美联社报道: what is told is told behind. */
const saysOnly = ({ clauses, end }: Stretch): boolean =>
  clauses.some(({ clause }) => clause.complement.some((one) => one.start >= end))

/** The first stretch that tells something: behind when and where it was, and behind who says so. */
const tellingAt = (stretches: readonly Stretch[]): number =>
  Math.max(
    0,
    stretches.findIndex((one) => !isSetting(one) && !saysOnly(one)),
  )

/** Words behind the first telling stretch may take up what was told in it: 这, 其中; somebody must be named all the same. */
const leaningWords = (stretches: readonly Stretch[], telling: number, title: string): Word[] =>
  stretches.flatMap(({ words }, at) =>
    words.filter(({ text }, index) => {
      const next = words[index + 1]?.text ?? ''
      const isOfTitle = next !== '' && next !== text && POINTING.has(text) && title.includes(next)
      const isInside =
        isOfTitle ||
        ((at > telling || (index > 0 && BEFORE_NOW.has(text))) &&
          POINTING.has(text) &&
          STANDS_FOR[text] === undefined)
      return !isInside && !ASKING.has(text) && !(index > 0 && OF_WHAT.has(text))
    }),
  )

const JOINS_OTHERS = /^(?:和|与|及|以及|或|、|等)$/u

/** 其他方案: besides those that were told of; 中国和其他国家 tells of which. */
const tellsOfOthers = (words: readonly Word[]): boolean =>
  words.some(({ text }, at) => OTHERS.has(text) && !JOINS_OTHERS.test(words[at - 1]?.text ?? ''))

const subjectOf = ({ clauses }: Stretch) =>
  clauses.find(({ clause }) => clause.predicate !== null)?.clause.subject ?? null

/** What somebody says in his own words is whole as it is. */
const isQuoted = ({ words }: Stretch): boolean =>
  words.every(({ class: kind }) => kind === 'quotation' || kind === 'mark')

const isName = ({ class: kind }: Word): boolean => kind === 'name'

/** 1993年获博士学位: what stands behind the day. */
const withoutTime = ({ words }: Stretch): string => {
  const from = words.findIndex(
    ({ class: kind }) => kind !== 'time' && kind !== 'number' && kind !== 'measure',
  )
  return words
    .slice(Math.max(0, from))
    .map(({ text }) => text)
    .join('')
}

/** Whoever or whatever a stretch is about is known by name: its subject, or what stands before its first verb. */
const isAboutKnown = (source: Source, reading: Reading, stretch: Stretch): boolean => {
  const subject = subjectOf(stretch)
  if (subject !== null && isClear(subject, reading, source.article.title, stretch.end)) return true
  const isNamed = subject && reading.words.some((word) => word.start === subject.start && isName(word))
  if (isNamed || isQuoted(stretch)) return true
  if (subject?.kind === 'pronoun' || (subject?.kind === 'noun' && subject.pointsBack)) return false
  if (subject === null && beginsWithVerb(withoutTime(stretch))) return false
  const verbAt = stretch.words.findIndex(({ class: kind }) => kind === 'verb')
  const opening = verbAt < 0 ? stretch.words : stretch.words.slice(0, verbAt)
  const text = opening.map((word) => word.text).join('')
  return opening.some(isName) || takesUpTitle(source, text)
}

/** 专家解释说: somebody without a name may say so; 该公告称 is told of before. */
const isSaidBySomebody = (source: Source, reading: Reading, stretch: Stretch): boolean => {
  const subject = subjectOf(stretch)
  if (subject === null || reading.words.some((word) => word.start === subject.start && isName(word)))
    return stretch.words.some(({ class: kind }) => kind === 'name')
  return (
    isClear(subject, reading, source.article.title, stretch.end) ||
    (subject.kind === 'noun' && !subject.pointsBack && isPersonal(subject.text))
  )
}

/** 记者获悉: whoever wrote it; 4000余名记者 are others, and so are those to whom somebody speaks. */
const speaksOfItself = ({ words }: Reading): boolean =>
  words.some(({ text }, at) => {
    if (!SPEAKING_SELF.has(text)) return false
    const before = words[at - 1]
    return (
      text !== '记者' ||
      !(before?.class === 'measure' || /^(?:[名位]|的|对|向|告诉|各国|外国)$/u.test(before?.text ?? ''))
    )
  })

/** 1993年获博士学位，…: nobody is told of, and nobody takes it up right behind: 谈到湖水，县长说…. */
const actsUnnamed = (one: Stretch, behind: Stretch | undefined): boolean => {
  if (subjectOf(one) !== null || isQuoted(one) || !beginsWithVerb(withoutTime(one))) return false
  return behind === undefined || subjectOf(behind) === null
}

const whyLeaning = (source: Source, reading: Reading, span: Span): string | null => {
  const own = stretchesOf(reading).filter(({ end }) => end > span.start)
  const telling = tellingAt(own)
  const head = own.slice(0, telling + 1)
  if (speaksOfItself(reading)) return 'speaks of itself'
  if (reading.words.some(({ text }) => UNSAID_TIME.has(text))) return 'its time is told by another'
  if (head.some(({ words }) => words.some(({ text }) => ADDING.has(text)))) return 'adds to what was told'
  if (tellsOfOthers(reading.words)) return 'adds to what was told'
  if (points(leaningWords(own, telling, source.article.title), LEANING, source.article.title))
    return 'points back'
  const tellers = own.slice(0, telling).filter(saysOnly)
  if (!tellers.every((one) => isSaidBySomebody(source, reading, one))) return 'nobody knows of whom'
  const next = own[telling]
  // 就是2021年准备出售: who, stands before it.
  if (FINISHING.has(next?.words[0]?.text ?? '')) return 'nobody knows of what'
  return next &&
    !actsUnnamed(next, own[telling + 1]) &&
    [next, ...own.slice(telling + 1, telling + 2)].some((one) => isAboutKnown(source, reading, one))
    ? null
    : 'nobody knows of what'
}

export const chineseStanding: StandingWords = { beginOf, mendsOf, whyLeaning }
