import type { Article } from '#lib/article/article'
import type { Extraction } from '#lib/facts/fact'
import { rememberFor } from '#lib/items/remember'
import type { Leaning, LeaningKind, Seen } from '#lib/language/leaning/leaning'
import { allBut, only, unmetIn } from '#lib/language/leaning/unmet'

/**
 * Whether what is taken out of an article may be shown alone, below its title. What a text leans on, the language says
 * (lib/language/leaning); here stands what is heeded where.
 */

type Grounds = { readonly article: Article; readonly extraction: Extraction }

const namesIn = rememberFor(({ entities }: Extraction): readonly string[] =>
  entities.flatMap(({ name, aliases }) => [name, ...aliases]),
)

/** In letters: a shorter part of a name is none by which somebody is called. */
const PART_OF_NAME = 3

const peopleIn = rememberFor(({ entities }: Extraction): readonly string[] =>
  entities
    .filter(({ type }) => type === 'person')
    .flatMap(({ name, aliases }) => [
      name,
      ...aliases,
      ...name.split(/[ ·]/u).filter((part) => part.length >= PART_OF_NAME),
    ]),
)

/** What whoever is shown a text of an article knows besides it. */
export const seenOf = ({ article, extraction }: Grounds): Seen => ({
  title: article.title,
  names: namesIn(extraction),
  people: peopleIn(extraction),
})

/** All that stands before the sentence at an offset, without the title. */
const beforeSentence = rememberFor((article: Article) => (at: number): string => {
  const sentence = article.sentences.findLast(({ start }) => start <= at)
  const body = article.sentences.find(({ zone }) => article.zones[zone]?.kind !== 'title')?.start ?? 0
  return article.text.slice(body, Math.max(body, sentence?.start ?? at))
})

/** The same for a text that stands at an offset: what the article told before, nobody sees. */
export const seenAt = (grounds: Grounds, at: number): Seen => ({
  ...seenOf(grounds),
  unseen: beforeSentence(grounds.article)(at),
})

/** What speaks of things as known: that is judged where it is shown, beside what else is. */
export const OF_THINGS: readonly LeaningKind[] = ['taken-up', 'row']

const HEEDED: Readonly<Record<Article['language'], (leaning: Leaning) => boolean>> = {
  zh: allBut('row', 'adding', 'contrast', 'self', 'after'),
  'zh-Hant': allBut('row', 'adding', 'contrast', 'self', 'after'),
  en: allBut(...OF_THINGS, 'definite', 'adding', 'self'),
}

/** Whether words of an article are understood without what stood before them. */
export const standsAlone = (source: Grounds, text: string, speaker?: string): boolean => {
  const seen = seenOf(source)
  const knowing =
    speaker === undefined
      ? seen
      : { ...seen, names: [...seen.names, speaker], people: [...seen.people, speaker] }
  return unmetIn(source.article.language, text, knowing, HEEDED[source.article.language]) === null
}

/** The same of what somebody said: his own words may take up what he spoke of before. */
export const saidStandsAlone = ({ language }: Pick<Article, 'language'>, text: string, seen: Seen): boolean =>
  unmetIn(language, text, seen, HEEDED[language]) === null

/** Whether a text has a word that adds to what stood before it. */
export const addsToBefore = (source: Grounds, text: string): boolean =>
  unmetIn(source.article.language, text, seenOf(source), (one) => one.kind === 'adding' && !one.quoted) !==
  null

/** Whether a text begins with a word that leans on what came before it. */
export const beginsLinked = (source: Grounds, text: string): boolean =>
  unmetIn(source.article.language, text, seenOf(source), only('linking')) !== null
