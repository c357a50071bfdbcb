import type { PublicationInterval } from '#lib/article/article'
import { bySentence } from '#lib/facts/by-sentence'
import type { LeaningWords } from '#lib/facts/clauses/leaning'
import type { DateDraft } from '#lib/facts/dates/dates'
import { type DecisionDraft, decisionsIn } from '#lib/facts/decisions'
import { type DemandDraft, demandsIn } from '#lib/facts/demands'
import type { EventDraft } from '#lib/facts/events/events'
import { happeningsIn } from '#lib/facts/happenings'
import { People } from '#lib/facts/people'
import { type ReasonDraft, reasonsIn } from '#lib/facts/reasons'
import { type RoleDraft, rolesIn } from '#lib/facts/roles'
import { pronounsIn } from '#lib/facts/speech/pronouns'
import { type NameOf, type ToldClause, toldClauses, toldOrSaidClauses } from '#lib/facts/told-clauses'
import type { Actor, Clause, NounPhrase, ReadArticle } from '#lib/language/language'
import { SOURCES } from '#lib/language/zh/adverbials'
import { DECIDING, DEMANDING, FORBIDDING, PROPOSING } from '#lib/language/zh/lexicon/acts'
import { isBody, PEOPLE_WORDS } from '#lib/language/zh/lexicon/bodies'
import { ARRIVING, ATTENDING, EVENT_KINDS, HOLDING, MEETING } from '#lib/language/zh/lexicon/events'
import { GOING_ON, PRONOUNS } from '#lib/language/zh/lexicon/function-words'
import { BINDING, JOINING, POINTING } from '#lib/language/zh/lexicon/leaning'
import { isOffice } from '#lib/language/zh/lexicon/offices'
import { PUBLISHING, speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'
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
    const members = actor.members.map(nameOf)
    return members.every((member) => member !== null) ? members.join('和') : null
  }
  return nameOf
}

/** The clauses that an article tells itself, and how it calls who acts in them. */
export interface Told {
  readonly clauses: readonly ToldClause[]
  /** These, and what somebody says outright. */
  readonly tellable: readonly ToldClause[]
  readonly nameOf: NameOf
  readonly people: People
}

export const toldIn = (read: ReadArticle): Told => {
  const people = People.of(read)
  return {
    clauses: toldClauses(read),
    tellable: toldOrSaidClauses(read),
    nameOf: naming((name) => people.named(name)),
    people,
  }
}

/** Whether a verb only introduces words. */
export const isSaying = (lemma: string): boolean => {
  const kind = speechVerbOf(lemma)?.kind
  return kind !== undefined && kind !== 'announce' && kind !== 'demand'
}

/** Whether the article tells a clause, or somebody tells it; what is hoped, asked for or held is no plan. */
const isTold = ({ clause, reading }: ToldClause): boolean => {
  let { parent } = clause
  for (let steps = 0; parent !== null && steps < reading.clauses.length; steps++) {
    const around: Clause | undefined = reading.clauses[parent]
    const lemma = around?.predicate?.lemma ?? ''
    const kind = speechVerbOf(lemma)?.kind
    const tells = kind === 'say' || kind === 'announce' || PUBLISHING.has(lemma) || SOURCES.has(lemma)
    if (!around || !tells) return false
    parent = around.parent
  }
  return true
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

/** 两国总统, 双方代表: whose, stood before. */
const OF_OTHERS: readonly string[] = [
  ...[...PRONOUNS].flatMap(([word, means]) => (means === 'both' ? [word] : [])),
  ...['两位', '两名', '两个', '各国', '各方'],
]

const EVENTS = {
  frames: EVENT_KINDS,
  holding: HOLDING,
  meeting: MEETING,
  attending: ATTENDING,
  arriving: ARRIVING,
  isSaying,
  isSomebody: ({ head }: NounPhrase) => isBody(head) || isOffice(head) || PEOPLE_WORDS.has(head),
  isOpen: (text: string) => OF_OTHERS.some((word) => text.startsWith(word)),
}

/**
 * Decisions, demands, plans, roles and reasons of a Chinese article, read from its clauses.
 *
 * @param dates the dates that were found, for the days of decisions and plans
 */
export const chineseActs = (
  read: ReadArticle,
  { clauses, tellable, nameOf, people }: Told,
  dates: readonly DateDraft[],
  published: PublicationInterval | null,
): { acts: ActDraft[]; happenings: EventDraft[] } => {
  const { article } = read
  const byPronoun = naming((name) => people.named(name), pronounsIn(read, people))
  const datesOf = bySentence(article.sentences, dates, ({ span }) => span.start)
  const datesIn = ({ reading }: ToldClause): readonly DateDraft[] => datesOf(reading.sentence)
  return {
    acts: [
      ...decisionsIn(article, clauses, DECIDING, nameOf, datesIn),
      ...demandsIn(article, clauses, DEMANDS, nameOf),
      ...rolesIn(read, (name) => people.named(name) ?? name),
      ...reasonsIn(read, { nameOf: byPronoun, isSaying, leaning: LEANING }),
    ],
    // Who takes part may be a pronoun: the sentence that names them stands before.
    happenings: happeningsIn(article, tellable.filter(isTold), byPronoun, EVENTS, datesIn, published),
  }
}
