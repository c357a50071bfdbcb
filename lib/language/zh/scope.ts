import { GOING_ON } from '#lib/language/zh/lexicon/function-words'
import type { SpeechKind } from '#lib/language/zh/lexicon/speech-verbs'
import type { RawClause } from '#lib/language/zh/raw-clause'
import type { Token } from '#lib/language/zh/token'

/** How far what somebody says reaches: where another voice, or the same one anew, takes over. */

export interface Scope {
  /** Index of the clause whose words these are. */
  readonly clause: number
  /** Whether a clause inside has a subject of its own: then 呼吁… may go on with that one. */
  hasSubject: boolean
  readonly verb: SpeechKind
  /** Whether the words follow the verb with no mark between. */
  readonly isBare: boolean
  /** Whether anything has been said yet. */
  begun: boolean
}

const PRONOUN_SPEAKERS = new Set(['他', '她', '他们', '她们'])

const textOf = (tokens: readonly Token[], clause: RawClause): string => {
  const { subject } = clause
  if (!subject) return ''
  let text = ''
  for (let at = subject.from; at < subject.to; at++) text += (tokens[at] as Token).text
  return text
}

/**
 * Whether the clauses of a segment end what was being said before it.
 *
 * @param mark the mark that stands before the segment
 * @param opens whether words may follow behind the segment
 */
export const takesOver = (
  tokens: readonly Token[],
  clauses: readonly RawClause[],
  scope: Scope,
  mark: string,
  opens: boolean,
): boolean => {
  const first = clauses[0]
  if (!first || !scope.begun) return false
  const isSemicolon = mark === '；' || mark === ';'
  const voice = clauses.find(({ speech, content }) => speech !== null && (content !== null || opens))
  // 宣布将重开谈判；今年1月，…: a new time and a new subject, where what was said had no subject.
  if (!voice?.speech) {
    const actor = first.subject ? tokens[first.subject.to - 1] : undefined
    if (isSemicolon && scope.isBare && actor?.class === 'name') return true
    return isSemicolon && !scope.hasSubject && first.adverbials[0]?.role === 'time'
  }
  const subject = clauses.find((clause) => clause.subject !== null && clause.from <= voice.from)
  if (!subject) return goesOnSpeaking(first, voice, scope)
  if (PRONOUN_SPEAKERS.has(textOf(tokens, subject))) return voice.speech.kind === 'say'
  if (first.connectors.includes('则') || isSemicolon) return true
  const last = subject.subject ? tokens[subject.subject.to - 1] : undefined
  if (voice.speech.kind !== 'say') return false
  return last?.tag === 'nr' || (voice.content === null && first.connectors.includes('而'))
}

/** Whether a verb of speech without a subject is the same speaker's: 并表示, but 他愿见面，并承诺 is what he said. */
const goesOnSpeaking = (first: RawClause, voice: RawClause, scope: Scope): boolean => {
  const kind = voice.speech?.kind
  const joined = first.connectors.some((word) => GOING_ON.has(word))
  if (scope.verb === 'judge') return true
  if (kind === 'say') return joined || voice.content === null || !scope.hasSubject
  if (scope.verb === 'demand') return joined
  if (!scope.isBare) return false
  return !scope.hasSubject
}
