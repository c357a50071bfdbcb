import type { Modality } from '#lib/facts/fact'

const CONDITIONAL = /\b(?:if|unless|provided that|as long as|in case|only when)\b/iu
const DENIED =
  /^(?:no\b|never\b|there (?:is|was|were|are) no\b|\w+(?: \w+){0,5} (?:did not|does not|do not|was not|were not|is not|has not|have not|had not|never|didn['’]t|hasn['’]t|wasn['’]t)\b)/iu
const POSSIBLE =
  /\b(?:may|might|could|possibly|perhaps|probably|likely|apparently|expected to|seems?|appears?)\b/iu
const PLANNED =
  /\b(?:will|would|shall|plans? to|planned to|intends? to|going to|set to|due to (?:be|meet|hold|begin|start)|scheduled)\b|['’]ll\b/iu

/** How the speaker stands behind the words. The strongest reserve wins: a condition before all. */
export const englishModality = (content: string, verb: string): Modality => {
  if (CONDITIONAL.test(content)) return 'conditional'
  if (verb.startsWith('den') || DENIED.test(content)) return 'denied'
  if (POSSIBLE.test(content)) return 'possible'
  return PLANNED.test(content) ? 'planned' : 'asserted'
}
