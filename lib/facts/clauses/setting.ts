import type { Span } from '#lib/article/span'
import type { Piece } from '#lib/facts/clauses/pieces'
import type { Stretch } from '#lib/facts/clauses/stretches'
import type { Clause } from '#lib/language/language'
import { PUBLISHING } from '#lib/language/zh/lexicon/speech-verbs'

/** When, where and on what condition: what stands before a clause in its sentence and belongs to it. */

/** 2018年, 在开幕式上: a stretch that tells no more than when or where. */
export const isSetting = ({ clauses }: Stretch): boolean =>
  clauses.length > 0 &&
  clauses.every(
    ({ clause }) => !clause.predicate && !clause.subject && clause.adverbials.length > 0 && !clause.object,
  )

/** A day alone, in front of all that happened on it. */
const isDayAlone = (stretch: Stretch, days: readonly Span[]): boolean =>
  isSetting(stretch) &&
  stretch.clauses.every(({ clause }) => clause.adverbials.every(({ role }) => role === 'time')) &&
  days.some(({ start, end }) => start >= stretch.start && end <= stretch.end)

const OPENING: ReadonlySet<Clause['role']> = new Set(['condition', 'reason', 'time', 'purpose'])

/** 如果…, 由于…: the clause behind it is not true without it. */
const opens = ({ clauses }: Stretch): boolean => clauses.some(({ clause }) => OPENING.has(clause.role))

/** On which clause those of a stretch hang: the day on which somebody speaks is not the day of which he speaks. */
const levelOf = (stretch: Stretch | undefined): number | null => stretch?.clauses[0]?.clause.parent ?? null

/** 担任船长三年间, 出海期间: a stretch with a time of its own, in which goes on what stands behind it. */
const isPeriod = ({ words }: Stretch): boolean => PERIODS.test(words.at(-1)?.text ?? '')
const PERIODS = /(?:期间|年间|月间|任内|以来)$/u

/** 法院公布判决书, 机构发布报告: what stands behind it is read in what was made public, and happened before. */
const isPublishing = ({ clauses, end }: Stretch): boolean =>
  clauses.some(
    ({ clause: { predicate, object } }) =>
      predicate && object && object.end <= end && PUBLISHING.has(predicate.text) && PAPERS.test(object.text),
  )
const PAPERS = /(?:书|报告|公告|名单|文件|裁定|判决|年报|财报|结果|数据|档案|纪要)$/u

/** Whether a day that stands before is that of another clause, behind which a clause tells of another time. */
const isOfAnother = (between: readonly Stretch[], at: Stretch | undefined): boolean =>
  between.some(isPeriod) ||
  (at?.clauses.some(({ clause }) => clause.subject !== null) === true && between.some(isPublishing))

/** What stands before a clause in its sentence and belongs to it. */
export const settingOf = (
  stretches: readonly Stretch[],
  at: number,
  hasTime: boolean,
  days: readonly Span[],
): Piece[] => {
  const level = levelOf(stretches[at])
  const own: Piece[] = []
  let first = at
  while (first > 0) {
    const one = stretches[first - 1]
    if (!one?.goesOn || levelOf(one) !== level || !(isSetting(one) || opens(one))) break
    first -= 1
    own.unshift({ start: one.start, end: one.end, role: isDayAlone(one, days) ? 'time' : 'rest' })
  }
  if (hasTime || own.some(({ role }) => role === 'time')) return own
  const datedAt = stretches
    .slice(0, first)
    .findLastIndex((one) => levelOf(one) === level && isDayAlone(one, days))
  const dated = stretches[datedAt]
  return dated && !isOfAnother(stretches.slice(datedAt + 1, at), stretches[at])
    ? [{ start: dated.start, end: dated.end, role: 'time' }, ...own]
    : own
}
