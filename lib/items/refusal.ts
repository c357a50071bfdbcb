/**
 * Why the verifier refused a question, as whoever reviews an article is told it. The verifier gives its reasons one by
 * one, in English; a reader needs to know what kind of fault it is, and what word it is about.
 */
export const REFUSALS = [
  'unproved',
  'ambiguous',
  'options',
  'told',
  'dangling',
  'cut',
  'stranger',
  'trivial',
  'form',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** The reasons by their beginnings. */
const REASONS: Readonly<Record<Exclude<Refusal, 'form'>, readonly string[]>> = {
  /** The text does not prove this answer. */
  unproved: [
    'the facts do not give exactly this answer',
    'the claim is not proved',
    'no evidence',
    'evidence is not verbatim',
    'is of no kind',
    'files itself under',
    'claims nothing',
    'tells as past what is to come',
    'the evidence does not say',
    'the order is not certain',
    'does not hold the words',
  ],
  /** Another answer may be right as well. */
  ambiguous: [
    'may be right as well',
    'the claim may be true',
    'two rows are in conflict',
    'a right side fits more than one left',
    'accepts a number that is not meant',
  ],
  options: ['fewer than two safe distractors', 'fewer than three rows', 'an option occurs twice'],
  /** Title, stem or day give it away. */
  told: [
    'the title',
    'the stem',
    'the day above it',
    'the question says more',
    'says more than it asks',
    'shows what stands for something else',
  ],
  /** It can't be understood by itself. */
  dangling: [
    'cannot be understood alone',
    'leans on one told of before',
    'the blank does not say',
    'the office was had at another time',
    'nobody knows of whom',
  ],
  /** Something is cut off. */
  cut: [
    'half of a contrast',
    'a condition or negation',
    'an answer is a piece',
    'begins with',
    'begins inside',
    'ends before',
    'has only its first half',
    'the office is cut',
    'the blank is half',
    'is no clause',
    'is a subject alone',
    'tells nothing',
    'its time or condition',
    'holds who says so',
    'a mark is left open',
  ],
  stranger: ['nobody who is known to speak', 'the medium reports'],
  trivial: [
    'repeats a whole sentence',
    'is no main fact',
    'asks which paper',
    'says nothing',
    'tells that something is said',
  ],
}

/** What kind of fault a reason of the verifier's tells; what is none of the others is of the form of the question. */
export const refusalOf = (why: string): Refusal =>
  REFUSALS.find((kind) => kind !== 'form' && REASONS[kind].some((beginning) => why.startsWith(beginning))) ??
  'form'

/** The words that a reason names; '' for none. */
export const namedIn = (why: string): string => /: (.+)$/u.exec(why)?.[1] ?? ''
