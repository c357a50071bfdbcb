import { certaintyOf, isDocument } from '#lib/facts/speech/speakers'
import type { Actor, Clause, Word } from '#lib/language/language'

/** Whose subject a clause without one goes on with. */

/** What is told of between two verbs of somebody who is named before (赞扬了工人，又提到…) goes on with neither. */
export const SURELY_SOMEBODY = 0.8
const surelySpeaks = (actor: Actor): boolean => isDocument(actor) || certaintyOf(actor) >= SURELY_SOMEBODY
const speaksOn = (actor: Actor): boolean =>
  actor.kind === 'name' && actor.type !== 'media' && surelySpeaks(actor)

/** 国会方面，团体将与议员会晤: of what the sentence goes on to speak. */
const isTopic = ({ subject, predicate }: Clause): boolean =>
  predicate === null && subject?.text.endsWith('方面') === true

/** The clause whose subject a clause that has none goes on with: the last before it of which somebody is the subject. */
export const goneOnWith = (clauses: readonly Clause[], index: number): Clause | null => {
  const told = withSubject(clauses, index)
  const clause = clauses[index]
  if (!told?.subject || !clause || told === clause || surelySpeaks(told.subject)) return told
  // 我们记取教训，希望…: the words of somebody, whoever is named before.
  if (told.subject.kind === 'pronoun') return told
  // 启明教育发布公告称: with no mark between, both verbs are of whoever it is.
  const before = clauses[index - 1]
  if (before === told && told.end === clause.start) return told
  const earlier = clauses.slice(0, clauses.indexOf(told))
  return (
    earlier.findLast(
      (one) => one.parent === clause.parent && one.subject !== null && speaksOn(one.subject) && !isTopic(one),
    ) ?? null
  )
}

/** 船长否认了该消息，称…: what the verb right before it takes, read as a clause of its own, goes on with nothing. */
const isTakenBefore = (clauses: readonly Clause[], at: number): boolean => {
  const [clause, before] = [clauses[at], clauses[at - 1]]
  if (!clause || !before?.subject || clause.predicate !== null || clause.subject?.kind !== 'noun')
    return false
  return (
    before.predicate !== null &&
    before.object === null &&
    clause.subject.pointsBack &&
    clause.parent === before.parent
  )
}

/** 斥责乙反对丙，并…: with no mark before it and no verb of its own, it is what the verb before it takes, and 并 goes on with that verb's subject. */
const isTornOff = (clauses: readonly Clause[], at: number, goesOn: Clause): boolean => {
  const [clause, before] = [clauses[at], clauses[at - 1]]
  return (
    clause !== undefined &&
    before?.predicate != null &&
    before.subject !== null &&
    clause !== goesOn &&
    clause.predicate === null &&
    clause.subject !== null &&
    clause.start === before.end &&
    clause.parent === before.parent &&
    /^[并並]/u.test(goesOn.text)
  )
}

/** The clause whose subject a clause goes on with. */
export const withSubject = (clauses: readonly Clause[], index: number): Clause | null => {
  let at: number | null = index
  for (let steps = 0; at !== null && steps <= clauses.length; steps++) {
    const clause: Clause | undefined = clauses[at]
    if (!clause) return null
    const isOther = isTakenBefore(clauses, at) || isTornOff(clauses, at, clauses[index] as Clause)
    if (clause.subject && !isOther) return clause
    at = clause.subject ? at - 1 : clause.continues
  }
  return null
}

/** 有, 也有, 另有: somebody or something unnamed is told to be. */
const EXISTS = /^.?有人?$/u

/** 也有记载称, 还有报道指出: some source is told to exist, so nobody who spoke before goes on over it. */
export const isOfSomeSource = (words: readonly Word[], { predicate }: Clause): boolean => {
  const at = words.findIndex(({ start }) => start === predicate?.start)
  const from = words.findLastIndex((word, index) => index < at && word.class === 'mark') + 1
  return words.slice(from, Math.max(from, at)).some(({ text }) => EXISTS.test(text))
}
