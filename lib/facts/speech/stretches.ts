import { type Span, spanOf } from '#lib/article/span'
import { contentSpan } from '#lib/facts/speech/contents'
import { cutWords, ownClassOf } from '#lib/language/zh/dictionary'

/** The stretches of text that a verb of speech takes, as the words of one statement or of two. */

export interface Told {
  readonly hull: Span
  readonly pieces?: readonly Span[]
}

const BROKEN = '，,、'

const SUBJECTS: ReadonlySet<string> = new Set(['noun', 'name', 'pronoun', 'determiner'])

/** Whether words begin a sentence of their own: 但我们会去, against 接受这份协议. */
const opensWithSubject = (words: string): boolean => {
  const first = cutWords(words.slice(0, 12)).find(
    ({ word, tag }) => ownClassOf(word) !== 'conjunction' && !tag.startsWith('c'),
  )
  if (!first) return false
  const own = ownClassOf(first.word)
  return own ? SUBJECTS.has(own) : first.tag.startsWith('n') || first.tag.startsWith('r')
}

/**
 * What a verb takes, as statements: two stretches are one statement where the first quotation goes on in the second
 * (“我们绝不会，”X说，“接受…”), and two where each stands for itself.
 */
export const stretchesOf = (text: string, complement: readonly Span[]): Told[] => {
  const [first, second] = complement
  if (!first || !second || complement.length > 2) return complement.map((hull) => ({ hull }))
  const inner = contentSpan(text, first.start, first.end)
  const before = text[first.end - 2] ?? ''
  const rest = contentSpan(text, second.start, second.end)
  const isQuoted = '“「"'.includes(second.text.charAt(0))
  if (!inner || !rest || !isQuoted || !BROKEN.includes(before) || opensWithSubject(rest.text))
    return complement.map((hull) => ({ hull }))
  return [{ hull: spanOf(text, first.start, second.end), pieces: [inner, rest] }]
}
