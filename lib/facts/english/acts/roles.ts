import { overlaps, type Span, spanOf } from '#lib/article/span'
import type { People } from '#lib/facts/english/names/people'
import type { RoleFact } from '#lib/facts/fact'
import { isOffice, isPeople } from '#lib/language/en/lexicon/offices'
import type { NamePhrase, ReadArticle, Reading } from '#lib/language/language'

export type RoleDraft = Omit<RoleFact, 'id'>

const LONGEST = 120

/** An apposition: Steven Pifer, a former ambassador to Ukraine, said. */
const APPOSITION =
  /^, (?<role>(?:an?|the|\p{Lu}\p{L}+['’]s|its|his|her|chief|president|chairman|director|head)\b[^,;:()“”"—–]*)[,.]/u

const holdsOffice = (role: string): boolean =>
  role.split(/\s+/u).some((word) => isPeople(word.toLowerCase()) || isOffice(word.toLowerCase()))

/** Which office somebody has who is told of by name: behind the name between commas. */
const behindName = (text: string, { end }: NamePhrase, stop: number): Span | null => {
  const role = APPOSITION.exec(text.slice(end, Math.min(stop, end + LONGEST)))?.groups?.role?.trimEnd()
  if (!role || !holdsOffice(role.split(/\s(?:of|at|for|to|in|with|and|on|from|who)\s/u)[0] ?? '')) return null
  return spanOf(text, end + 2, end + 2 + role.length)
}

/** Berg, the delegation will include experts: a clause behind the comma, and no office. */
const holdsClause = ({ clauses }: Reading, role: Span): boolean =>
  clauses.some(
    ({ role: part, predicate }) => part !== 'relative' && predicate !== null && overlaps(predicate, role),
  )

const peopleIn = ({ phrases }: Reading): NamePhrase[] =>
  phrases.flatMap((phrase): NamePhrase[] => {
    if (phrase.kind === 'name') return phrase.type === 'person' ? [phrase] : []
    return phrase.kind === 'group'
      ? phrase.members.filter(
          (member): member is NamePhrase => member.kind === 'name' && member.type === 'person',
        )
      : []
  })

/** Who somebody is, as the article says it beside the name: once for each person and office. */
export const englishRoles = ({ article, readings }: ReadArticle, people: People): RoleDraft[] => {
  const known = new Set<string>()
  return readings.flatMap((reading): RoleDraft[] => {
    const { sentence } = reading
    const kind = article.zones[sentence.zone]?.kind
    if (kind !== 'lead' && kind !== 'body') return []
    return peopleIn(reading).flatMap((name): RoleDraft[] => {
      const role = behindName(article.text, name, sentence.end)
      const person = people.fullName(name.name) ?? name.name
      if (!role || holdsClause(reading, role) || !person.includes(' ') || known.has(`${person}|${role.text}`))
        return []
      known.add(`${person}|${role.text}`)
      return [
        {
          kind: 'role',
          person,
          role,
          confidence: 0.9,
          evidence: [spanOf(article.text, sentence.start, sentence.end)],
        },
      ]
    })
  })
}
