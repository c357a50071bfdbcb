import { type Span, spanOf } from '#lib/article/span'
import { isSaying } from '#lib/language/en/lexicon/saying'
import type { Actor, Clause, Reading } from '#lib/language/language'

/** Where a sentence tells who says something: a clause of saying that is asserted, with what it says. */
export interface Attribution {
  /** Index of the clause. */
  readonly clause: number
  /** Null where the subject is that of an earlier clause. */
  readonly subject: Actor | null
  readonly continues: number | null
  readonly lemma: string
  readonly cue: Span
  readonly addressee?: string
  readonly pieces: readonly Span[]
  /** What another is told to do. */
  readonly isUrging: boolean
  /** The whole of what is said stands between quotation marks. */
  readonly isQuoted: boolean
  readonly start: number
  readonly end: number
  /** The attribution inside whose words this one stands, as an index into the sentence's attributions. */
  readonly inside: number | null
}

const STOPS = /[\s,.;:–—-]+$/u
const SHORTEST = 8

/** Whether a clause or one that it hangs on is a condition, denied, asked, or told of nobody. */
const isUnsaid = (clauses: readonly Clause[], index: number): boolean => {
  let at: number | null = index
  let hangs: Clause['role'] | null = null
  for (let steps = 0; at !== null && steps < 8; steps++) {
    const clause: Clause = clauses[at] as Clause
    const { predicate, subject, role } = clause
    if (role === 'condition' || role === 'denied') return true
    if (subject?.kind === 'pronoun' && subject.person === 'nobody') return true
    if (predicate?.negated || predicate?.lemma === 'deny') if (at !== index || predicate.negated) return true
    // it was reported that Lee said: nobody stands for it
    if (
      hangs === 'complement' &&
      at !== index &&
      predicate?.passive &&
      isSaying(predicate.lemma, 'says', 'tells', 'thinks')
    )
      return true
    hangs = role
    at = clause.parent
  }
  return false
}

const PROMISES: ReadonlySet<string> = new Set('promise pledge vow threaten demand'.split(' '))
/** Written small: “To be clear, …” is what somebody says. */
const INFINITIVE = /^(?:not |never )?to\s/u
const VIEWS: ReadonlySet<string> = new Set(
  'think believe feel fear doubt suspect expect hope estimate agree find show indicate'.split(' '),
)

/** Whether somebody tells another what to do: urged the army to leave. Whom it is asked of is part of the words. */
const isUrging = (lemma: string, said: string): boolean => isSaying(lemma, 'bids') && INFINITIVE.test(said)

/** Whom something is asked of, where it stands before what is asked. */
const urgedOf = ({ predicate, object, adverbials }: Clause): Span | null => {
  if (!predicate || !isSaying(predicate.lemma, 'bids')) return null
  if (object) return object.kind === 'quotation' || object.kind === 'time' ? null : object
  return adverbials.find(({ marker, start }) => marker === 'on' && start >= predicate.end)?.phrase ?? null
}

/** Whether a verb, so used, tells somebody's words or views. */
const tells = ({ predicate, complement }: Clause, text: string): boolean => {
  if (!predicate || complement.length === 0) return false
  const { lemma, modality, tense, passive } = predicate
  if (passive || tense === 'future' || modality !== 'asserted') return false
  if (isUrging(lemma, text)) return true
  if (lemma === 'accord' || isSaying(lemma, 'says', 'tells'))
    return !INFINITIVE.test(text) || PROMISES.has(lemma)
  if (isSaying(lemma, 'judges', 'accuses')) return true
  return PROMISES.has(lemma) || (VIEWS.has(lemma) && !INFINITIVE.test(text))
}

const QUOTE_BEFORE = /(?:[“"„‘]|''|')$/u

const trimmed = (text: string, span: Span): Span => {
  const bare = span.text.replace(STOPS, '')
  const lead = bare.length - bare.trimStart().length
  return spanOf(text, span.start + lead, span.start + bare.length)
}

/** The last word of the verb group is the one that says: has repeatedly said. */
const cueOf = (text: string, clause: Clause): Span => {
  const { start, end, lemma, text: words } = clause.predicate as NonNullable<Clause['predicate']>
  if (lemma === 'accord') return spanOf(text, start, end)
  return spanOf(text, start + words.lastIndexOf(' ') + 1, end)
}

/** Whom something is told to: reporters in told reporters that. */
const addresseeOf = ({ object, predicate }: Clause): string | undefined =>
  object &&
  predicate &&
  isSaying(predicate.lemma, 'tells') &&
  object.kind !== 'quotation' &&
  object.kind !== 'time'
    ? object.text
    : undefined

/** said as much; said so: it points at what was told before. */
const POINTS_BACK =
  /^(?:as much|so|this|that|it|otherwise|anything|nothing|something|little|much)(?:\s(?:in|to|on|at|about|during|of)\s|$)/u

/** between what Lee says and what he does; the target that it pledged: the words are a thing, and nobody's statement. */
const isThing = (text: string, { subject, predicate, role }: Clause): boolean => {
  const start = Math.min(subject?.start ?? predicate?.start ?? 0, predicate?.start ?? 0)
  return role !== 'complement' && /\bwhat\s+$/iu.test(text.slice(Math.max(0, start - 6), start))
}

/**
 * He said not all agreed, with some walking out, saying …: behind others who do something, a participle that goes on may be
 * theirs.
 */
const isOthers = (
  text: string,
  clauses: readonly Clause[],
  { continues, predicate, start }: Clause,
): boolean =>
  continues !== null &&
  predicate !== null &&
  /ing$/u.test(predicate.text) &&
  WITH_OTHERS.test(text.slice(clauses[continues]?.start ?? start, start))
const WITH_OTHERS =
  /,? with (?:some|others|many|several|most|a few|one|both|all|\p{L}+s) (?:[^\s,;]+ ){0,4}\p{L}+ing\b[^;]*,\s*$/u

const attributionOf = (text: string, clauses: readonly Clause[], index: number): Attribution | null => {
  const clause = clauses[index] as Clause
  const said = clause.complement.map((span) => trimmed(text, span)).filter(({ start, end }) => end > start)
  const of = urgedOf(clause)
  const wanted = said[0]
  const pieces =
    of && wanted && of.end < wanted.start && INFINITIVE.test(wanted.text)
      ? [spanOf(text, of.start, wanted.end)]
      : said
  const [first] = pieces
  if (!first || !wanted || POINTS_BACK.test(first.text) || isThing(text, clause)) return null
  if (!tells(clause, wanted.text) || isUnsaid(clauses, index)) return null
  const isQuoted = pieces.every(({ start }) => QUOTE_BEFORE.test(text.slice(Math.max(0, start - 2), start)))
  if (!isQuoted && pieces.reduce((sum, { text: said }) => sum + said.length, 0) < SHORTEST) return null
  const cue = cueOf(text, clause)
  const addressee = addresseeOf(clause)
  const places = [cue, ...pieces, ...(clause.subject ? [clause.subject] : [])]
  return {
    clause: index,
    subject: clause.subject,
    continues: isOthers(text, clauses, clause) ? null : clause.continues,
    lemma: clause.predicate?.lemma ?? '',
    cue,
    ...(addressee ? { addressee } : {}),
    pieces,
    isUrging: isUrging(clause.predicate?.lemma ?? '', wanted.text),
    isQuoted,
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
    inside: null,
  }
}

const holds = (outer: Attribution, { cue }: Attribution): boolean =>
  outer.pieces.some(({ start, end }) => start <= cue.start && cue.end <= end)

/** The attributions of one sentence, in its order. */
export const attributionsIn = (text: string, { clauses }: Reading): Attribution[] => {
  const all = clauses.flatMap((_, index) => attributionOf(text, clauses, index) ?? [])
  return all.map((one) => {
    // The innermost whose words hold this one.
    let inside: number | null = null
    all.forEach((outer, index) => {
      if (outer === one || !holds(outer, one)) return
      const before = inside === null ? undefined : all[inside]
      if (!before || outer.end - outer.start < before.end - before.start) inside = index
    })
    return { ...one, inside }
  })
}

/** Who asks passes on nobody's words. */
const ASKS: ReadonlySet<string> = new Set(['ask', 'wonder'])

/** Whether what the outer one tells is only that the inner one said something: Reuters reported that Soto said … */
export const isRelay = (outer: Attribution, inner: Attribution): boolean => {
  const [first] = outer.pieces
  if (!first || !isSaying(inner.lemma, 'says', 'tells') || ASKS.has(inner.lemma) || outer.isQuoted)
    return false
  // X said A, according to Reuters: whatever else the inner one is, its words are passed on
  if (outer.lemma === 'accord') return true
  const begins = Math.min(inner.subject?.start ?? inner.cue.start, inner.cue.start)
  return begins - first.start <= 3 && isSaying(outer.lemma, 'says', 'tells')
}
