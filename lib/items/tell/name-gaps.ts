import { type Span, spanOf } from '#lib/article/span'
import type { Entity } from '#lib/facts/fact'
import { acceptedNames } from '#lib/items/accepted'
import { tongueOf } from '#lib/items/ask/tongue'
import { isPersonName, rivalNames } from '#lib/items/distract/names'
import { rivalPlaces } from '#lib/items/distract/places'
import { knownNames } from '#lib/items/known-names'
import { entityNamed, type Source, sureFacts } from '#lib/items/source'
import { type Gap, isWithin } from '#lib/items/tell/gap'
import type { Standing } from '#lib/items/tell/standing'
import { shareFound } from '#lib/items/verify/likeness'
import type { NamePhrase, Phrase } from '#lib/language/language'

/** Somebody or something by name, as what a sentence is asked for. */

export const namesIn = (phrase: Phrase): readonly NamePhrase[] => {
  if (phrase.kind === 'name') return [phrase]
  if (phrase.kind === 'group') return phrase.members.flatMap((one) => (one.kind === 'name' ? [one] : []))
  return []
}

/** Of so many wrong names somebody may be taken for another. */
const FEWEST_RIVALS = 2

const AT_ZH = /(?:在|于|到|赴|抵达|前往|访问|飞往|来自|位于)$/u
const AT_EN = /\b(?:in|at|from|near|to|visit|visited)\s(?:the\s)?$/u

const isPlaced = (source: Source, { start }: Span): boolean =>
  (tongueOf(source) === 'zh' ? AT_ZH : AT_EN).test(source.article.text.slice(Math.max(0, start - 12), start))

/** Others of the same kind that the sentence does not name. */
export const rivalsOf = (source: Source, one: Standing, entity: Entity, at: number): string[] => {
  const { text } = one.span
  if (entity.type === 'place') return rivalPlaces(source, entity.name, at, text)
  const here = source.extraction.entities
    .filter(({ name, aliases }) => [name, ...aliases].some((form) => form.length > 1 && text.includes(form)))
    .map(({ name }) => name)
  return rivalNames(source, entity.name, here, { at, types: [entity.type] }).filter(
    (name) => !text.includes(name),
  )
}

/** Who says it is asked by itself. */
const speaks = (source: Source, { sentence }: Standing, name: string): boolean =>
  sureFacts(source, 'statement').some(
    ({ speaker, statement, cue }) =>
      (speaker === name || entityNamed(source, speaker)?.name === name) &&
      (isWithin(statement, sentence) || (cue !== null && isWithin(cue, sentence))),
  )

/** Academy of Motion Picture Arts and Sciences: a name inside a longer one. */
const isPieceOfName = ({ article: { text } }: Source, { start, end }: Span): boolean =>
  /\p{Lu}\S* (?:of|for|and|&) (?:the )?$/u.test(text.slice(Math.max(0, start - 40), start)) ||
  /^ (?:of|for|&) (?:the )?\p{Lu}|^ \p{Lu}|^[’']s\b|^-\p{L}/u.test(text.slice(end, end + 12))

/** Whether the name is only what another word is called by: 美国总统, the US president. */
const describes = (one: Standing, { end }: Span): boolean => {
  const next = one.reading.words.find(({ start }) => start >= end)
  return (
    next !== undefined && (next.class === 'noun' || next.class === 'name' || /^['’]s?$|^的$/u.test(next.text))
  )
}

/** So often somebody is named who matters: a name that comes once is that of somebody who only passes by. */
const LEAST_NAMED = 2

const isCentral = ({ article }: Source, forms: readonly string[]): boolean =>
  Math.max(...forms.map((form) => article.text.split(form).length - 1)) >= LEAST_NAMED

/** So much of the title in a sentence, and it tells what the article is about. */
const OF_TITLE = 0.35

/** What the title tells of, and what somebody decides, wants or does with others: there a name is worth knowing. */
export const isOfMatter = ({ article, extraction: { facts } }: Source, { span }: Standing): boolean =>
  shareFound(article.title, span.text) >= OF_TITLE ||
  facts.some(
    ({ kind, evidence }) =>
      (kind === 'event' || kind === 'decision' || kind === 'demand') &&
      evidence.some(({ start, end }) => start < span.end && end > span.start),
  )

/** Whoever a name in a sentence stands for, where neither the rest of the sentence nor the title gives it away. */
export interface Asked {
  readonly entity: Entity
  /** The name alone, as it stands there. */
  readonly span: Span
  readonly forms: readonly string[]
}

/** 林郑, of 林郑月娥; Lurie, of Daniel Lurie: by so much of it a title tells who it is. */
const shortOf = (name: string): readonly string[] => {
  if (/^\p{Script=Han}{3,4}$/u.test(name)) return [name.slice(0, 2)]
  const last = name.split(/[ ·]/u).at(-1) ?? ''
  return last.length > 2 ? [last] : []
}

/** Somebody or something by name who may be asked for where the name stands; null where the name is given or is none. */
export const askedBy = (source: Source, one: Standing, phrase: NamePhrase): Asked | null => {
  const entity = entityNamed(source, phrase.name)
  const at = phrase.start + phrase.text.indexOf(phrase.name)
  const span = spanOf(source.article.text, at, at + phrase.name.length)
  if (!entity || span.text !== phrase.name || entity.type === 'media') return null
  if (!isWithin(span, one.span) || describes(one, span) || isPieceOfName(source, span)) return null
  if (speaks(source, one, entity.name)) return null
  const forms = [entity.name, ...entity.aliases].filter((form) => form.length > 1)
  const rest = one.span.text.replace(phrase.name, ' ')
  const short = entity.type === 'person' ? forms.flatMap(shortOf) : []
  const isGiven = (form: string): boolean => source.article.title.includes(form) || rest.includes(form)
  return [...forms, ...short].some(isGiven) ? null : { entity, span, forms }
}

export const nameGap = (source: Source, one: Standing, phrase: NamePhrase): Gap[] => {
  const asked = askedBy(source, one, phrase)
  if (asked === null || knownNames(asked.entity.name).length > 0) return []
  const { entity, span, forms } = asked
  const at = span.start
  if (!isCentral(source, forms) || !isOfMatter(source, one)) return []
  const gap = { span, before: '', behind: '', shown: phrase.name, fact: null }
  if (entity.type === 'person')
    return isPersonName(source, entity.name)
      ? [
          {
            ...gap,
            type: 'name',
            accepted: acceptedNames(phrase.name, entity, source.extraction.entities, source.article.text),
            rivals: [],
          },
        ]
      : []
  const isPlace = entity.type === 'place' || (entity.type === 'country' && isPlaced(source, span))
  if (entity.type === 'place' && !isPlaced(source, span)) return []
  // from the ____: of the others none may stand behind the.
  if (/\bthe $/iu.test(source.article.text.slice(Math.max(0, span.start - 4), span.start))) return []
  const rivals = rivalsOf(source, one, entity, at)
  return rivals.length < FEWEST_RIVALS
    ? []
    : [{ ...gap, type: isPlace ? 'place' : 'name', accepted: [], rivals }]
}
