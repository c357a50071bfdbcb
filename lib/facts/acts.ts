import { bySentence } from '#lib/facts/by-sentence'
import type { LeaningWords } from '#lib/facts/clauses/leaning'
import type { DateDraft } from '#lib/facts/dates/dates'
import { type DecisionDraft, decisionsIn } from '#lib/facts/decisions'
import { type DemandDraft, demandsIn } from '#lib/facts/demands'
import { groupName, singleOnes } from '#lib/facts/group-name'
import { People } from '#lib/facts/people'
import { type ReasonDraft, reasonsIn } from '#lib/facts/reasons'
import { type RoleDraft, rolesIn } from '#lib/facts/roles'
import { pronounsIn } from '#lib/facts/speech/pronouns'
import { type NameOf, type ToldClause, toldClauses } from '#lib/facts/told-clauses'
import type { Actor, ReadArticle } from '#lib/language/language'
import { DECIDING, DEMANDING, FORBIDDING, PROPOSING } from '#lib/language/zh/lexicon/acts'
import { GOING_ON } from '#lib/language/zh/lexicon/function-words'
import { BINDING, JOINING, POINTING } from '#lib/language/zh/lexicon/leaning'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
import { TAKES_ACTION, TAKES_ANYTHING, TAKES_PLACE } from '#lib/language/zh/lexicon/taking'

/** What people and bodies did with a purpose: decided, demanded, for which reason, and who they are. */
export type ActDraft = DecisionDraft | DemandDraft | RoleDraft | ReasonDraft

const DEMANDS = { demanding: DEMANDING, proposing: PROPOSING, forbidding: FORBIDDING }

const naming = (
  fullName: (name: string) => string | null,
  pronouns: ReadonlyMap<Actor, string> = new Map(),
): NameOf => {
  const nameOf = (actor: Actor): string | null => {
    if (actor.kind === 'pronoun') return pronouns.get(actor) ?? null
    if (actor.kind === 'name') return actor.type === 'person' ? fullName(actor.name) : actor.name
    if (actor.kind !== 'group') return null
    const members = singleOnes(actor).map(nameOf)
    return members.every((member) => member !== null) ? groupName(members) : null
  }
  return nameOf
}

/** The clauses that an article tells itself, and how it calls who acts in them. */
export interface Told {
  readonly clauses: readonly ToldClause[]
  readonly nameOf: NameOf
  /** The same, and whom a pronoun means: the sentence that names them stands before. */
  readonly byPronoun: NameOf
  readonly people: People
}

export const toldIn = (read: ReadArticle): Told => {
  const people = People.of(read)
  return {
    clauses: toldClauses(read),
    nameOf: naming((name) => people.named(name)),
    byPronoun: naming((name) => people.named(name), pronounsIn(read, people)),
    people,
  }
}

/** Whether a verb only introduces words. */
export const isSaying = (lemma: string): boolean => {
  const kind = speechVerbOf(lemma)?.kind
  return kind !== undefined && kind !== 'announce' && kind !== 'demand'
}

const TAKING = { ofActions: TAKES_ACTION, ofPlaces: TAKES_PLACE, empty: TAKES_ANYTHING }

/** How Chinese words lean on what stood before. */
export const LEANING: LeaningWords = {
  pointing: POINTING,
  joining: JOINING,
  goingOn: GOING_ON,
  binding: BINDING,
  isSaying,
  verbs: TAKING,
}

/**
 * Decisions, demands, roles and reasons of a Chinese article, read from its clauses.
 *
 * @param dates the dates that were found, for the days of decisions
 */
export const chineseActs = (
  read: ReadArticle,
  { clauses, nameOf, byPronoun, people }: Told,
  dates: readonly DateDraft[],
): ActDraft[] => {
  const { article } = read
  const datesOf = bySentence(article.sentences, dates, ({ span }) => span.start)
  const datesIn = ({ reading }: ToldClause): readonly DateDraft[] => datesOf(reading.sentence)
  return [
    ...decisionsIn(article, clauses, DECIDING, nameOf, datesIn),
    ...demandsIn(article, clauses, DEMANDS, nameOf),
    ...rolesIn(read, (name) => people.named(name) ?? name),
    ...reasonsIn(read, { nameOf: byPronoun, isSaying, leaning: LEANING }),
  ]
}
