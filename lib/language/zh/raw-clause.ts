import type { ClauseRole, Predicate } from '#lib/language/language'
import type { RawAdverbial, Stretch } from '#lib/language/zh/adverbials'
import type { SpeechVerb } from '#lib/language/zh/lexicon/speech-verbs'

/** A clause as indexes of the words of its sentence, before it is known how it hangs on the others. */
export interface RawClause extends Stretch {
  role: ClauseRole
  /** What joins it to the clause before: 并, 但, 则. */
  readonly connectors: string[]
  subject: Stretch | null
  readonly adverbials: RawAdverbial[]
  predicate: Stretch | null
  lemma: string
  /** The frame of a verb of speech that introduces words here. */
  speech: SpeechVerb | null
  modality: Predicate['modality']
  tense: Predicate['tense']
  negated: boolean
  passive: boolean
  object: Stretch | null
  /** The hearer behind the verb: 告诉记者. */
  hearer: Stretch | null
  /** What the verb takes in the same segment; null when it has none, or when it follows behind a mark. */
  content: Stretch | null
  to: number
}

export const newClause = (from: number, to: number): RawClause => ({
  from,
  to,
  role: 'main',
  connectors: [],
  subject: null,
  adverbials: [],
  predicate: null,
  lemma: '',
  speech: null,
  modality: 'asserted',
  tense: 'present',
  negated: false,
  passive: false,
  object: null,
  hearer: null,
  content: null,
})
