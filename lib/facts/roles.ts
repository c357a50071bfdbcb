import type { Article } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import type { RoleFact } from '#lib/facts/fact'
import type { Clause, NamePhrase, Phrase, ReadArticle, Reading, WordClass } from '#lib/language/language'

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

/** Words behind which a new phrase begins. */
const BEFORE_PHRASE: ReadonlySet<WordClass> = new Set(['mark', 'aside', 'time', 'adverb', 'auxiliary'])
const JOINS: ReadonlySet<string> = new Set(['和', '与', '及', '以及', 'and'])

/** 驻乌克兰大使: a verb by its form, and a part of the office. */
const POSTED = '驻'

/** Whether a phrase begins at an offset, so that an office there is whole: 安全政策高级代表 is not in 外交与安全政策高级代表. */
const beginsAt = ({ words }: Reading, clause: Clause, start: number): boolean => {
  const at = words.findLastIndex(({ end }) => end <= start)
  const before = words[at]
  if (before?.text === POSTED) return false
  if (!before || BEFORE_PHRASE.has(before.class)) return true
  if (JOINS.has(before.text) && words[at - 1]?.class === 'name') return true
  if (clause.predicate && before.end > clause.predicate.start && before.end <= clause.predicate.end)
    return true
  return clause.adverbials.some(
    ({ marker, start: from }) => marker !== null && from + marker.length === start,
  )
}

/** The office where it stands verbatim and whole before the name. */
const roleSpan = (
  article: Article,
  reading: Reading,
  clause: Clause,
  { start, end, name, titles }: NamePhrase,
): Span | null => {
  const title = titles[0]
  if (!title || title.length < SHORTEST) return null
  const phrase = article.text.slice(start, end)
  const at = phrase.indexOf(title)
  if (at < 0 || at > phrase.indexOf(name) || !beginsAt(reading, clause, start + at)) return null
  return spanOf(article.text, start + at, start + at + title.length)
}

/** The people of a clause with their offices, in the order in which it has them. */
const rolesOfClause = (
  article: Article,
  reading: Reading,
  clause: Clause,
  fullName: (name: string) => string,
): RoleDraft[] => {
  const { subject, object, adverbials } = clause
  const names = [subject, object, ...adverbials.map((one) => one.phrase)].flatMap(namesOf)
  return names.flatMap((phrase): RoleDraft[] => {
    const role = phrase.type === 'person' ? roleSpan(article, reading, clause, phrase) : null
    if (!role) return []
    const evidence = [spanOf(article.text, phrase.start, phrase.end)]
    return [{ kind: 'role', person: fullName(phrase.name), role, confidence: SURE, evidence }]
  })
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
    for (const draft of clauses.flatMap((clause) => rolesOfClause(article, reading, clause, fullName))) {
      const known = found.get(draft.person)
      if (known && known.role.text.length >= draft.role.text.length) continue
      found.set(draft.person, draft)
    }
  }
  return [...found.values()]
}
