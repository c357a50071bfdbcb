import { spanOf } from '#lib/article/span'
import { dateOf } from '#lib/facts/english/acts/act-date'
import { candidatesOf } from '#lib/facts/english/acts/candidates'
import { type Known, titleOf } from '#lib/facts/english/acts/events'
import { headOf, type ToldClause, toldClauses } from '#lib/facts/english/acts/told-clauses'
import type { EventDraft } from '#lib/facts/events/events'
import { takingPart } from '#lib/facts/plans/part'
import { countryNamed } from '#lib/language/en/lexicon/countries'
import { isBody, isPeople } from '#lib/language/en/lexicon/offices'
import type { Phrase, ReadArticle } from '#lib/language/language'

/**
 * A plan told in two sentences: first who will do it, then when. A and B will announce a deal. An announcement is
 * expected on Monday; A will give B a ship. It will be given next year.
 */

/** So many sentences may stand between the plan and its day. */
const FARTHEST = 3
/** Shorter verbs begin too many nouns: act, action. */
const SHORTEST_VERB = 4

/** announce and announcement, visit and visit: the noun begins with its verb. */
const namesDoing = (noun: string, verb: string): boolean =>
  verb.length >= SHORTEST_VERB && noun.startsWith(verb)

/** Whether a clause tells again of what another one plans. */
const echoes = ({ clause: again }: ToldClause, { clause }: ToldClause): boolean => {
  const verb = clause.predicate?.lemma ?? ''
  if (again.subject?.kind === 'noun' && again.object === null) return namesDoing(headOf(again.subject), verb)
  const isIt =
    again.subject?.kind === 'pronoun' && (again.subject.person === 'it' || again.subject.person === 'they')
  return isIt && again.predicate?.passive === true && again.predicate.lemma === verb
}

/** Whoever is given something: Chile's coast guard. */
const receiverOf = (object: Phrase | null): string[] => {
  if (object?.kind === 'name' && object.type !== 'place') return [countryNamed(object.name) ?? object.name]
  const head = headOf(object)
  return object?.kind === 'noun' && !object.pointsBack && (isPeople(head) || isBody(head))
    ? [object.text]
    : []
}

const partiesIn = (plan: ToldClause, known: Known): string[] =>
  takingPart(candidatesOf(plan, 'happening', known), 'happening').map(({ name }) => name)

/** The plans whose day another sentence tells. */
export const echoedPlans = (read: ReadArticle, known: Known): EventDraft[] => {
  const plans = toldClauses(read).filter(({ isPlanned }) => isPlanned)
  const orderOf = new Map(read.readings.map((reading, at) => [reading, at]))
  const open: { readonly plan: ToldClause; readonly at: number }[] = []
  return plans.flatMap((again): EventDraft[] => {
    const at = orderOf.get(again.reading) ?? 0
    while (open[0] && at - open[0].at > FARTHEST) open.shift()
    const date = dateOf(again, known.datesIn)
    if (!date) {
      open.push({ plan: again, at })
      return []
    }
    const plan = open.findLast((one) => one.at < at && echoes(again, one.plan))?.plan
    if (!plan) return []
    const names = [...new Set([...partiesIn(plan, known), ...receiverOf(plan.clause.object)])]
    if (names.length === 0) return []
    const sentences = [plan.sentence, again.sentence]
    return [
      {
        kind: 'event',
        frame: 'happening',
        title: titleOf(read.article, plan, 'happening', names),
        participants: names,
        date: date.value,
        dateSpan: date.span,
        status: 'planned',
        confidence: 0.84,
        evidence: sentences.map(({ start, end }) => spanOf(read.article.text, start, end)),
      },
    ]
  })
}
