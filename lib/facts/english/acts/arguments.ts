import { listFrom } from '#lib/facts/english/acts/beside'
import { COURTS, isEventItself } from '#lib/facts/english/acts/frames'
import { lastWord, partiesIn } from '#lib/facts/english/acts/parties'
import { headOf, type ToldClause } from '#lib/facts/english/acts/told-clauses'
import type { NamePhrase, NounPhrase, Phrase } from '#lib/language/language'

/** The arguments of an event's verb or noun that stand in no subject, object or with-phrase of their own. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs of two sides against each other: the other one is the object. */
const CONTESTING = words('face play battle fight oppose confront')
/** What two people have against each other: only with one of these does an actor not play somebody. */
const CONTESTS = words(
  'match matches semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals final finals round game tie playoff debate runoff bout',
)

/** Whether the clause names a contest; in "the final season" the word only tells of another. */
const namesContest = ({ reading, clause, end }: ToldClause): boolean =>
  reading.words.some(
    (word, at) =>
      word.start >= clause.start &&
      word.end <= end &&
      CONTESTS.has(word.text.toLowerCase()) &&
      reading.words[at + 1]?.class !== 'noun',
  )

/** the Harbor Court, a judge: before whom one comes, and whom one plays against never. */
const isCourt = (phrase: Phrase | null): boolean =>
  COURTS.has(phrase?.kind === 'name' ? lastWord(phrase.name) : headOf(phrase))

/** Peru will face Chile, will take on Chile: the other side. */
export const contestedIn = (told: ToldClause): NamePhrase[] => {
  const { predicate, object, adverbials, subject } = told.clause
  if (!predicate || predicate.passive || !subject) return []
  const behind = adverbials.find(
    ({ marker, start }) => predicate.lemma === 'take' && marker === 'on' && start >= predicate.end,
  )
  const rival = CONTESTING.has(predicate.lemma) ? object : object === null ? (behind?.phrase ?? null) : null
  const named = isCourt(rival) ? [] : partiesIn(rival)
  const isPlayed = predicate.lemma === 'play' && named.some(({ type }) => type === 'person')
  return isPlayed && !namesContest(told) ? [] : named
}

const TOURS = words('visit visits tour')

/** will pay a state visit to Vietnam, Laos and India: each land that is visited. */
export const touredIn = (told: ToldClause): NamePhrase[] => {
  const { object, adverbials } = told.clause
  if (object?.kind !== 'noun' || !TOURS.has(headOf(object))) return []
  const to = adverbials.find(({ marker, start }) => marker === 'to' && start >= object.end)
  if (!to?.phrase) return []
  return listFrom(told.reading, to.phrase)
    .flatMap(partiesIn)
    .filter(({ type }) => type === 'country')
}

const GOING = words('fly travel go head come return arrive visit tour journey sail drive leave depart')
const MEETING = words('meet host welcome receive')

/** will fly to Lima to meet Ana Ruiz: what for, and whom one meets there. */
export const metOnArrival = ({ reading, clause, end }: ToldClause): readonly Phrase[] => {
  // will raise taxes to meet rules, will ask Chile to host the summit: nobody is gone to
  if (!GOING.has(clause.predicate?.lemma ?? '')) return []
  const from = clause.predicate?.end ?? end
  const inside = reading.words.filter((word) => word.start >= from && word.end <= end)
  const at = inside.findIndex(
    ({ class: kind, lemma }, index) =>
      kind === 'verb' && MEETING.has(lemma) && inside[index - 1]?.text.toLowerCase() === 'to',
  )
  const verb = inside[at]
  if (!verb) return []
  const next = inside[at + 1]?.text === 'with' ? inside[at + 1] : verb
  const first = reading.phrases.find(({ start }) => start > (next ?? verb).start)
  if (!first || first.start - (next ?? verb).end > 1) return []
  // European Union rules: the noun (which may be read as a verb) is met, and nobody
  const behind = reading.words.find(({ start }) => start >= first.end)
  const goesOn = behind?.start === first.end + 1 && (behind.class === 'noun' || behind.class === 'verb')
  return goesOn && first.kind === 'name' ? [] : [first]
}

/** Ana Ruiz's meeting with Karl Voss: whose it is. */
export const ownersIn = ({ names, text, start }: NounPhrase): NamePhrase[] =>
  names.filter(({ end }) => /^['’]s?\s/u.test(text.slice(end - start)))

/** will address the U.N. Assembly: who hears it. */
export const addressedIn = ({ clause: { predicate, object } }: ToldClause): NamePhrase[] =>
  predicate?.lemma === 'address' && !predicate.passive ? partiesIn(object) : []

/** will attend the summit of the Harbor League: the body that meets, beside whoever comes. */
export const attendedIn = ({ clause: { predicate, object, adverbials } }: ToldClause): NamePhrase[] => {
  if (predicate?.lemma !== 'attend' || !object || !isEventItself(object)) return []
  const of = adverbials.find(({ marker, start }) => marker === 'of' && start - object.end <= 1)
  return partiesIn(of?.phrase ?? null).filter(({ type }) => type === 'organisation')
}

/** Envoys, teams, a delegation: they may be of each place of a list; the mayor of Oslo is of one. */
const ARE_SEVERAL = /(?:[^s]s|\b(?:delegation|people|men|women))$/iu

/** Envoys of Oslo, Bergen and Harbor Town: whose list it is begins behind the noun, inside the words between. */
const LIST_BEGINS = /\b(?:of|from) (?:the )?(?<first>\p{Lu}[\p{L}\p{M} .'’-]*?),? ?(?:and )?$/u
export const firstOfList = (told: ToldClause): string | null => {
  const {
    clause: { subject },
    sentence,
  } = told
  const [noun, next] = subject?.kind === 'group' ? subject.members : []
  if (noun?.kind !== 'noun' || next?.kind !== 'name' || !ARE_SEVERAL.test(noun.text)) return null
  const between = sentence.text.slice(noun.end - sentence.start, next.start - sentence.start)
  return LIST_BEGINS.exec(between)?.groups?.first ?? null
}
