import { plainForm } from '#lib/facts/english/lexicon/past-verbs'

/** A phrase as the beginning of a sentence. */
export const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const AUXILIARY = /^(.+?) (will|was|were|is|are|has|have|had|would|can|could|may|might|must|should) (.+)$/u
/** A subject that holds a clause of its own may be cut in two at the wrong verb. */
const CLAUSE = /\b(?:who|which|that|when|where|while|because|after|before|if)\b|[;:]/u

interface Inverted {
  readonly verb: string
  readonly rest: string
}

const withAuxiliary = (clause: string): Inverted | null => {
  const [, subject, verb, rest] = AUXILIARY.exec(clause) ?? []
  if (!subject || !verb || !rest || CLAUSE.test(subject)) return null
  // Two verbs before the auxiliary: it is that of a later clause.
  return pastVerbs(subject).length > 0 ? null : { verb, rest: `${subject} ${rest}` }
}

const pastVerbs = (text: string): number[] =>
  [...text.matchAll(/\b[a-z]+\b/gu)].flatMap(({ 0: word, index }) =>
    plainForm(word) === undefined ? [] : [index],
  )

const withDid = (clause: string): Inverted | null => {
  const [at, more] = pastVerbs(clause)
  if (at === undefined || at === 0 || CLAUSE.test(clause.slice(0, at))) return null
  // signed … entered: the first may be a participle; only joined verbs are sure to be of one subject.
  if (more !== undefined && !/\b(?:and|to|,)\s*$/u.test(clause.slice(0, more))) return null
  if (more !== undefined) return null
  const past = /^[a-z]+/u.exec(clause.slice(at))?.[0] ?? ''
  const subject = clause.slice(0, at).trim()
  return { verb: 'did', rest: `${subject} ${plainForm(past)}${clause.slice(at + past.length)}` }
}

/**
 * Turns what happened into a question: ('on what date', 'the two sides met in Geneva') -> on what date did the two
 * sides meet in Geneva.
 *
 * @param clause one clause in the past or future, as it goes on inside a sentence, beginning with its subject
 * @returns null where the verb is not certain
 */
export const questionOf = (asking: string, clause: string): string | null => {
  const inverted = withAuxiliary(clause) ?? withDid(clause)
  return inverted && `${asking} ${inverted.verb} ${inverted.rest}`
}
