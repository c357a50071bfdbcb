import type { Span } from '#lib/article/span'
import type { Extraction } from '#lib/facts/fact'
import { rememberFor } from '#lib/items/remember'
import { type Source, SURE } from '#lib/items/source'
import { type Told, told } from '#lib/items/tell/told'
import type { Word } from '#lib/language/language'

/** Words of a sentence that are shown otherwise where it stands by itself: 他 by the name, 还 not at all. */
export interface Mend {
  readonly start: number
  readonly end: number
  readonly to: string
}

const PRONOUN = /^(?:他|她|he|she)$/iu

/** Whom a pronoun or a phrase that points back means, by where it begins: what the facts found out. */
const meantIn = rememberFor(({ facts }: Extraction): ReadonlyMap<number, string> => {
  const found = new Map<number, string>()
  for (const fact of facts) {
    if (fact.confidence < SURE) continue
    for (const part of fact.telling?.parts ?? [])
      if (part.role === 'subject' && part.means !== undefined) found.set(part.start, part.means)
  }
  return found
})

/** Who speaks where a pronoun says who does: 他表示, she said. */
const speakerAt = ({ extraction }: Source, { start, end }: Span): string | undefined => {
  for (const fact of extraction.facts)
    if (fact.kind === 'statement' && fact.cue && fact.confidence >= SURE)
      if (fact.cue.start <= start && end <= fact.cue.end + 12 && start >= fact.cue.start - 8)
        return fact.speaker
  return undefined
}

/** The last people named before a place, in its paragraph. */
const peopleBefore = ({ article, extraction }: Source, at: number): readonly string[] => {
  const here = article.sentences.findLastIndex(({ start }) => start <= at)
  const zone = article.sentences[here]?.zone
  const people = extraction.entities.filter(({ type }) => type === 'person')
  for (let before = here - 1; before >= 0 && article.sentences[before]?.zone === zone; before--) {
    const { text } = article.sentences[before] as { text: string }
    const named = people.filter(({ name, aliases }) =>
      [name, ...aliases].some((form) => form.length > 1 && text.includes(form)),
    )
    if (named.length > 0) return named.map(({ name }) => name)
  }
  return []
}

/** Somebody whom a pronoun means, where nobody else is named before it: else it may be another. */
export const onlyOne = (
  source: Source,
  { start }: Pick<Span, 'start'>,
  name: string | undefined,
): string | undefined => {
  const people = peopleBefore(source, start)
  return people.length === 1 && people[0] === name ? name : undefined
}

/** Who a pronoun stands for, where the facts tell. */
export const nameMeant = (source: Source, word: Word): string | undefined =>
  PRONOUN.test(word.text)
    ? onlyOne(source, word, meantIn(source.extraction).get(word.start) ?? speakerAt(source, word))
    : undefined

/** A sentence's words with what is shown otherwise. */
export const mendedWords = (words: readonly Word[], mends: readonly Mend[]): Word[] =>
  words.flatMap((word): Word[] => {
    const mend = mends.find(({ start }) => start === word.start)
    if (!mend) return [word]
    return mend.to === '' ? [] : [{ ...word, text: mend.to, lemma: mend.to, class: 'name' }]
  })

/**
 * The text between two offsets as it is shown, its dates spelled out as far as they can be, and its words mended.
 *
 * @returns null where a date leans on another time
 */
export const shownBetween = (
  source: Source,
  mends: readonly Mend[],
  from: number,
  to: number,
): Told | null => {
  let [text, at] = ['', from]
  const support: Span[] = []
  for (const mend of mends) {
    if (mend.start < at || mend.end > to) continue
    const before = told(source, at, mend.start, 'stands')
    if (before === null) return null
    text += before.text + mend.to
    support.push(...before.support)
    at = mend.end
  }
  const last = told(source, at, to, 'stands')
  return last && { text: text + last.text, support: [...support, ...last.support] }
}
