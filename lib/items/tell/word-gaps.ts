import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { type Source, sureFacts } from '#lib/items/source'
import { type Gap, isAside, isWithin } from '#lib/items/tell/gap'
import { isOfMatter } from '#lib/items/tell/name-gaps'
import type { Standing } from '#lib/items/tell/standing'
import * as en from '#lib/language/en/lexicon/contrasts'
import type { Clause, Word } from '#lib/language/language'
import * as zh from '#lib/language/zh/lexicon/contrasts'

/**
 * What was done with something, or of what kind it was, as what a sentence is asked for: a word that others exclude, so that
 * each of them is wrong where it stands.
 */

interface Contrasts {
  readonly OTHER_OUTCOMES: ReadonlyMap<string, readonly string[]>
  readonly OTHER_THINGS: ReadonlyMap<string, readonly string[]>
  readonly sameAs: (word: string) => readonly string[]
}

const BY_TONGUE: Readonly<Record<Tongue, Contrasts>> = { zh, en }

/** So many wrong answers at least, and at most. */
const [FEWEST, MOST] = [2, 3]

interface Found {
  readonly word: Word
  readonly rivals: readonly string[]
}

/** 批准了: the verb without what tells that it is done. */
const AS_DONE = /[了过着]$/u

/** a brother, an uncle: what stands behind the article fits it. */
const fitsArticle = (before: string, text: string): boolean => {
  const article = /\b(an?)\s$/iu.exec(before)?.[1]?.toLowerCase()
  return article === undefined || (article === 'an') === /^[aeiou]/iu.test(text)
}

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

/** 渔业 in 渔业协会 is a piece of a name, and 油 in 油价 of a word. */
const isAlone = ({ reading }: Standing, { start, end }: Word): boolean => {
  const [before, next] = [
    reading.words.findLast((word) => word.end <= start),
    reading.words.find((word) => word.start >= end),
  ]
  const isOfName = (word: Word | undefined): boolean => word?.class === 'name'
  return (
    !isOfName(before) &&
    !isOfName(next) &&
    !(
      /\p{Script=Han}/u.test(next?.text ?? '') &&
      next?.class === 'noun' &&
      next.start === end &&
      next.text !== '领域'
    ) &&
    !reading.phrases.some((phrase) => phrase.kind === 'name' && phrase.start <= start && end <= phrase.end)
  )
}

/** The word that a sentence turns on, where others exclude it: what was done before what it was. */
const foundIn = (source: Source, one: Standing): Found[] => {
  const tongue = tongueOf(source)
  const { OTHER_OUTCOMES, OTHER_THINGS } = BY_TONGUE[tongue]
  const own = one.reading.words.filter((word) => isWithin(word, one.span))
  const plain = (text: string): string => (tongue === 'zh' ? text.replace(AS_DONE, '') : text)
  const of = (table: ReadonlyMap<string, readonly string[]>, fits: (word: Word) => boolean): Found[] =>
    own.flatMap((word) => {
      const rivals = fits(word) ? table.get(plain(word.text)) : undefined
      return rivals === undefined ? [] : [{ word, rivals }]
    })
  return [
    ...of(OTHER_OUTCOMES, (word) => isVerb(one, word) || /^(?:首次|first)$/u.test(word.text)),
    ...of(OTHER_THINGS, (word) => /^(?:noun|adjective|number)$/u.test(word.class) && isAlone(one, word)),
  ]
}

/** Words that somebody said word for word are asked as his. */
const isQuoted = (source: Source, one: Standing): boolean =>
  sureFacts(source, 'statement').some(
    ({ mode, statement }) => mode === 'direct' && isWithin(statement, one.sentence),
  )

export const wordGap = (source: Source, one: Standing): Gap[] => {
  const tongue = tongueOf(source)
  const { text, title } = source.article
  if (isQuoted(source, one) || !isOfMatter(source, one)) return []
  return foundIn(source, one)
    .flatMap(({ word, rivals }): Gap[] => {
      const key = tongue === 'zh' ? word.text.replace(AS_DONE, '') : word.text
      const span = { start: word.start, end: word.start + key.length, text: key }
      const shown = one.span.text
      const same = BY_TONGUE[tongue].sameAs(key)
      const rest = shown.replace(key, ' ')
      // The title, or the rest of the sentence, tells which it is.
      const isTold = (other: string): boolean =>
        title.toLowerCase().includes(other) || rest.toLowerCase().includes(other)
      if ([...same, ...rivals].some(isTold) || isAside(text, span)) return []
      const before = text.slice(one.span.start, span.start)
      const fit = rivals.filter(
        (other) => tongue === 'zh' || fitsArticle(before, other) === fitsArticle(before, key),
      )
      if (fit.length < FEWEST) return []
      return [
        {
          type: 'word',
          span,
          before: '',
          behind: '',
          shown: key,
          accepted: [],
          rivals: fit.slice(0, MOST),
          fact: null,
        },
      ]
    })
    .slice(0, 1)
}
