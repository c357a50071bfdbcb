import type { Article } from '#lib/article/article'
import { joined, type Piece, type Tale } from '#lib/items/tell/telling'
import { insideSentence } from '#lib/language/en/inside-sentence'
import { plainForm } from '#lib/language/en/plain-form'

/** How English asks: the wh-phrase in front, then the auxiliary or a form of do, the subject, the verb, the rest. */

const AUXILIARY =
  /^(will|would|can|could|may|might|must|shall|should|is|are|was|were|am|has|have|had|do|does|did)(?:n['’]t| not)?$/iu
const BE = /^(?:is|are|was|were|am)$/iu
const HAVE_ALONE = /^(?:has|have|had)$/iu

/** Whether a word is the past of a verb: detected, threw; not rank. */
export const isPastForm = (word: string): boolean => {
  const base = /(?:s|ing)$/u.test(word) ? null : plainForm(word)
  return base !== null && base !== word
}

/** imposed an embargo and blocked the assets: only the first verb would be turned by did. */
const goesOnInPast = (text: string): boolean =>
  [...text.matchAll(/\b(?:and|but) (?:then |had )?(\p{Ll}+)/gu)].some(([, word = '']) => isPastForm(word))

interface TurnedVerb {
  readonly auxiliary: string
  readonly rest: string
}

/** will meet -> will, meet; met -> did, meet; meets -> does, meet; was -> was. Null for what has no finite verb in front. */
export const turnedVerb = (verb: string): TurnedVerb | null => {
  const [first = '', ...more] = verb.split(/\s+/u)
  const word = first.toLowerCase()
  if (AUXILIARY.test(first) && (more.length > 0 || BE.test(first)))
    return { auxiliary: word, rest: more.join(' ') }
  if (!/^[a-z]+(?:-[a-z]+)*$/u.test(word)) return null
  const base = HAVE_ALONE.test(word) ? 'have' : plainForm(word)
  if (base === null) return null
  const rest = [base, ...more].join(' ')
  if (word === base) return /(?:t|d|ut|it)$/u.test(word) ? null : { auxiliary: 'do', rest }
  return { auxiliary: /s$/u.test(word) && word !== 'was' ? 'does' : 'did', rest }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const closed = (text: string): string =>
  `${capital(
    text
      .replace(/\s+/gu, ' ')
      .replace(/ ,/gu, ',')
      .replace(/[,;.\s]+$/u, ''),
  )}?`

/** Foreign Minister Ana Ruiz, Port Amber: two words written large are a name, wherever they stand. */
const IS_NAME = /^(?!The |A |An |In |On |At )\p{Lu}\S* \p{Lu}/u

/** Words from the beginning of a sentence as they go on inside a question. */
export const inside = (article: Article, text: string): string =>
  IS_NAME.test(text) ? text : insideSentence(article, text)

/**
 * A tale as a question for one of its pieces.
 *
 * @param piece left out and asked for; null where the question asks for what the tale doesn't hold
 * @param asking the wh-phrase: On what date, Who, With whom
 * @returns null where the verb has no form that can be turned for certain
 */
export const askInFront = (
  article: Article,
  { pieces }: Tale,
  piece: Piece | null,
  asking: string,
): string | null => {
  const subjectAt = pieces.findIndex(({ role }) => role === 'subject')
  const verbAt = pieces.findIndex(({ role }) => role === 'verb')
  const [subject, verb] = [pieces[subjectAt], pieces[verbAt]]
  if (!subject || !verb || verbAt < subjectAt) return null
  const before = pieces.slice(0, subjectAt).filter((one) => one !== piece)
  const behind = pieces.slice(verbAt + 1).filter((one) => one !== piece)
  const between = pieces.slice(subjectAt + 1, verbAt).filter((one) => one !== piece)
  const adjuncts = before.map((one) => ({ ...one, shown: inside(article, one.shown), lead: ' ' }))
  if (piece === subject) {
    const said = joined([verb, ...behind].map((one, at) => (at === 0 ? { ...one, lead: '' } : one)))
    const then = [...between.map((one) => ({ ...one, lead: ' ' })), ...adjuncts]
    return closed(`${asking} ${said}${then.length > 0 ? ` ${joined(then)}` : ''}`)
  }
  const turned = turnedVerb(verb.shown)
  if (turned === null || (/^d/u.test(turned.auxiliary) && goesOnInPast(joined(behind)))) return null
  const middle = [inside(article, subject.shown), ...between.map(({ shown }) => shown), turned.rest]
    .filter(Boolean)
    .join(' ')
  const tail = joined([{ shown: '', lead: '' }, ...behind, ...adjuncts])
  return closed(`${asking} ${turned.auxiliary} ${middle}${tail}`)
}
