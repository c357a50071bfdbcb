import { isBody, isCommonNoun, isOffice, isPeople, singularOf } from '#lib/language/en/lexicon/offices'
import { isSaying } from '#lib/language/en/lexicon/saying'
import { DASH } from '#lib/language/en/noun-groups'
import { type EnglishWord, wordOf } from '#lib/language/en/words'

/** Nouns that the tagger takes for something else, told by what stands beside them. */

export const MODALS = new Set("will would can could may might must should shall 'll 'd wo ca".split(' '))

/** Verbs behind which a plain form follows a noun: let the army leave. */
const TAKES_PLAIN: ReadonlySet<string> = new Set('let make help see hear watch have bid'.split(' '))

/** a campaign stop in Ohio: a plain form behind one thing that agrees with no subject is a noun. */
const isNounBehindNoun = (words: readonly EnglishWord[], at: number): boolean => {
  const { form, lower, lemma, tag } = words[at] as EnglishWord
  const before = words[at - 1]
  if (tag !== 'VERB' || form !== 'base' || lower !== lemma) return false
  if (before?.tag !== 'NOUN' || before.lower !== before.lemma || isPeople(before.lower)) return false
  if (!/^(?:a|an|the|this|that)$/u.test(words[at - 2]?.lower ?? '')) return false
  const next = words[at + 1]
  if (next && /^(?:DET|PRON|PROPN|SCONJ)$/.test(next.tag)) return false
  return !words
    .slice(Math.max(0, at - 6), at - 2)
    .some(({ form: verb, lemma: of, lower: word }) =>
      verb !== null
        ? TAKES_PLAIN.has(of) || isSaying(of, 'wishes', 'decides') || MODALS.has(word) || of === 'do'
        : false,
    )
}

/** a pre-recorded televised address: an article has its noun; where none has come, a plain form is it. */
const isNounOfArticle = (words: readonly EnglishWord[], at: number): boolean => {
  const { form, lower, lemma, tag } = words[at] as EnglishWord
  if (tag !== 'VERB' || form !== 'base' || lower !== lemma) return false
  const tells = ({ tag: of, form: verb }: EnglishWord): boolean =>
    of === 'ADJ' || verb === 'past-or-participle' || verb === 'participle'
  let from = at - 1
  while (from > at - 4 && words[from] && tells(words[from] as EnglishWord)) from--
  return from < at - 1 && /^an?$/u.test(words[from]?.lower ?? '')
}

/** asked the bank for comment: a plain form behind a preposition is a noun. */
const isNounBehindPreposition = (words: readonly EnglishWord[], at: number): boolean => {
  const { form, lower, lemma, tag } = words[at] as EnglishWord
  const before = words[at - 1]
  return (
    tag === 'VERB' && form === 'base' && lower === lemma && before?.tag === 'ADP' && before.lower !== 'to'
  )
}

/** how state affairs would be managed: a plain form behind how, before a noun that has its verb, is a part of the noun. */
const isNounBehindHow = (words: readonly EnglishWord[], at: number): boolean => {
  const { form, lower, lemma, tag } = words[at] as EnglishWord
  if (tag !== 'VERB' || form !== 'base' || lower !== lemma) return false
  return words[at - 1]?.lower === 'how' && words[at + 1]?.tag === 'NOUN' && words[at + 2]?.tag === 'AUX'
}

/** OSLO (Agency) - Scientists said: large only because the sentence begins there. */
const isPlainBehindDash = (words: readonly EnglishWord[], at: number): boolean => {
  const { tag, lower, isCapital } = words[at] as EnglishWord
  return isCapital && tag === 'PROPN' && at < 9 && DASH.test(words[at - 1]?.text ?? '') && isCommonNoun(lower)
}

/** pointed to disputes, to the sources: only a plain form follows a to as a verb. */
export const isNounBehindTo = (words: readonly EnglishWord[], at: number): boolean =>
  words[at]?.form === 'present' && words[at]?.tag === 'VERB' && words[at - 1]?.lower === 'to'

/** will have talks, to hold talks: behind a plain verb no other has a subject. */
const isObjectInS = (words: readonly EnglishWord[], at: number): boolean => {
  const { form, tag, lower } = words[at] as EnglishWord
  const [opener, verb] = [words[at - 2], words[at - 1]]
  const isPlain = verb?.form === 'base' && (MODALS.has(opener?.lower ?? '') || opener?.lower === 'to')
  return tag === 'VERB' && form === 'present' && lower.endsWith('s') && isPlain
}

const isVerbal = (word: EnglishWord | undefined): boolean => word !== undefined && word.form !== null

/** the chief of the port, the US military said: an office or a body is no adjective there. */
const isActor = (words: readonly EnglishWord[], at: number): boolean => {
  const { tag, lower } = words[at] as EnglishWord
  const next = words[at + 1]
  if (tag !== 'ADJ') return false
  return (
    (isOffice(lower) &&
      (next?.lower === 'of' || next?.text === ',' || (lower === 'chief' && isVerbal(next)))) ||
    (isBody(lower) && isVerbal(next))
  )
}

/** The word as a noun; null where it is none that the tagger missed. */
export const asNoun = (text: string, words: readonly EnglishWord[], at: number): EnglishWord | null => {
  const { lower, start, end, lemma } = words[at] as EnglishWord
  if (isNounBehindTo(words, at) || isObjectInS(words, at))
    return wordOf(text, start, end, 'NOUN', singularOf(lower))
  if (isPlainBehindDash(words, at))
    return { ...wordOf(text, start, end, 'NOUN', singularOf(lower)), isCapital: false }
  return isNounBehindHow(words, at) ||
    isNounBehindNoun(words, at) ||
    isNounOfArticle(words, at) ||
    isNounBehindPreposition(words, at) ||
    isActor(words, at)
    ? wordOf(text, start, end, 'NOUN', lemma)
    : null
}
