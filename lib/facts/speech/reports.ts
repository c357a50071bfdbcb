import { isDocument } from '#lib/facts/speech/speakers'
import type { Actor, Clause } from '#lib/language/language'
import { isMedium } from '#lib/language/zh/lexicon/media'

/** What media and documents pass on, and whose words stand in it. */

/** Before these a source is named, and what it tells follows. */
export const SOURCE_MARKERS: ReadonlySet<string> = new Set(['据', '根据', '按照', '按', '依据'])
/** What a medium does itself that reports in a clause of its own: 报道…，并称…. */
const MERELY_TOLD: ReadonlySet<string> = new Set(['称', '说', '报道', '指', '指出', '写道', '评论', '分析'])

/** A news agency, a paper or a broadcaster. */
const isMediumNamed = (actor: Actor): boolean =>
  (actor.kind === 'name' && actor.type === 'media') || (actor.kind === 'noun' && isMedium(actor.text))

/** Whether a medium or a document is what a clause lets speak. */
export const isReporting = ({ subject }: Clause): boolean =>
  subject !== null && (isDocument(subject) || isMediumNamed(subject))

/** 据某社消息，某军要求居民离开: what a medium tells itself, and nobody whom it quotes. */
export const isPlainReport = (clause: Clause): boolean =>
  clause.subject !== null &&
  isMediumNamed(clause.subject) &&
  !clause.adverbials.some(
    ({ role, marker }) => role === 'source' && marker !== null && !SOURCE_MARKERS.has(marker),
  )

/** Whether a clause stands in what a source is named for: whoever speaks there is told of by the article itself. */
export const isPassedOn = (clauses: readonly Clause[], { parent }: Clause): boolean => {
  const holder = parent === null ? undefined : clauses[parent]
  return holder?.parent === null && (SOURCE_MARKERS.has(holder.predicate?.lemma ?? '') || isReporting(holder))
}

/**
 * 据某报报道，联盟召开会议，并警告…: the clause whose subject goes on behind what a medium passes on, for the medium warns of
 * nothing.
 *
 * @param index of the clause that goes on
 * @param report the one with which it goes on by its form
 * @returns null where the report is no medium's, or passes on nobody's deeds
 */
export const insideReport = (
  clauses: readonly Clause[],
  index: number,
  report: Clause | null,
): Clause | null => {
  const clause = clauses[index]
  if (!clause || !report?.subject || report === clause || !isMediumNamed(report.subject)) return null
  const isPrefix = SOURCE_MARKERS.has(report.predicate?.lemma ?? '')
  if (!isPrefix && MERELY_TOLD.has(clause.predicate?.lemma ?? '')) return null
  const at = clauses.indexOf(report)
  return (
    clauses.findLast(
      ({ parent, subject, start }) => parent === at && start < clause.start && subject !== null,
    ) ?? null
  )
}

/** 记者从某局了解到: the source stands behind 从. */
export const learntFrom = ({ adverbials }: Clause): Actor | null => {
  const from = adverbials.find(({ role, phrase }) => role === 'from' && phrase !== null)?.phrase
  return from && (from.kind === 'name' || from.kind === 'noun' || from.kind === 'group') ? from : null
}
