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

/** An office of one word does not say of what: President Carter. */
const TELLS_OF_WHAT = /\s/u
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Sen|Rep|Gov|Gen|Rev|Prof)\.?$/iu

/** U.S. Defense Secretary Mark Esper: the office where it stands whole before the name. */
const beforeName = (text: string, { start, end, name, titles }: NamePhrase): Span | null => {
  const [title] = titles
  if (!title || !TELLS_OF_WHAT.test(title) || title.split(' ').some((word) => ADDRESS.test(word))) return null
  const at = text.slice(start, end).indexOf(title)
  if (at < 0 || at > text.slice(start, end).indexOf(name) || !holdsOffice(title)) return null
  return spanOf(text, start + at, start + at + title.length)
}

/** Who somebody is, as the article says it beside the name: one role a person, the one told most fully. */
export const englishRoles = ({ article, readings }: ReadArticle, people: People): RoleDraft[] => {
  const found = new Map<string, RoleDraft>()
  for (const reading of readings) {
    const { sentence } = reading
    const kind = article.zones[sentence.zone]?.kind
    if (kind !== 'lead' && kind !== 'body') continue
    for (const name of peopleIn(reading)) {
      const person = people.nameFor(name.name)
      const behind = behindName(article.text, name, sentence.end)
      const role = behind && !holdsClause(reading, behind) ? behind : beforeName(article.text, name)
      if (!role || !person?.includes(' ')) continue
      const known = found.get(person)
      if (known && known.role.text.length >= role.text.length) continue
      const evidence = [spanOf(article.text, sentence.start, sentence.end)]
      found.set(person, { kind: 'role', person, role, confidence: 0.9, evidence })
    }
  }
  return [...found.values()]
}
