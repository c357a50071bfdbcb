import type { Sentence, Zone } from '#lib/article/article'
import type { Span } from '#lib/article/span'
import type { Clause, Phrase, ReadArticle, Reading } from '#lib/language/language'

/** Clauses that the article, or somebody whom it quotes without doubt, tells as so or as planned. */

export interface ToldClause {
  readonly reading: Reading
  readonly sentence: Sentence
  readonly clause: Clause
  /** Where the words of this clause alone end: before the next clause, or the stop. */
  readonly end: number
  /** The clause of saying in whose content it stands. */
  readonly teller: Clause | null
  /** Still to come for whoever tells. */
  readonly isPlanned: boolean
  /** was set to begin: to come once, as the article itself tells; only its day says whether it still is. */
  readonly wasPlanned: boolean
}

const TOLD: ReadonlySet<Zone['kind']> = new Set(['lead', 'body'])

/** Verbs whose content is told as so: not hoped, asked, denied or feared. */
const ASSERTING: ReadonlySet<string> = new Set(
  'say tell announce confirm report add note state declare reveal disclose accord agree write explain'.split(
    ' ',
  ),
)

/** if, unless: nothing in such a sentence is told as planned for certain. */
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'should'])

const isInside = ({ start, end }: Span, outer: Span): boolean => outer.start <= start && end <= outer.end

/** The clause of saying to which another belongs; the nearest where several do. */
const tellerOf = ({ clauses }: Reading, clause: Clause): Clause | null => {
  const within = clauses.filter(
    (other) =>
      other !== clause &&
      clause.predicate !== null &&
      other.complement.some((span) => isInside(clause.predicate as Span, span)),
  )
  const nearest = within.toSorted((a, b) => b.start - a.start)[0]
  return (
    nearest ??
    trailingTeller(clauses, clause) ??
    (clause.role === 'complement' && clause.parent !== null ? (clauses[clause.parent] ?? null) : null)
  )
}

/** They will meet, the ministry said: who tells stands behind. */
const trailingTeller = (clauses: readonly Clause[], { predicate }: Clause): Clause | null =>
  clauses.findLast(
    (other) =>
      predicate !== null &&
      other.subject !== null &&
      other.predicate !== null &&
      other.predicate.start > predicate.end &&
      other.complement.length === 0 &&
      other.object === null &&
      ASSERTING.has(other.predicate.lemma),
  ) ?? null

const asserts = (teller: Clause | null): boolean =>
  teller === null ||
  (teller.predicate !== null &&
    !teller.predicate.negated &&
    teller.predicate.modality === 'asserted' &&
    ASSERTING.has(teller.predicate.lemma))

const BE_AHEAD = /^(?:is|are)\b.*\bto\b|^(?:is|are) (?:due|expected|scheduled|set|slated|planned)/u

/** In what somebody says, would is what will was when it was said. */
const WOULD = /^would\b(?!.*\bhave\b)/u

/** It was set to dock, they had planned to meet: what the article itself tells so may never have come. */
const WAS_AHEAD = /^(?:was|were|had|'d)\b/u

/** was set to dock, was due to open; had planned to meet tells that it did not. */
const wasAhead = ({ predicate, role }: Clause, teller: Clause | null): boolean =>
  predicate !== null &&
  teller === null &&
  role === 'main' &&
  predicate.modality === 'planned' &&
  !predicate.negated &&
  /^(?:was|were)\b/u.test(predicate.text)

const isAhead = ({ predicate }: Pick<Clause, 'predicate'>, teller: Clause | null): boolean => {
  if (predicate === null) return false
  const { modality, tense, text } = predicate
  if ((teller !== null && WOULD.test(text)) || BE_AHEAD.test(text)) return true
  return (modality === 'planned' || tense === 'future') && (teller !== null || !WAS_AHEAD.test(text))
}

/** will fly to Lima and hold talks: the bare verb goes on with what is to come. */
const goesOnAhead = ({ clauses }: Reading, clause: Clause, teller: Clause | null): boolean => {
  const before = clause.continues === null ? undefined : clauses[clause.continues]
  const { predicate, subject } = clause
  if (!before || !predicate || subject || predicate.negated) return false
  return predicate.text === predicate.lemma && isAhead(before, teller)
}

const ROLES: ReadonlySet<Clause['role']> = new Set(['main', 'complement', 'relative', 'time', 'reason'])

const isSure = ({ role, predicate }: Pick<Clause, 'role' | 'predicate'>, teller: Clause | null): boolean =>
  ROLES.has(role) &&
  predicate !== null &&
  !predicate.negated &&
  (predicate.modality === 'asserted' ||
    isAhead({ predicate }, teller) ||
    BE_AHEAD.test(predicate.text) ||
    (teller !== null && WOULD.test(predicate.text)))

const endOf = ({ clauses }: Reading, clause: Clause, sentence: Sentence): number => {
  const from = clause.predicate?.end ?? clause.start
  const next = clauses.filter((other) => other !== clause && other.start >= from).map(({ start }) => start)
  // The firm, which will sell it, said so: the clause around this one goes on behind a comma
  const resumed = clauses.find(
    ({ start, predicate }) => predicate !== null && start < clause.start && predicate.start > from,
  )
  const comma = resumed?.predicate
    ? sentence.text.lastIndexOf(',', resumed.predicate.start - sentence.start) + sentence.start
    : sentence.end
  return Math.min(sentence.end, ...next, comma > from ? comma : sentence.end)
}

const told = new WeakMap<ReadArticle, readonly ToldClause[]>()

/** The told clauses of an article and those of what was planned once, in order; looked for once, however many kinds of facts ask. */
export const toldOrOncePlanned = (read: ReadArticle): readonly ToldClause[] => {
  const known = told.get(read)
  if (known) return known
  const found = toldIn(read)
  told.set(read, found)
  return found
}

/** The told clauses of an article, in order. */
export const toldClauses = (read: ReadArticle): readonly ToldClause[] =>
  toldOrOncePlanned(read).filter(({ wasPlanned }) => !wasPlanned)

const toldIn = ({ article, readings }: ReadArticle): ToldClause[] =>
  readings.flatMap((reading) => {
    const { sentence, words, clauses } = reading
    const kind = article.zones[sentence.zone]?.kind
    const isQuestion = sentence.text.trimEnd().endsWith('?')
    if (!kind || !TOLD.has(kind) || isQuestion) return []
    const isConditional = words.some(({ text }) => CONDITIONS.has(text.toLowerCase()))
    return clauses.flatMap((clause): ToldClause[] => {
      const teller = tellerOf(reading, clause)
      const isPlanned = isAhead(clause, teller) || goesOnAhead(reading, clause, teller)
      const wasPlanned = !isPlanned && wasAhead(clause, teller)
      if (!wasPlanned && !isSure(clause, teller)) return []
      if (!asserts(teller) || ((isPlanned || wasPlanned) && isConditional)) return []
      // will appear in court to hear whether …: what is open stands behind, and not what is told
      const isOpen = words.some(
        ({ text, start }) => text.toLowerCase() === 'whether' && start < (clause.predicate?.start ?? 0),
      )
      if ((isPlanned || wasPlanned) && isOpen) return []
      const end = endOf(reading, clause, sentence)
      return [{ reading, sentence, clause, end, teller, isPlanned, wasPlanned }]
    })
  })

/** The head of a noun: what a lexicon is asked for. At the head of a sentence it may look like a name. */
export const headOf = (phrase: Phrase | null): string => {
  if (phrase?.kind === 'noun') return phrase.head.toLowerCase()
  if (phrase?.kind === 'name') return phrase.name.toLowerCase()
  return phrase?.kind === 'group' ? headOf(phrase.members[0] ?? null) : ''
}

/** cut the rate, rejected it: which, the words don't tell. */
export const pointsAtSomething = (object: Phrase): boolean =>
  object.kind === 'pronoun' ||
  (object.kind === 'noun' &&
    object.pointsBack &&
    object.names.length === 0 &&
    object.text.split(' ').length < 3)
