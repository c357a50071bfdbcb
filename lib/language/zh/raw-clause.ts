import type { ClauseRole, Predicate } from '#lib/language/language'
import type { RawAdverbial, Stretch } from '#lib/language/zh/adverbials'
import { FUTURE, MODALS, NEGATIONS, PAST } from '#lib/language/zh/lexicon/function-words'
import type { SpeechVerb } from '#lib/language/zh/lexicon/speech-verbs'

import type { Token } from '#lib/language/zh/token'

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

/** What an adverb or an auxiliary says of the verb behind it: not, perhaps, soon, already. */
export const turnBy = (clause: RawClause, token: Token): void => {
  const modality = MODALS.get(token.text)
  if (modality && modality !== 'asserted') clause.modality = modality
  if (NEGATIONS.has(token.text)) clause.negated = true
  if (FUTURE.has(token.text)) clause.tense = 'future'
  if (PAST.has(token.text)) clause.tense = 'past'
}
