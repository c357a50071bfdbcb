import { GOING_ON } from '#lib/language/zh/lexicon/function-words'
import type { RawClause } from '#lib/language/zh/raw-clause'
import type { Token } from '#lib/language/zh/token'

/** How far what somebody says reaches: where another voice, or the same one anew, takes over. */

export interface Scope {
  /** Index of the clause whose words these are. */
  readonly clause: number
  /** Whether a clause inside has a subject of its own: then 呼吁… may go on with that one. */
  hasSubject: boolean
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
 */
export const takesOver = (
  tokens: readonly Token[],
  clauses: readonly RawClause[],
  scope: Scope,
  mark: string,
): boolean => {
  const voice = clauses.find(({ speech }) => speech !== null)
  const first = clauses[0]
  if (!voice?.speech || !first || !scope.begun) return false
  const subject = clauses.find((clause) => clause.subject !== null && clause.from <= voice.from)
  const marked = voice.content === null
  if (!subject) {
    if (first.connectors.some((word) => GOING_ON.has(word))) return true
    if (voice.speech.kind === 'say' && marked) return true
    return !scope.hasSubject && (voice.speech.kind !== 'think' || marked)
  }
  if (PRONOUN_SPEAKERS.has(textOf(tokens, subject))) return voice.speech.kind === 'say'
  if (first.connectors.includes('则') || mark === '；' || mark === ';') return true
  return first.connectors.includes('而') && marked
}
