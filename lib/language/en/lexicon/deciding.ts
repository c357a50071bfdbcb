/** Verbs by which bodies and people decide something, each with the things that make it a decision. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const PAPERS = setOf(
  'treaty agreement deal pact accord contract law bill decree memorandum order declaration protocol act resolution legislation measure motion budget package amendment constitution reform ordinance plan proposal ban',
)
/** What is said or felt by such a verb, and decided by none: raised concerns, rejected the accusation. */
const WORDS = setOf(
  'concern question doubt alarm awareness hope fear eyebrow issue objection voice flag accusation claim allegation suggestion criticism report notion charge condolence thanks greeting invitation support sympathy hand attention interest expectation possibility prospect money fund point',
)

interface DecidingRow {
  readonly verbs: ReadonlySet<string>
  /** The things that alone make it a decision; null where all but words do. */
  readonly things: ReadonlySet<string> | null
}

const ROWS: readonly DecidingRow[] = [
  { verbs: setOf('sign pass'), things: PAPERS },
  {
    verbs: setOf(
      'approve ban adopt order cancel suspend impose lift ratify veto authorize authorise outlaw scrap postpone abolish nationalize nationalise reject withdraw raise cut appoint dissolve recall expel extend',
    ),
    things: null,
  },
]
const RESOLVING = setOf('decide agree vow pledge promise')
const ANNOUNCING = setOf('announce declare unveil')

/** Whether a verb with such a thing behind it tells of a decision; the thing by its head, singular. */
export const decides = (verb: string, thing: string): boolean =>
  ROWS.some(({ verbs, things }) => verbs.has(verb) && (things ? things.has(thing) : !WORDS.has(thing))) ||
  (ANNOUNCING.has(verb) && !WORDS.has(thing))

/** Whether what is decided stands behind the verb's to. */
export const resolvesTo = (verb: string): boolean => RESOLVING.has(verb)

/** Whether a verb only tells of a decision. */
export const announces = (verb: string): boolean => ANNOUNCING.has(verb)
