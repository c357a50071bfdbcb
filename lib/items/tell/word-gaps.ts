import { tongueOf } from '#lib/items/ask/tongue'
import { rivalsOfWord, tellsRival, tellsWord, type VerbForm } from '#lib/items/contrasts'
import { type Source, sureFacts } from '#lib/items/source'
import { type Gap, isAside, isWithin } from '#lib/items/tell/gap'
import { isOfMatter } from '#lib/items/tell/name-gaps'
import type { Standing } from '#lib/items/tell/standing'
import type { Clause, Word } from '#lib/language/language'

/**
 * What was done with something, as what a sentence is asked for: a word that others exclude, so that each of them is wrong
 * where it stands.
 */

/** So many wrong answers at least, and at most. */
const [FEWEST, MOST] = [2, 3]

/** 批准了: the verb without what tells that it is done. */
const AS_DONE = /[了过着]$/u

const PLAIN: ReadonlySet<Clause['role']> = new Set(['main', 'complement'])

/** What is done to something: no 拒绝 before what is refused to be done, and no 支持 in 支持率. */
const isVerb = ({ reading }: Standing, word: Word): boolean => {
  const next = reading.words.find(({ start }) => start >= word.end)
  return (
    word.class === 'verb' &&
    // 5月3日起____: a blank for a verb has behind it what the verb is of.
    next !== undefined &&
    next.class !== 'verb' &&
    next.class !== 'mark' &&
    reading.clauses.some(
      ({ predicate, role }) =>
        predicate !== null &&
        !predicate.negated &&
        PLAIN.has(role) &&
        predicate.start <= word.start &&
        word.end <= predicate.end,
    )
  )
}

const AUXILIARY =
  /\b(?:am|is|are|was|were|be|been|being|has|have|had|having)(?:\s\w+ly|\snot|\salso|\sbeen)*\s$/iu
const BEFORE_PLAIN =
  /\b(?:to|will|would|shall|should|can|could|may|might|must|do|does|did)(?:\s\w+ly|\snot|\salso)*\s$/iu

/** In what form an English verb stands, by what stands before it. */
const formOf = (before: string): VerbForm =>
  AUXILIARY.test(before) ? 'participle' : BEFORE_PLAIN.test(before) ? 'plain' : 'past'

/** Words that somebody said word for word are asked as theirs. */
const isQuoted = (source: Source, one: Standing): boolean =>
  sureFacts(source, 'statement').some(
    ({ mode, statement }) => mode === 'direct' && isWithin(statement, one.sentence),
  )

export const wordGap = (source: Source, one: Standing): Gap[] => {
  const tongue = tongueOf(source)
  const { text, title } = source.article
  if (isQuoted(source, one) || !isOfMatter(source, one)) return []
  return one.reading.words
    .filter((word) => isWithin(word, one.span) && (isVerb(one, word) || word.text === '首次'))
    .flatMap((word): Gap[] => {
      const key = tongue === 'zh' ? word.text.replace(AS_DONE, '') : word.text
      const span = { start: word.start, end: word.start + key.length, text: key }
      const rivals = rivalsOfWord(tongue, key, formOf(text.slice(one.span.start, word.start)))
      if (rivals.length < FEWEST || isAside(text, span)) return []
      // The title, or the rest of the sentence, tells which it is.
      const rest = one.span.text.replace(key, ' ')
      const isTold = [title, rest].some(
        (told) => tellsWord(tongue, told, key) || tellsRival(tongue, told, key),
      )
      if (isTold) return []
      return [
        {
          type: 'word',
          span,
          before: '',
          behind: '',
          shown: key,
          accepted: [],
          rivals: rivals.slice(0, MOST),
          fact: null,
        },
      ]
    })
    .slice(0, 1)
}
