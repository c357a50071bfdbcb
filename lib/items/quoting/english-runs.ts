import { endsLatinSentence } from '#lib/article/latin-stops'
import type { Run } from '#lib/items/quoting/chinese-runs'

const sentencesOf = (text: string): string[] => {
  const sentences: string[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const ends = endsLatinSentence(text, i, text.length) || /[?!;]/u.test(text[i] as string)
    if (!ends) continue
    sentences.push(text.slice(start, i + 1))
    start = i + 1
  }
  return start < text.length ? [...sentences, text.slice(start)] : sentences
}

/** Marks in pairs, but for one that opens and is closed behind the words. */
const mayBeClosed = (text: string, mark: string): boolean => {
  const count = text.split(mark).length - 1
  return count % 2 === 0 || (count === 1 && new RegExp(`(?:^|\\s)${mark}(?=\\S)`, 'u').test(text))
}

const isBalanced = (text: string): boolean =>
  (text.match(/“/gu)?.length ?? 0) === (text.match(/”/gu)?.length ?? 0) &&
  mayBeClosed(text, '"') &&
  mayBeClosed(text, "''")

const trim = (text: string): string => text.replace(/^[\s,;]+/u, '').replace(/[\s,;.]+$/u, '')

const LONGEST = 215
const SHORTEST = 15
const FEWEST_WORDS = 4

/**
 * The runs of whole sentences of a statement that may be quoted in a question, the longest first. Nothing is cut inside
 * a sentence, so no condition or negation is lost.
 */
export const englishRuns = (text: string): Run[] => {
  const sentences = sentencesOf(text)
  const starts = sentences.map((_, at) => sentences.slice(0, at).join('').length)
  const runs = sentences.flatMap((_, from) =>
    sentences.slice(from).flatMap((__, more): Run[] => {
      const whole = sentences.slice(from, from + more + 1).join('')
      const part = trim(whole)
      const isLong = part.length < SHORTEST || part.length > LONGEST
      if (isLong || part.split(/\s+/u).length < FEWEST_WORDS || !isBalanced(part)) return []
      const at = (starts[from] ?? 0) + whole.indexOf(part)
      return [{ from: at, to: at + part.length }]
    }),
  )
  return runs.sort((a, b) => b.to - b.from - (a.to - a.from))
}
