import type { Adverbial, ClauseRole } from '#lib/language/language'

/** Words with which English builds its clauses, each kind a row. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const ROLES: readonly (readonly [ClauseRole, string])[] = [
  ['condition', 'if unless whether provided'],
  ['reason', 'because since'],
  ['time', 'when after before until till once'],
  ['main', 'although though while whereas as but'],
]
const CLAUSE_ROLE: ReadonlyMap<string, ClauseRole> = new Map(
  ROLES.flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)),
)

/** The part that a subordinate clause plays, by the word that opens it; undefined for other words. */
export const clauseRoleOf = (lower: string): ClauseRole | undefined => CLAUSE_ROLE.get(lower)

const ADVERBIAL_ROLES: readonly (readonly [Adverbial['role'], string])[] = [
  ['place', 'in at near inside outside across along around beside beyond within off'],
  ['with', 'with alongside'],
  ['to', 'to toward towards into onto'],
  ['by', 'by'],
  ['from', 'from'],
  ['about', 'about regarding concerning over on of'],
  ['time', 'during after before since until till throughout'],
  ['purpose', 'for'],
]
const ADVERBIAL_ROLE: ReadonlyMap<string, Adverbial['role']> = new Map([
  ...ADVERBIAL_ROLES.flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)),
  ['according to', 'source'],
])

/** The part that a preposition gives its phrase; others tell the manner. */
export const adverbialRoleOf = (lower: string): Adverbial['role'] => ADVERBIAL_ROLE.get(lower) ?? 'manner'

export const RELATIVES = setOf('who which whose whom where')
export const COORDINATORS = setOf('and or but nor yet so &')
/** Pronouns that name whoever was told of before. */
export const PERSONAL = setOf('he she it they i we you him her them me us')
export const POSSESSIVES = setOf('my your his her its our their')
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'
const MONTH_NAMES =
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb aug sept sep oct nov dec'
export const MONTHS = setOf(MONTH_NAMES)
export const DAYS = setOf(`${WEEKDAYS} today yesterday tomorrow tonight`)
export const TIME_NOUNS = setOf(
  'week month year day morning afternoon evening night weekend hour minute decade century quarter spring summer autumn fall winter time weeks months years days hours minutes decades',
)
/** Words that place a time: last week, early Monday, two years ago. */
export const TIME_LEADS = setOf('last next this early late earlier later past each every same')
export const TIME_TAILS = setOf('ago earlier later before after')
export const NEGATIONS = setOf("not n't never no neither nor hardly scarcely barely")
/** Subjects who are nobody, or so few that nobody can be asked about them. */
export const NOBODY = setOf('nobody none neither nothing few no little')
