import { NEGATIONS } from '#lib/language/en/lexicon/function-words'
import { isBody, isPeople } from '#lib/language/en/lexicon/offices'
import { isFiniteAuxiliary, type Turn, turnOf } from '#lib/language/en/lexicon/verbs'
import { lightVerb } from '#lib/language/en/light-verbs'
import type { EnglishWord } from '#lib/language/en/words'
import type { Predicate } from '#lib/language/language'

/** What a verb group can be in its clause. */
export type Finiteness =
  /** is, has said, will go: carries a clause. */
  | 'finite'
  /** said, found: carries a clause or tells of a noun (the deal reached in July). */
  | 'either'
  | 'participle'
  | 'ing'
  | 'infinitive'

/** A verb with its auxiliaries: has not yet said; plans to meet; was quoted as saying. */
export interface VerbGroup {
  readonly to: number
  /** Index of the main verb. */
  readonly main: number
  readonly lemma: string
  readonly finiteness: Finiteness
  readonly tense: Predicate['tense']
  readonly modality: Predicate['modality']
  readonly negated: boolean
  readonly passive: boolean
}

const BE: ReadonlySet<string> = new Set(['be', 'get'])
const FUTURE: ReadonlySet<string> = new Set(['will', "'ll", 'shall', 'wo', 'sha'])
const POSSIBLE: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can', 'ca', 'cannot', 'would', "'d"])
const REQUIRED: ReadonlySet<string> = new Set(['must', 'should', 'ought'])

const isVerbal = (word: EnglishWord | undefined): word is EnglishWord =>
  word !== undefined && word.form !== null

/** What stands between the verbs of one group: not, also, never, repeatedly. */
const isBetween = (word: EnglishWord | undefined): boolean =>
  word !== undefined &&
  (word.tag === 'ADV' || NEGATIONS.has(word.lower) || word.lower === 'both' || word.lower === 'all')

const skipBetween = (words: readonly EnglishWord[], at: number): number => {
  let next = at
  while (isBetween(words[next]) && next < at + 4) next++
  return next
}

/** Whether one verb goes on with the next: has + said, will + go, is + going. */
const goesOn = (word: EnglishWord, next: EnglishWord | undefined): boolean => {
  if (!isVerbal(next)) return false
  if (word.form === 'modal') return next.form === 'base' || next.form === 'past-or-participle'
  if (word.lemma === 'do') return next.form === 'base' && word.tag === 'AUX'
  const isPast = next.form === 'participle' || next.form === 'past-or-participle'
  if (word.lemma === 'have' || word.lower === "'ve")
    return (
      isPast ||
      (next.form === 'base' && /^(?:come|become|run|cut|put|set|hit|let|read|shut|quit)$/u.test(next.lower))
    )
  if (BE.has(word.lemma) || word.lower === "'s" || word.lower === "'re")
    return isPast || next.form === 'ing' || (next.form === 'base' && next.tag === 'VERB')
  return false
}

interface Walk {
  readonly main: number
  readonly passive: boolean
  readonly perfect: boolean
  readonly negated: boolean
}

const walk = (words: readonly EnglishWord[], at: number): Walk => {
  let main = at
  let passive = false
  let perfect = false
  let negated = false
  for (let steps = 0; steps < 6; steps++) {
    const word = words[main] as EnglishWord
    const next = skipBetween(words, main + 1)
    if (!goesOn(word, words[next])) {
      // is not, did not: the negation behind the last auxiliary
      if (word.tag === 'AUX' && words.slice(main + 1, next).some(({ lower }) => NEGATIONS.has(lower)))
        negated = true
      break
    }
    if (words.slice(main + 1, next).some(({ lower }) => NEGATIONS.has(lower))) negated = true
    const following = words[next] as EnglishWord
    passive = BE.has(word.lemma) && following.form !== 'ing' && following.form !== 'base'
    perfect ||= word.lemma === 'have'
    main = next
  }
  return { main, passive, perfect, negated }
}

const modalityOf = (words: readonly EnglishWord[], from: number, main: number): Predicate['modality'] => {
  for (const { lower } of words.slice(from, main)) {
    if (POSSIBLE.has(lower)) return 'possible'
    if (REQUIRED.has(lower)) return 'required'
  }
  return 'asserted'
}

const finitenessOf = (words: readonly EnglishWord[], from: number, { main }: Walk): Finiteness => {
  const first = words[from] as EnglishWord
  if (first.form === 'ing') return 'ing'
  if (isFiniteAuxiliary(first.lower) && (first.tag === 'AUX' || main > from || first.form !== 'base'))
    return 'finite'
  if (first.form === 'participle') return 'participle'
  if (first.form === 'past-or-participle') return 'either'
  return first.lower === 'be' || first.lower === 'being' || first.lower === 'been' ? 'infinitive' : 'finite'
}

const MODALITY_OF_TURN: Readonly<Record<Turn, Predicate['modality']>> = {
  planned: 'planned',
  possible: 'possible',
  required: 'required',
  not: 'asserted',
  same: 'asserted',
}

const isSomebody = (word: EnglishWord | undefined): boolean =>
  word !== undefined &&
  (word.tag === 'PROPN' ||
    /^(?:he|she|they)$/u.test(word.lower) ||
    isPeople(word.lower) ||
    isBody(word.lower))

/** plans to meet, refused to say, is likely to open, began notifying: the verb behind is the main one. */
const turned = (words: readonly EnglishWord[], from: number, group: VerbGroup): VerbGroup => {
  let at = group.main + 1
  let turn = turnOf(group.lemma)
  // The parliament is to vote; the aim is to help tells of none
  if (group.lemma === 'be' && words[at]?.lower === 'to' && isSomebody(words[from - 1])) turn = 'planned'
  if (group.lemma === 'be' || (group.lemma === 'go' && words[at]?.lower === 'on')) {
    const next = skipBetween(words, at)
    const adjective = words[next]
    if (adjective && turnOf(adjective.lower) && adjective.form === null)
      [turn, at] = [turnOf(adjective.lower), next + 1]
    if (group.lemma === 'go') at++
  }
  if (!turn) return group
  const isIng = turn === 'same' && words[at]?.form === 'ing'
  const verb = isIng ? at : skipBetween(words, at + 1)
  const isTo = words[at]?.lower === 'to' && words[verb]?.form === 'base'
  if (!isIng && !isTo) return group
  const inner = walk(words, verb)
  return {
    ...group,
    to: inner.main + 1,
    main: inner.main,
    lemma: (words[inner.main] as EnglishWord).lemma,
    modality: turn === 'same' ? group.modality : MODALITY_OF_TURN[turn],
    tense: turn === 'planned' ? 'future' : group.tense,
    negated: group.negated || inner.negated || turn === 'not',
    passive: inner.passive,
  }
}

/** was quoted as saying, is reported as having said: who is quoted says it. */
const quotedAsSaying = (words: readonly EnglishWord[], group: VerbGroup): VerbGroup => {
  const isQuoted = group.passive && (group.lemma === 'quote' || group.lemma === 'cite')
  if (!isQuoted || words[group.to]?.lower !== 'as' || words[group.to + 1]?.lower !== 'saying') return group
  return { ...group, to: group.to + 2, main: group.to + 1, lemma: 'say', passive: false }
}

/** voiced concern that …: the noun is part of the verb. */
const withNoun = (words: readonly EnglishWord[], group: VerbGroup): VerbGroup => {
  const light = group.passive ? null : lightVerb(words, group.main)
  return light ? { ...group, to: light.noun + 1, lemma: light.lemma } : group
}

/**
 * The verb group that begins at a word.
 *
 * @returns null where none does
 */
export const readVerbGroup = (words: readonly EnglishWord[], from: number): VerbGroup | null => {
  const start = isBetween(words[from]) ? skipBetween(words, from) : from
  const first = words[start]
  const isInfinitive = first?.lower === 'to' && isVerbal(words[skipBetween(words, start + 1)])
  if (!isInfinitive && !isVerbal(first)) return null
  if (start > from && !isInfinitive && first?.form === 'ing') return null
  const at = isInfinitive ? skipBetween(words, start + 1) : start
  const steps = walk(words, at)
  const main = words[steps.main] as EnglishWord
  const between = words.slice(from, at).some(({ lower }) => NEGATIONS.has(lower))
  const finiteness = isInfinitive ? 'infinitive' : finitenessOf(words, at, steps)
  const lead = words[at] as EnglishWord
  const isPast =
    lead.form === 'past' || lead.form === 'past-or-participle' || steps.perfect || lead.lower === 'had'
  const group: VerbGroup = {
    to: steps.main + 1,
    main: steps.main,
    lemma: main.lemma,
    finiteness,
    tense: FUTURE.has(lead.lower)
      ? 'future'
      : isPast || /^(?:was|were|did|had)$/u.test(lead.lower)
        ? 'past'
        : 'present',
    modality: modalityOf(words, at, steps.main),
    negated: steps.negated || between,
    passive: steps.passive,
  }
  return withNoun(words, quotedAsSaying(words, turned(words, from, group)))
}
