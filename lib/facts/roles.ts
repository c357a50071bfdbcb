import type { Article } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import type { RoleFact } from '#lib/facts/fact'
import type { NamePhrase, Phrase, ReadArticle, Reading, WordClass } from '#lib/language/language'

/** A role without its key. */
export type RoleDraft = Omit<RoleFact, 'id'>

const SURE = 0.9
/** 总统, 女士: an office of fewer characters does not say of what. */
const SHORTEST = 4

const namesOf = (phrase: Phrase | null): readonly NamePhrase[] => {
  if (!phrase) return []
  if (phrase.kind === 'name') return [phrase]
  if (phrase.kind === 'group') return phrase.members.filter((one): one is NamePhrase => one.kind === 'name')
  return []
}

/** Words that belong to an office when they stand right before it: then it is not whole. */
const GOES_ON: ReadonlySet<WordClass> = new Set([
  'noun',
  'name',
  'adjective',
  'number',
  'measure',
  'determiner',
  'particle',
])

/** The office where it stands verbatim and whole before the name. */
const roleSpan = (
  article: Article,
  { words }: Reading,
  { start, end, name, titles }: NamePhrase,
): Span | null => {
  const title = titles[0]
  if (!title || title.length < SHORTEST) return null
  const phrase = article.text.slice(start, end)
  const at = phrase.indexOf(title)
  if (at < 0 || at > phrase.indexOf(name)) return null
  const before = words.find((word) => word.end === start + at)
  return before && GOES_ON.has(before.class)
    ? null
    : spanOf(article.text, start + at, start + at + title.length)
}

/**
 * Which office or part each person has, as it stands beside the name; one role a person, the one told most fully.
 *
 * @param fullName the fullest name of somebody in this article
 */
export const rolesIn = (
  { article, readings }: ReadArticle,
  fullName: (name: string) => string,
): RoleDraft[] => {
  const found = new Map<string, RoleDraft>()
  for (const reading of readings) {
    const { sentence, clauses } = reading
    const zone = article.zones[sentence.zone]?.kind
    if (zone !== 'lead' && zone !== 'body') continue
    for (const { subject, object, adverbials } of clauses) {
      for (const phrase of [subject, object, ...adverbials.map((one) => one.phrase)].flatMap(namesOf)) {
        const role = phrase.type === 'person' ? roleSpan(article, reading, phrase) : null
        if (!role) continue
        const person = fullName(phrase.name)
        const known = found.get(person)
        if (known && known.role.text.length >= role.text.length) continue
        const evidence = [spanOf(article.text, phrase.start, phrase.end)]
        found.set(person, { kind: 'role', person, role, confidence: SURE, evidence })
      }
    }
  }
  return [...found.values()]
}
