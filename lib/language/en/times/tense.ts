import type { Told } from '#lib/language/en/times/shape'
import { isDash, type Token, textAt, wordAt } from '#lib/language/en/tokens'

/** Whether the clause in which a time stands speaks of what has been or of what is still to come. */
export type Direction = 'past' | 'ahead' | 'open'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs and adjectives by which English says that something is still to come. */
const AHEAD = words(
  "will shall would must should might could may 'll ’ll scheduled due expected planned plan plans planning slated upcoming proposed invited tomorrow payable effective expires expire",
)
/** Verbs of the timetable: with a day they tell in the present what is to come (the court sits on Monday). */
const TIMETABLE = words(
  'begins opens starts arrives departs resumes ends leaves returns travels meets holds hosts convenes gathers goes comes flies faces heads sits closes finishes',
)
/** Participles that tell of a noun as well: the planned cuts, four rounds of planned talks. */
const TELLS_OF_NOUN = words('scheduled expected planned slated proposed invited upcoming')
/** Only where it is still to come for whoever writes, and not just for whoever is told of. */
const STILL_AHEAD = words("will shall 'll ’ll plans plan intends intend")
const BE = words('is are was were be been am')
const BE_NOW = words('is are')
const OPENING = words('due scheduled expected planned set slated to')
/** Past forms that do not end in -ed. */
const IRREGULAR = words(
  'said says told had have has was were did met held began spoke took came made gave went saw fell rose won lost left sent built broke brought bought caught chose drew drove fought found flew forgot got grew heard kept knew laid led lent meant paid ran sat sold shot shut stood stole struck swore taught thought threw understood wrote became withdrew sought hit cut put died say',
)
const NOT_PAST = words('need speed indeed feed seed proceed exceed succeed red bed wed led')
/** had lasted until Tuesday: then the end of it has passed. */
const LASTING = words('lasted continued was were stayed remained ran waited did worked lived ruled served')
/** postponed to mid-November, rescheduled for Monday. */
const DEFERRING = words(
  'postponed delayed deferred moved rescheduled adjourned extended pushed scheduled due back',
)
const BEFORE_DEFERRED = words('to until till for')
const BEFORE_DEADLINE = words('until till')
/** Behind these a participle tells how something is, and not when: will remain closed on Tuesday. */
const LINKING = words('be being remain stay keep become get')
const DETERMINERS = words('the a an this that these those its his her their our my your all both some any')

const OPENS_NOUN = words('of in over after before with for about from against on')
const BEHIND_PARTICIPLE = words('to for on in at by until till from before after as')

type Sense = 'past' | 'ahead'

/** The plain form of a verb behind `to`, as far as its look tells: no article, name, figure or plural. */
const isInfinitive = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  if (token?.kind !== 'word' || token.text !== token.lower) return false
  return !DETERMINERS.has(token.lower) && !token.lower.endsWith('s') && !token.lower.endsWith('ing')
}

/** of planned talks, a scheduled vote: a participle that stands between what opens a noun and the noun. */
const tellsOfNoun = (tokens: readonly Token[], index: number): boolean => {
  const [before, word, next] = [index - 1, index, index + 1].map((at) => wordAt(tokens, at)) as [
    string,
    string,
    string,
  ]
  // dropped its plans for a sale on May 3: the plans are a thing; plans to sell are none
  if (word === 'plans' || word === 'plan') return DETERMINERS.has(before) && next !== 'to'
  return (
    TELLS_OF_NOUN.has(word) &&
    (DETERMINERS.has(before) || OPENS_NOUN.has(before)) &&
    next !== '' &&
    !BEHIND_PARTICIPLE.has(next)
  )
}

/** Ruiz and Voss meet Monday; did not meet, failed to meet: what stands before it decides. */
const SEVERAL_MEET = 'meet'
const KEEPS_PLAIN = words("to did do does not n't n’t never could would can may might must should had have")

/** the heads of both firms, three flies: a plural, and no verb. */
const isTimetable = (tokens: readonly Token[], index: number): boolean => {
  const before = wordAt(tokens, index - 1)
  const isPlain = wordAt(tokens, index) === SEVERAL_MEET && !KEEPS_PLAIN.has(before)
  return (
    (TIMETABLE.has(wordAt(tokens, index)) || isPlain) &&
    !DETERMINERS.has(before) &&
    !OPENS_NOUN.has(before) &&
    wordAt(tokens, index + 1) !== 'of'
  )
}

/** comes after the March 3 quake, holds it since May 3: a time that looks back, whatever is told in the present. */
const looksBack = (tokens: readonly Token[], from: number): boolean => {
  const before = wordAt(tokens, from - 1)
  return before === 'since' || (DETERMINERS.has(before) && LOOKS_BACK.has(wordAt(tokens, from - 2)))
}
const LOOKS_BACK = words('after since over from following about against of')

const OPENS_NAMED = words('the a an its his her their our my your')
/** the flooded mine, its newly elected mayor, a gas-fired station: how something is, and not when. */
const isAttributive = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]
  if (wordAt(tokens, index).includes('-') || (before && isDash(before.text) && !before.spaced)) return true
  const opens = before?.lower.endsWith('ly') ? index - 2 : index - 1
  return OPENS_NAMED.has(wordAt(tokens, opens))
}

const senseAt = (tokens: readonly Token[], index: number): Sense | null => {
  const word = wordAt(tokens, index)
  if (word === '' || tellsOfNoun(tokens, index)) return null
  // May is a name or a month.
  if (word === 'may' && tokens[index]?.text !== word) return null
  if (AHEAD.has(word) || isTimetable(tokens, index)) return 'ahead'
  const before = wordAt(tokens, index - 1)
  if (word === 'set' && (BE.has(before) || wordAt(tokens, index + 1) === 'to')) return 'ahead'
  // to be completed, will be paid: what stands before `be` decides.
  if (LINKING.has(before)) return null
  if (word === 'to' && isInfinitive(tokens, index + 1)) {
    return BE.has(before) || AHEAD.has(before) || /(?:s|ed|ned)$/u.test(before) === false ? 'ahead' : null
  }
  if (isAttributive(tokens, index)) return null
  if (IRREGULAR.has(word)) return 'past'
  const isRegular = word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word)
  return isRegular && tokens[index]?.text === word ? 'past' : null
}

const isBreak = (token: Token): boolean =>
  token.kind === 'mark' && (',;:()"“”'.includes(token.text) || (isDash(token.text) && token.spaced))

/** The tokens of the clause around a time: between the marks nearest to it. */
const clauseAround = (tokens: readonly Token[], { from, next }: Told): readonly [number, number] => {
  let [start, end] = [from, next]
  while (start > 0 && !isBreak(tokens[start - 1] as Token)) start--
  while (end < tokens.length && !isBreak(tokens[end] as Token)) end++
  return [start, end]
}

const nearestBefore = (tokens: readonly Token[], from: number, start: number): Sense | null => {
  for (let index = from - 1; index >= start; index--) {
    const sense = senseAt(tokens, index)
    if (sense && !(isTimetable(tokens, index) && looksBack(tokens, from))) return sense
  }
  return null
}

/** @param leads whether the time opens its clause: On Monday the board meets, but not the Jan. 5 fire leaves… */
const firstBehind = (tokens: readonly Token[], next: number, end: number, leads: boolean): Sense | null => {
  for (let index = next; index < end; index++) {
    const sense = senseAt(tokens, index)
    if (sense && (leads || !isTimetable(tokens, index))) return sense
  }
  return null
}

/** until Tuesday, as soon as Monday: a day that something reaches or waits for. */
const isDeadline = (tokens: readonly Token[], from: number, start: number): boolean => {
  const before = wordAt(tokens, from - 1)
  if (before === 'as') return ['soon', 'early', 'late'].includes(wordAt(tokens, from - 2))
  if (BEFORE_DEFERRED.has(before) && DEFERRING.has(wordAt(tokens, from - 2))) return true
  if (!BEFORE_DEADLINE.has(before)) return false
  for (let index = from - 2; index >= start; index--) if (LASTING.has(wordAt(tokens, index))) return false
  return true
}

export const directionOf = (tokens: readonly Token[], told: Told): Direction => {
  const [start, end] = clauseAround(tokens, told)
  if (isDeadline(tokens, told.from, start)) return 'ahead'
  // Thursday's ruling is likely to have effects: only what will be, and not what may follow from it
  if (/^['’]s$/u.test(textAt(tokens, told.next)))
    return isStillToCome(tokens.slice(told.next, end)) ? 'ahead' : 'open'
  const before = nearestBefore(tokens, told.from, start)
  if (before) return before
  const leads = told.from - start <= 1 && !DETERMINERS.has(wordAt(tokens, told.from - 1))
  const behind = firstBehind(tokens, told.next, end, leads)
  if (behind) return behind
  for (let index = start; index < end; index++) if (tellsOfNoun(tokens, index)) return 'ahead'
  // On Monday, …: a time that is a clause of its own belongs to the clause behind it.
  const isAlone = told.from - start <= 2 && end - told.next <= 1
  if (!isAlone || textAt(tokens, end) !== ',') return 'open'
  let [at, stop] = [end + 1, end + 1]
  while (stop < tokens.length && !isBreak(tokens[stop] as Token)) stop++
  for (; at < stop; at++) {
    const sense = senseAt(tokens, at)
    if (sense) return sense
  }
  return 'open'
}

/** Whether the sentence says that something is still to come when the paper appears: will, is due, plans to. */
export const isStillToCome = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, index) =>
      STILL_AHEAD.has(lower) || (BE_NOW.has(lower) && OPENING.has(wordAt(tokens, index + 1))),
  )
