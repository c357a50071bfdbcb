import { LEANING } from '#lib/facts/acts'
import { isClear, leansBack, points, STANDS_FOR } from '#lib/facts/clauses/leaning'
import { isSetting } from '#lib/facts/clauses/setting'
import { type Stretch, stretchesOf } from '#lib/facts/clauses/stretches'
import type { StatementFact } from '#lib/facts/fact'
import type { Run } from '#lib/items/quoting/chinese-runs'
import { rememberFor } from '#lib/items/remember'
import type { Source } from '#lib/items/source'
import type { Actor, Reading, Word, WordClass } from '#lib/language/language'
import { readArticle } from '#lib/language/read'
import { CLAUSE_OPENERS } from '#lib/language/zh/lexicon/function-words'
import { ASKING, OF_WHAT, POINTING, UNFINISHED } from '#lib/language/zh/lexicon/leaning'

/**
 * What of somebody's words, told in the article's own, is shown: the first clause that tells something whole, and those
 * that go on with its subject. What follows with a subject of its own may be the article's already.
 */

/** In characters. */
const [LEAST, MOST] = [8, 80]

const readingsOf = rememberFor(({ article }: Source): readonly Reading[] => readArticle(article).readings)

const readingAt = (source: Source, offset: number): Reading | undefined =>
  readingsOf(source).find(({ sentence }) => sentence.start <= offset && offset < sentence.end)

/** Whether a stretch waits for what follows: a condition, a setting, a subject alone. */
const isOpen = (stretch: Stretch): boolean =>
  isSetting(stretch) ||
  stretch.words.some(({ text }) => CLAUSE_OPENERS.has(text) || UNFINISHED.has(text)) ||
  stretch.clauses.every(({ clause }) => clause.predicate === null && clause.subject === null) ||
  stretch.clauses.some(({ clause }) => clause.complement.some(({ end }) => end > stretch.end))

/** Whether a stretch goes on with the subject before it. */
const goesOnWithIt = ({ clauses, words }: Stretch): boolean =>
  clauses[0]?.clause.subject === null && !isOpenWord(words[0]?.text ?? '')
const isOpenWord = (text: string): boolean => /^(?:但是?|不过|然而|而)$/u.test(text)

interface Part extends Stretch {
  /** Where the words begin in it that are said. */
  readonly from: number
}

const saidParts = (reading: Reading, { statement }: StatementFact): Part[] =>
  stretchesOf(reading).flatMap((one): Part[] => {
    if (one.end <= statement.start || one.end > statement.end + 1) return []
    const from = Math.max(one.start, statement.start)
    return [{ ...one, from, clauses: one.clauses.filter(({ clause }) => clause.start >= from) }]
  })

const OF_PREDICATE: ReadonlySet<WordClass> = new Set(['verb', 'auxiliary', 'adverb', 'preposition'])
/** 宣布取消…, 要求停止…: behind these a bare verb tells what the speaker does or wants. */
const OF_ACTS = /(?:宣布|要求|呼吁|敦促|指责|批评|提出|建议|拒绝|同意|计划|决定|承诺|主张|否认)[，,：:]?$/u

/** What somebody speaks of is known from the title; but an attack or a meeting may be any. */
const isThing = (subject: Actor, { words }: Reading): boolean => {
  const own = words.filter(({ start, end }) => start >= subject.start && end <= subject.end)
  const [first, last] = [own[0], own.at(-1)]
  return (
    subject.kind === 'noun' &&
    !subject.pointsBack &&
    last?.class === 'noun' &&
    first !== undefined &&
    !OF_PREDICATE.has(first.class)
  )
}

/** 全部承认, 部分否认: how much of it, and nobody who does so. */
const SHARES: ReadonlySet<string> = new Set(['全部', '部分', '大部分', '一切', '全体', '多数', '半数'])

/** Whether it is clear of whom the words tell: the speaker, where they begin with a verb, or somebody with a name. */
const isUnderstood = (
  source: Source,
  reading: Reading,
  { cue }: StatementFact,
  part: Part,
  isFirst: boolean,
): boolean => {
  const clause = part.clauses[0]?.clause
  if (!clause) return false
  const { subject } = clause
  if (subject && SHARES.has(subject.text)) return false
  if (subject) return isClear(subject, reading, source.article.title, part.end) || isThing(subject, reading)
  const first = part.words.find(({ start }) => start >= part.from)
  if (!isFirst || first === undefined) return false
  return first.class === 'verb' ? OF_ACTS.test(cue?.text ?? '') : OF_PREDICATE.has(first.class)
}

const runFrom = (parts: readonly Part[], at: number): readonly [number, number][] => {
  const first = parts[at] as Part
  let last = at
  while (parts[last] && isOpen(parts[last] as Part)) last += 1
  const whole = parts[last]
  if (!whole) return []
  const ends = [whole.end]
  while (parts[last + 1] && parts[last]?.goesOn && goesOnWithIt(parts[last + 1] as Part)) {
    last += 1
    if (!isOpen(parts[last] as Part)) ends.unshift((parts[last] as Part).end)
  }
  return ends.map((end): [number, number] => [first.from, end])
}

/** 强调…的重要性, 批评…的双重标准: what is said of is a thing, and no words that anybody said. */
const isThingTold = ({ article }: Source, { clauses }: Part, from: number, to: number): boolean => {
  if (clauses.every(({ clause }) => clause.predicate === null)) return true
  return clauses[0]?.clause.subject === null && /的\p{Script=Han}{2,5}$/u.test(article.text.slice(from, to))
}

/** Where the words of somebody end with their sentence, or with a part of it that is one by itself. */
const ENDS_THERE = /^[”」』）)\s]*(?:[。；！？!?;…]|$)/u

/** Whether the words begin with what their speaker does, wants or thinks: 计划于19日…, 愿…. */
const beginsWithAct = ({ words, from }: Part): boolean =>
  OF_PREDICATE.has(words.find(({ start }) => start >= from)?.class ?? 'noun')

/** 该管道, 这个数字: a thing told of before, unless the title tells of it. */
const pointsBack = ({ clauses, end }: Part, reading: Reading, title: string): boolean => {
  const subject = clauses[0]?.clause.subject
  return subject?.kind === 'noun' && subject.pointsBack && !isClear(subject, reading, title, end)
}

/**
 * The words that may lean on what stood before the whole. Those of a question lean on nothing, and behind its first clause
 * 这, 其 or 就此 take up what is said in it; somebody whom a pronoun means must be named all the same.
 */
const leaningWords = (parts: readonly Part[], telling: number, begin: number): Word[] =>
  parts.flatMap(({ words, from }, at) =>
    words.filter(({ start, text }, index) => {
      // 其藏品: of whoever says so.
      if (start < from || (text === '其' && start === begin)) return false
      const isInside =
        at > telling && POINTING.has(text) && STANDS_FOR[text] === undefined && !SPEAKERS.has(text)
      return !isInside && !ASKING.has(text) && !(index > 0 && OF_WHAT.has(text))
    }),
  )
const SPEAKERS: ReadonlySet<string> = new Set(['我', '我们', '咱', '咱们', '你', '你们', '您', '自己'])

/** Whether the last clause waits for what is not there. */
const isCutOff = ({ clauses, end, words }: Part): boolean =>
  clauses.some(({ clause }) => clause.complement.some((one) => one.end > end)) ||
  UNFINISHED.has(words.at(-1)?.text ?? '')

/**
 * The whole of what is said, to the end of its sentence, with every clause that goes on.
 *
 * @returns null where it is too long to be read at a glance, goes on behind, or leans on what stood before
 */
export const wholeRun = (source: Source, fact: StatementFact): Run | null => {
  const { article } = source
  const { start, end, text } = fact.statement
  const reading = readingAt(source, start)
  if (!reading || text.length < LEAST || text.length > MOST) return null
  if (!ENDS_THERE.test(article.text.slice(end, end + 4)) && !/[。；！？]$/u.test(text)) return null
  const parts = saidParts(reading, fact)
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || first.from !== start || isCutOff(last)) return null
  const telling = Math.max(
    0,
    parts.findIndex((one) => !isSetting(one)),
  )
  if (parts.slice(0, telling + 1).some((one) => pointsBack(one, reading, article.title))) return null
  const words = leaningWords(parts, telling, start)
  const hasSubject = parts.some(({ clauses }) => clauses.some(({ clause }) => clause.subject !== null))
  if (!hasSubject && !beginsWithAct(first)) return null
  // 付清货款，货船未到港: behind what somebody does, what another subject does is the article's.
  const subjects = parts[telling]?.clauses.flatMap(({ clause }) => clause.subject ?? []) ?? []
  if (subjects.length === 0 && hasSubject && beginsWithAct(first)) return null
  if (parts.length > 1 && subjects.some(({ text }) => SHARES.has(text))) return null
  return points(words, LEANING, article.title) ? null : { from: 0, to: last.end - start }
}

/** A quotation is shown by whole sentences: half of one is a scrap. */
const SENTENCE_END = /[。！？!?；…]/u

/** The runs of a quotation's words: the whole of it, or its first sentences. */
export const quotedRuns = ({ statement }: StatementFact): Run[] => {
  const { text } = statement
  const ends = [...text].flatMap((sign, at) => (SENTENCE_END.test(sign) ? [at + 1] : []))
  return [...new Set([text.length, ...ends.reverse()])]
    .map((to) => ({ from: 0, to: text.slice(0, to).replace(/[，,；;。\s]+$/u, '').length }))
    .filter(({ to }) => to >= LEAST && to <= MOST_QUOTED)
}
const MOST_QUOTED = 90

/** The runs of a statement's words that may be shown, the best first, as offsets into the statement. */
export const chineseRuns = (source: Source, fact: StatementFact): Run[] => {
  const { start } = fact.statement
  const reading = readingAt(source, start)
  if (!reading) return []
  const parts = saidParts(reading, fact)
  return parts.flatMap((part, at): Run[] => {
    const subjectAt = parts.findIndex((one, index) => index >= at && !isOpen(one))
    const telling = parts[subjectAt]
    if (!telling || !isUnderstood(source, reading, fact, telling, at === 0)) return []
    if (at > 0 && (isOpen(parts[at - 1] as Part) || !part.clauses[0]?.clause.subject)) return []
    return runFrom(parts, at)
      .filter(
        ([from, to]) => to - from >= LEAST && to - from <= MOST && !isThingTold(source, telling, from, to),
      )
      .filter(([from, to]) => !leansBack(source, reading, from, to, LEANING))
      .map(([from, to]) => ({ from: from - start, to: to - start }))
  })
}
