import type { Language } from '#lib/article/article'
import { simplified } from '#lib/article/script'
import type { Candidate } from '#lib/items/question'
import { besidesAsking, besidesInterrogative, putSameQuestion } from '#lib/items/verify/asking-words'
import { open } from '#lib/items/wording/open'

const SHORTEST = 6
const LONGEST_FRAME = 60

/** What of a stem carries its meaning: the words that somebody said, or what stands before and behind the asking words. */
const bindingsOf = ({ item, question }: Candidate): string[][] => {
  if (question.asks === 'speaker')
    return item.stem.includes(open(question.words.text)) ? [[open(question.words.text)]] : []
  if (question.asks !== 'part') return []
  const [before, behind, ...more] = besidesInterrogative(item.stem)
  if (before === undefined || behind === undefined || more.length > 0) return []
  const pieces = [before.replace(/[在于於]$/u, ''), open(behind).replace(/^[，,]/u, '')].filter(
    (piece) => piece !== '',
  )
  return [pieces, [pieces.join('')]]
}

/** A text without the pieces, each taken once and in their order; null when it does not hold them so. */
const without = (text: string, pieces: readonly string[]): string | null => {
  let [rest, frame] = [text, '']
  for (const piece of pieces) {
    const at = rest.indexOf(piece)
    if (at < 0) return null
    frame += `${rest.slice(0, at)}　`
    rest = rest.slice(at + piece.length)
  }
  return frame + rest
}

/**
 * Whether another stem asks exactly what an item's own stem asks: the words that it is about are there, letter for
 * letter and whole, with their negations and conditions, and all else is only asking, after the same thing.
 *
 * @returns why not, or null
 */
export const asksAnother = (candidate: Candidate, stem: string, language: Language): string | null => {
  const frames = bindingsOf(candidate).flatMap((pieces) => {
    const [own, other] = [without(candidate.item.stem, pieces), without(stem, pieces)]
    return own === null || other === null ? [] : [{ own, other }]
  })
  const [frame] = frames
  if (!frame) return 'does not hold the words that the question is about'
  if (besidesAsking(simplified(frame.own), language === 'zh-Hant' ? 'zh' : language) !== '')
    return 'the question says more than a new wording could keep'
  if (frame.other.length > LONGEST_FRAME || stem.length < SHORTEST) return 'has not the length of a question'
  const said = frames.map(({ other }) => besidesAsking(other, language))
  if (!said.includes('')) return `says more than it asks: ${said[0]?.slice(0, 20)}`
  return putSameQuestion(frame.own, frame.other) ? null : 'asks for something else'
}
