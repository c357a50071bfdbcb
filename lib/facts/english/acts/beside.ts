import { inSmall, isSomebody, partiesIn } from '#lib/facts/english/acts/parties'
import { headOf, type ToldClause } from '#lib/facts/english/acts/told-clauses'
import { isHeldAlone, isPeople } from '#lib/language/en/lexicon/offices'
import type { Adverbial, NamePhrase, Phrase, Reading } from '#lib/language/language'

/** Those who stand beside a verb, by name or by what they are: with A, B and the mayor of C. */

/**
 * The phrases of a list that begins with this one, up to whoever begins a clause of his own: with A, B and C. Behind the
 * last "and" a comma ends it: with A and B, the first time in years.
 */
export const listFrom = ({ phrases, clauses, sentence }: Reading, first: Phrase): readonly Phrase[] => {
  const list = [first]
  let length = 1
  for (const phrase of phrases) {
    const { end } = list.at(-1) ?? first
    const link = sentence.text.slice(end - sentence.start, phrase.start - sentence.start)
    const isLinked = phrase.start > end && (link === ', ' || link === ' and ' || link === ', and ')
    if (!isLinked || clauses.some(({ subject }) => subject?.start === phrase.start)) continue
    list.push(phrase)
    if (link !== ', ') length = list.length
  }
  return list.slice(0, length)
}

/** with Ana Ruiz and union leaders: those who stand in the list behind a name and have none. */
export const othersIn = (told: ToldClause, phrase: Phrase): string[] =>
  listFrom(told.reading, phrase)
    .slice(1)
    .flatMap((one) => (partiesIn(one).length === 0 ? unnamedIn(told, one) : []))

/** with Ana Ruiz and Karl Voss; talks with her counterpart, Karl Voss; of other events only people by name are a party. */
export const besideIn = ({ reading }: ToldClause, phrase: Phrase, isJoint: boolean): NamePhrase[] => {
  const named = partiesIn(phrase)
  if (named.length > 0) {
    const all = listFrom(reading, phrase).flatMap(partiesIn)
    return isJoint ? all : named.filter(({ type }) => type === 'person')
  }
  if (phrase.kind !== 'noun') return []
  const next = reading.phrases.find(({ start }) => start >= phrase.end)
  if (next?.kind !== 'name') return []
  // gas giant Norline: a body is called so without a comma
  const isApposed =
    next.type === 'person'
      ? isPeople(headOf(phrase)) && next.start - phrase.end <= 2
      : next.type === 'organisation' && next.start - phrase.end === 1
  return isApposed ? [next] : []
}

const OF = ' of '
/** the UN secretary general and Prime Minister Lund: words that go on with the list, or with the office. */
const MORE_BEHIND = /^(?: general\b|,? and (?:the )?\p{Lu})/u
const LINKS: ReadonlySet<string> = new Set([', ', ' and ', ', and '])

/**
 * the Slovak prime minister and the president of the Republic of Bulgaria: those who alone hold an office somewhere, each
 * by the words that tell which; none where one of the list is not told so.
 */
export const holdersFrom = ({ reading: { phrases }, sentence }: ToldClause, first: Phrase): string[] => {
  const parts: { start: number; end: number; isHolder: boolean }[] = []
  let end = first.start
  for (const phrase of phrases.filter(({ start }) => start >= first.start)) {
    const last = parts.at(-1)
    const link = sentence.text.slice(end - sentence.start, phrase.start - sentence.start)
    const isOffice = phrase.kind === 'noun' && isHeldAlone(headOf(phrase))
    const names = phrase.kind === 'noun' && phrase.names.length > 0
    if (last && link === OF && phrase.kind === 'name')
      parts[parts.length - 1] = { ...last, end: phrase.end, isHolder: true }
    else if (isOffice && (!last || LINKS.has(link)))
      parts.push({ start: phrase.start, end: phrase.end, isHolder: names })
    else break
    end = phrase.end
  }
  const goesOn = MORE_BEHIND.test(sentence.text.slice(end - sentence.start))
  return !goesOn && parts.length > 0 && parts.every(({ isHolder }) => isHolder)
    ? parts.map((part) =>
        inSmall(sentence.text.slice(part.start - sentence.start, part.end - sentence.start)),
      )
    : []
}

const isUnnamed = (phrase: Phrase): boolean =>
  phrase.kind === 'noun' && !phrase.pointsBack && isSomebody(phrase)

/** executives from Harbor Air and Norline: somebody without a name, with the words behind that tell which. */
export const unnamedIn = (told: ToldClause, phrase: Phrase): string[] => {
  const { clause, reading, sentence } = told
  const holders = holdersFrom(told, phrase)
  if (holders.length > 0) return holders
  if (phrase.kind !== 'noun' || phrase.pointsBack || !isSomebody(phrase)) return []
  const next = clause.adverbials.find(({ start }) => start >= phrase.end && start - phrase.end <= 1)
  const tells = next?.phrase && (next.marker === 'of' || next.marker === 'from') ? next.phrase : phrase
  const list = listFrom(reading, tells)
  // diplomats and defense officials: each by its own words; executives from Harbor Air and Norline: of both.
  if (tells === phrase && list.length > 1 && list.every(isUnnamed))
    return list.map(({ text }) => inSmall(text))
  const end = list.at(-1)?.end ?? tells.end
  return [inSmall(sentence.text.slice(phrase.start - sentence.start, end - sentence.start))]
}

/** will attend a lunch hosted by Ruiz */
export const isHostIn = ({ clause, sentence }: ToldClause, { start }: Adverbial): boolean =>
  clause.predicate?.lemma === 'attend' &&
  /\b(?:hosted|held|given) $/u.test(sentence.text.slice(0, start - sentence.start))
