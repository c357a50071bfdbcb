import { tokensOf } from '#lib/language/en/tagger'

const known = new Map<string, string | null>()
/** More words than any text has; what is over it is looked up again. */
const MOST = 4000

/** The plain form of a verb by which a sentence tells something: met -> meet; null where the tagger sees no verb in it. */
export const plainForm = (verb: string): string | null => {
  const found = known.get(verb)
  if (found !== undefined) return found
  const [, token, more] = tokensOf(`She ${verb} it.`)
  const isVerb = (token?.tag === 'VERB' || token?.tag === 'AUX') && more !== undefined
  const plain = token && isVerb ? token.lemma : null
  if (known.size < MOST) known.set(verb, plain)
  return plain
}
