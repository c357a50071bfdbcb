import { isDayOfName, isFeast } from '#lib/language/en/day-in-name'
import { POSSESSIVES } from '#lib/language/en/lexicon/function-words'
import { isGivenName, PARTICLES } from '#lib/language/en/lexicon/given-names'
import { isNationality } from '#lib/language/en/lexicon/nationalities'
import { isOffice, isPeople } from '#lib/language/en/lexicon/offices'
import { isKnownPlace } from '#lib/language/en/lexicon/places'
import { isSaying, takesContent } from '#lib/language/en/lexicon/saying'
import { turnOf } from '#lib/language/en/lexicon/verbs'
import { asNoun, isNounBehindTo, MODALS } from '#lib/language/en/retag-nouns'
import { type EnglishWord, wordOf } from '#lib/language/en/words'

/** Words that the tagger takes for something else: verbs for nouns, nouns for verbs, parts of names for anything. */

/** von der in Ursula von der Leyen; Grant in Alice Grant, whatever else grant may be. */
const isNamePart = (words: readonly EnglishWord[], at: number): boolean => {
  const { tag, lower, isCapital } = words[at] as EnglishWord
  const before = words[at - 1]
  if (tag === 'PROPN' || (!isCapital && !PARTICLES.has(lower))) return false
  if (PARTICLES.has(lower)) {
    const next = PARTICLES.has(words[at + 1]?.lower ?? '') ? words[at + 2] : words[at + 1]
    const isBehind = before?.tag === 'PROPN' || PARTICLES.has(before?.lower ?? '') || at === 0
    return (
      isBehind &&
      next?.tag === 'PROPN' &&
      (isCapital || before?.tag === 'PROPN' || PARTICLES.has(before?.lower ?? ''))
    )
  }
  return (
    (before?.tag === 'PROPN' || (before?.tag === 'NOUN' && before.isCapital)) &&
    before.class !== 'time' &&
    (tag === 'VERB' || tag === 'ADJ' || tag === 'NOUN') &&
    !isOffice(lower)
  )
}

/** warn for warning, argue for arguing, where the verb takes what is said. */
const sayingOf = (lower: string): string | null => {
  const stem = lower.slice(0, -3)
  return [stem, `${stem}e`].find((lemma) => isSaying(lemma, 'says', 'tells')) ?? null
}

/** the Wall Street Journal reports; Ukraine demands that: no plural, where a name stands before and a clause or the end behind. */
const isSayingInS = (
  { tag, lower }: EnglishWord,
  before: EnglishWord | undefined,
  next: EnglishWord | undefined,
  second: EnglishWord | undefined,
): boolean => {
  if (tag !== 'NOUN' || !lower.endsWith('s') || !takesContent(lower.slice(0, -1))) return false
  // the bank's website states that
  const opensClause = next?.tag === 'NOUN' && second?.tag === 'AUX'
  const isThing = before?.tag === 'NOUN' && before.lower === before.lemma
  if (isThing) return next?.lower === 'that' && isSaying(lower.slice(0, -1), 'says') && lower !== 'reports'
  if (before?.tag !== 'PROPN') return false
  return (
    next === undefined ||
    opensClause ||
    /^(?:DET|PRON|SCONJ|PROPN)$/.test(next.tag) ||
    next.text === '.' ||
    next.lower === 'that'
  )
}

/** Critics fear the army; officials report that: no second noun, where a plural stands before and somebody or a clause behind. */
const isSayingBehindPlural = (
  { tag, lower, lemma }: EnglishWord,
  before: EnglishWord | undefined,
  next: EnglishWord | undefined,
): boolean =>
  tag === 'NOUN' &&
  lower === lemma &&
  isSaying(lemma, 'says', 'thinks') &&
  before?.tag === 'NOUN' &&
  before.lower !== before.lemma &&
  isPeople(before.lower) &&
  next !== undefined &&
  (/^(?:DET|PRON|SCONJ)$/.test(next.tag) || next.lower === 'that')

/** The ministers of Chile and Peru plan to meet: no noun, where no article opens the nouns before it. */
const isPlanBehindPlural = (words: readonly EnglishWord[], at: number): boolean => {
  const { tag, lower, lemma } = words[at] as EnglishWord
  if (tag !== 'NOUN' || lower !== lemma || turnOf(lower) !== 'planned' || words[at + 1]?.lower !== 'to')
    return false
  const before = words[at - 1]
  if (before?.tag !== 'PROPN' && (before?.tag !== 'NOUN' || before.lower === before.lemma)) return false
  let from = at - 1
  while (/^(?:NOUN|PROPN|ADJ)$/.test(words[from - 1]?.tag ?? '')) from--
  return (
    words[from - 1]?.tag !== 'DET' &&
    !POSSESSIVES.has(words[from - 1]?.lower ?? '') &&
    words[from - 1]?.lower !== "'s"
  )
}

/** would open, to open, did not open: what the tagger takes for a noun or an adjective there. */
const isBehindModal = (words: readonly EnglishWord[], at: number): boolean => {
  const { tag, lower, lemma } = words[at] as EnglishWord
  if ((tag !== 'NOUN' && tag !== 'ADJ') || lower !== lemma) return false
  const before = words[at - 1]
  const verbal =
    before?.lower === "n't" || before?.lower === 'not' || before?.tag === 'ADV' ? words[at - 2] : before
  return (
    (verbal?.tag === 'AUX' && MODALS.has(verbal.lower)) ||
    (verbal?.lower === 'to' && verbal.tag === 'PART') ||
    (verbal?.lemma === 'do' && verbal !== before)
  )
}

/** to lay off, to found: behind its to a verb is plain, whatever verb it is a past form of. */
const isPlainBehindTo = (words: readonly EnglishWord[], at: number): boolean => {
  const before = words[at - 1]
  return words[at]?.form === 'past-or-participle' && before?.lower === 'to' && before.tag === 'PART'
}

/** …, warning that; by arguing that: what is said follows, so the word is no noun. The verb's lemma. */
const sayingInIng = (words: readonly EnglishWord[], at: number): string | null => {
  const { tag, lower } = words[at] as EnglishWord
  const before = words[at - 1]
  const next = words[at + 1]
  if (tag !== 'NOUN' || !lower.endsWith('ing')) return null
  if (before?.text !== ',' && before?.lower !== 'by') return null
  return next?.lower === 'that' || next?.tag === 'ADV' || next?.tag === 'PRON' ? sayingOf(lower) : null
}

/** She also alleged that …: no adjective, where somebody stands before and what he says behind. The verb's lemma. */
const sayingInEd = (words: readonly EnglishWord[], at: number): string | null => {
  const { tag, lower } = words[at] as EnglishWord
  const next = words[at + 1]
  if (tag !== 'ADJ' || !lower.endsWith('ed') || (next?.lower !== 'that' && next?.class !== 'quotation'))
    return null
  const before = words[at - 1]?.tag === 'ADV' ? words[at - 2] : words[at - 1]
  if (!before || !/^(?:PRON|PROPN|NOUN)$/.test(before.tag)) return null
  return [lower.slice(0, -2), lower.slice(0, -1)].find((lemma) => takesContent(lemma)) ?? null
}

/** Whether the words between two marks around a word hold a verb. */
const segmentHasVerb = (words: readonly EnglishWord[], at: number): boolean => {
  const isMark = (word: EnglishWord | undefined): boolean =>
    word === undefined || word.class === 'quotation' || /^[,;:.]$/.test(word.text)
  let [from, to] = [at, at]
  while (!isMark(words[from - 1])) from--
  while (!isMark(words[to])) to++
  return words
    .slice(from, to)
    .some(
      ({ form }, index, all) =>
        form !== null && form !== 'ing' && (form !== 'base' || all[index - 1]?.lower !== 'to'),
    )
}

/** The lemma of a verb that the tagger takes for something else; null where it is none. */
const missedVerb = (words: readonly EnglishWord[], at: number): string | null => {
  const word = words[at] as EnglishWord
  const { tag, lower, lemma, isCapital } = word
  const next = words[at + 1]
  const inS = lower.slice(0, -1)
  // The cabinet plans to open the port: a clause has a verb
  if (tag === 'NOUN' && turnOf(inS) === 'planned' && next?.lower === 'to' && !segmentHasVerb(words, at))
    return inS
  if (isPlanBehindPlural(words, at)) return lemma
  if (isPlainBehindTo(words, at)) return lower
  if (!isCapital && isBehindModal(words, at)) return lemma
  if (isSayingInS(word, words[at - 1], next, words[at + 2])) return inS
  if (isSayingBehindPlural(word, words[at - 1], next)) return lemma
  return sayingInEd(words, at) ?? sayingInIng(words, at)
}

/** “…,” Lynch said: a large word between a quotation and a verb of saying is whoever says it. */
const isNameBeforeSpeech = (words: readonly EnglishWord[], at: number): boolean => {
  const { tag, isCapital } = words[at] as EnglishWord
  const [before, next] = [words[at - 1], words[at + 1]]
  const isApart = before?.class === 'quotation' || before?.text === ','
  return (
    isCapital && tag === 'VERB' && isApart && next?.tag === 'VERB' && isSaying(next.lemma, 'says', 'tells')
  )
}

/** press secretary Josh Hale: a large word between an office and a name is part of the name. */
const isNameBehindOffice = (words: readonly EnglishWord[], at: number): boolean => {
  const { tag, isCapital } = words[at] as EnglishWord
  return (
    isCapital &&
    /^(?:VERB|NOUN|ADJ)$/.test(tag) &&
    isOffice(words[at - 1]?.lower ?? '') &&
    words[at + 1]?.tag === 'PROPN'
  )
}

/** Theresa May said: no month, where another name stands before it and no number behind. */
const isMayOfName = (words: readonly EnglishWord[], at: number): boolean => {
  const { lower, isCapital } = words[at] as EnglishWord
  const before = words[at - 1]
  if (!isCapital || lower !== 'may' || words[at + 1]?.tag === 'NUM') return false
  return before?.tag === 'PROPN' && before.class === 'name' && !isKnownPlace(before.text)
}

/** footballer Hector Ruiz; the mayor, Mark Ruiz: a large word between somebody and a name is a given name. */
const isGivenBeforeName = (words: readonly EnglishWord[], at: number): boolean => {
  const { tag, isCapital } = words[at] as EnglishWord
  const before = words[at - 1]
  const isBehindOffice = before?.text === ',' && isOffice(words[at - 2]?.lower ?? '')
  // said Rob Allen
  const isBehindSaying = before?.tag === 'VERB' && isSaying(before.lemma, 'says', 'tells')
  return (
    isCapital &&
    at > 0 &&
    (tag === 'VERB' || tag === 'ADJ') &&
    (isBehindOffice || isBehindSaying || /^(?:NOUN|ADP)$/.test(before?.tag ?? '')) &&
    words[at + 1]?.tag === 'PROPN' &&
    !isNationality(words[at]?.lower ?? '')
  )
}

/** Rob Allen, the warden, said; Drew Barr told: at the head of a sentence a large word before a name that acts is no verb. */
const isGivenAtHead = (words: readonly EnglishWord[], at: number): boolean => {
  const [first, name, next] = words
  const isVerb =
    (first?.tag === 'VERB' && first.form !== 'participle') || (first?.tag === 'AUX' && first.lower === 'will')
  if (at > 0 || !first || !isVerb || !/^\p{Lu}/u.test(first.text)) return false
  if (!name?.isCapital || name.class === 'time') return false
  if (name.tag !== 'PROPN' && name.tag !== 'NOUN') return false
  const acts =
    next?.form === 'past' ||
    next?.form === 'past-or-participle' ||
    (next?.tag === 'VERB' && isSaying(next.lemma, 'says', 'tells'))
  return acts || (next?.text === ',' && isGivenName(first.lower))
}

const isNameOpener = (words: readonly EnglishWord[], at: number): boolean => {
  const { tag, isCapital } = words[at] as EnglishWord
  return (
    isCapital &&
    (tag === 'VERB' || tag === 'ADJ') &&
    words[at - 1]?.tag === 'DET' &&
    words[at + 1]?.tag === 'PROPN'
  )
}

/** The word as a name; null where it is none that the tagger missed. */
const asName = (text: string, words: readonly EnglishWord[], at: number): EnglishWord | null => {
  const { start, end, lemma } = words[at] as EnglishWord
  if (isDayOfName((index) => words[index]?.text, at) && !isFeast((index) => words[index]?.text, at))
    return { ...wordOf(text, start, end, 'PROPN', text.slice(start, end)), class: 'name' }
  if (isMayOfName(words, at)) return { ...wordOf(text, start, end, 'PROPN', 'May'), class: 'name' }
  if (
    isNameBeforeSpeech(words, at) ||
    isNamePart(words, at) ||
    isNameBehindOffice(words, at) ||
    isGivenBeforeName(words, at) ||
    isGivenAtHead(words, at)
  )
    return wordOf(text, start, end, 'PROPN', text.slice(start, end))
  return isNameOpener(words, at) ? wordOf(text, start, end, 'PROPN', lemma) : null
}

/** predicted that advanced economies will grow: a participle between the that of a verb of saying and a plural tells of it. */
const isParticipleBehindThat = (words: readonly EnglishWord[], at: number): boolean => {
  const [verb, that, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]]
  if (that?.lower !== 'that' || !verb || verb.form === null || !takesContent(verb.lemma)) return false
  const isForm = word?.form === 'past-or-participle' || word?.form === 'participle'
  return isForm && next?.tag === 'NOUN' && next.lower !== next.lemma
}

/** Adverbs that look like their adjectives. */
const FLAT: ReadonlySet<string> = new Set('fast daily weekly monthly yearly'.split(' '))

/** outside experts, fast food workers: no preposition and no adverb. */
const isAdjective = (words: readonly EnglishWord[], at: number): boolean => {
  const next = words[at + 1]
  const { tag, lower } = words[at] as EnglishWord
  if (next?.tag !== 'NOUN') return false
  return (tag === 'ADP' && lower === 'outside' && isPeople(next.lower)) || (tag === 'ADV' && FLAT.has(lower))
}

/**
 * What the tagger takes for something else because it looks at the word alone: the verb behind would (would open) and
 * the first word of a name (the Associated Press).
 */
export const retagged = (text: string, words: readonly EnglishWord[]): EnglishWord[] =>
  words.map((word, at) => {
    const found = asName(text, words, at) ?? asNoun(text, words, at)
    if (found) return found
    const { start, end, lemma } = word
    if (isNounBehindTo(words, at + 1)) return wordOf(text, start, end, 'ADP', lemma)
    if (isParticipleBehindThat(words, at)) return wordOf(text, start, end, 'ADJ', lemma)
    if (isParticipleBehindThat(words, at + 1)) return wordOf(text, start, end, 'SCONJ', lemma)
    const verb = missedVerb(words, at)
    if (verb !== null) return wordOf(text, start, end, 'VERB', verb)
    return isAdjective(words, at) ? wordOf(text, start, end, 'ADJ', lemma) : word
  })
