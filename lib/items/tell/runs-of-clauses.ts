import { type Span, spanOf } from '#lib/article/span'
import { isSetting } from '#lib/facts/clauses/setting'
import { type Stretch, stretchesOf } from '#lib/facts/clauses/stretches'
import { whyCut } from '#lib/items/gate/in-place'
import { isTurnedBehind, tellsOfThingAlone } from '#lib/items/gate/whole-clause'
import type { Source } from '#lib/items/source'
import type { Reading, Word } from '#lib/language/language'
import { OTHERS } from '#lib/language/zh/lexicon/leaning'

/** Clauses in a row that may be shown without the rest of their Chinese sentence. */

/** In characters: so much is read at a glance. */
export const COMFORTABLE = 64

/** Of whom a stretch tells is told in it. */
const hasSubject = ({ clauses }: Stretch): boolean =>
  clauses.some(({ clause }) => clause.subject !== null && clause.predicate !== null)

/** 在回收的废油中, 生产的车辆中: where, when or among what, and nothing that happens. */
const isPlaceAlone = ({ words }: Stretch): boolean => LOCATIVES.has(words.at(-1)?.text ?? '')
const LOCATIVES: ReadonlySet<string> = new Set([...'中里内上下间时后前', '之中', '之后', '以来', '期间'])

/** 与去年相比, 就价格而言: against what or of what the rest is told. */
const isMeasureAlone = ({ words }: Stretch): boolean =>
  MEASURES.has(words.at(-1)?.text ?? '') && words[0]?.class === 'preposition'
const MEASURES: ReadonlySet<string> = new Set('相比 相较 相对 比较 对比 而言 来说 来讲 来看 看来'.split(' '))

/** Where, when, among what or against what, and nothing that happens. */
const isFrame = (one: Stretch): boolean => isSetting(one) || isPlaceAlone(one) || isMeasureAlone(one)

/** What a clause by itself may begin with: 以及, 各, 由 take up what stood before. */
const OPENING: ReadonlySet<Word['class']> = new Set(['name', 'noun', 'quotation', 'time', 'number'])

/** 远高于去年募集的250亿美元: against what, and what is compared stood before. */
const isCompared = ({ words }: Stretch): boolean =>
  COMPARED.test(
    words
      .slice(0, 2)
      .map(({ text }) => text)
      .join(''),
  )
const COMPARED =
  /^[远大略稍明显著幅]{0,2}(?:高于|低于|多于|少于|大于|小于|超过|超出|不及|不如|好于|优于|相当于|等于)/u

/** 占总数60%的，且…: behind 的 stands what it is of; 是由…建造的 is whole. */
const endsInside = ({ words }: Stretch): boolean =>
  /^[的地得之]$/u.test(words.at(-1)?.text ?? '') && !words.some(({ text }) => text === '是')

/** 通过“北方外交”政策，与…建交: by what means, and what was done stands in the next. */
const isMeans = ({ words }: Stretch, next: Stretch | undefined): boolean => {
  const at = words.findIndex(({ text }) => MEANS.has(text))
  const isAlone = at >= 0 && !words.slice(at + 1).some(({ class: kind }) => kind === 'verb')
  return isAlone && next !== undefined && next.words[0]?.class === 'preposition' && !hasSubject(next)
}
const MEANS: ReadonlySet<string> = new Set(['通过', '借助', '凭借', '利用', '透过'])

/** Whether a run may begin at a stretch: behind a stop, or where somebody new acts and nothing before it governs. */
const mayBegin = (stretches: readonly Stretch[], at: number): boolean => {
  const [one, before] = [stretches[at], stretches[at - 1]]
  if (!one || !before) return true
  if (before.announces || isFrame(before) || isCompared(one)) return false
  return hasSubject(one) && OPENING.has(one.words[0]?.class ?? 'mark')
}

/** Whether a run may end with a stretch: it tells something, and the next does not set others beside it. */
const mayEnd = (last: Stretch, next: Stretch | undefined): boolean =>
  !isFrame(last) && !endsInside(last) && !isMeans(last, next) && !OTHERS.has(next?.words[0]?.text ?? '')

/** What somebody says, or what is counted up, stands behind the run. */
const announcesMore = (run: readonly Stretch[], { end }: Stretch): boolean =>
  run.some(
    ({ announces, clauses }) =>
      announces || clauses.some(({ clause }) => clause.complement.some((one) => one.start >= end)),
  )

/** What a reading says of the words of a run alone. */
export const within = (reading: Reading, { start, end }: Span): Reading => ({
  ...reading,
  words: reading.words.filter((word) => word.start >= start && word.end <= end),
  clauses: reading.clauses.filter((clause) => clause.start >= start && clause.start < end),
  phrases: reading.phrases.filter((phrase) => phrase.start >= start && phrase.end <= end),
})

/**
 * The runs of clauses of a sentence that may be cut out of it, the longest first; the whole is none of them.
 *
 * @param begin where the sentence begins to tell something
 */
export const runsOf = ({ article }: Source, reading: Reading, begin: number): Span[] => {
  const stretches = stretchesOf(reading).filter(({ end }) => end > begin)
  const found = stretches.flatMap((_, from): Span[] => {
    if (!mayBegin(stretches, from)) return []
    return stretches.slice(from).flatMap((last, more): Span[] => {
      if (from === 0 && from + more === stretches.length - 1) return []
      const start = from === 0 ? begin : (stretches[from] as Stretch).start
      const span = spanOf(article.text, start, Math.max(start, last.end))
      const run = stretches.slice(from, from + more + 1)
      if (span.text.length > COMFORTABLE || announcesMore(run, last)) return []
      const next = stretches[from + more + 1]
      if (!mayEnd(last, next) || tellsOfThingAlone(span.text)) return []
      return isTurnedBehind(article, span) || whyCut(article, span) !== null ? [] : [span]
    })
  })
  return found.sort((a, b) => b.end - b.start - (a.end - a.start))
}
