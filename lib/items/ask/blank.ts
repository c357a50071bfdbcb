import { type Span, spanOf } from '#lib/article/span'
import { type Source, sentenceAround } from '#lib/items/source'
import { standsAlone } from '#lib/items/stands-alone'
import { open } from '#lib/items/wording'

const LONGEST = 110

/** A sentence, or part of one, with a blank in it. */
export interface Blanked {
  readonly text: string
  readonly sentence: Span
}

const clauseStarts = (text: string): number[] => {
  const starts = [0]
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? ''
    if (/[“（(《「『]/u.test(sign)) depth += 1
    if (/[”）)》」』]/u.test(sign)) depth = Math.max(0, depth - 1)
    if (depth === 0 && /[，,；;。！？]/u.test(sign)) starts.push(index + 1)
  }
  return starts[starts.length - 1] === text.length ? starts : [...starts, text.length]
}

/** A run of clauses may not begin with a verb whose subject was in the clause before. */
const SUBJECTLESS =
  /^(?:将|计划|大概|预计|要求|已|曾|会|可能|使用|确保|重视|应|是|为|并|以|让|使|达|在该|其|而|仍|还|也(?!门)|再|就|均|都|由|从|自|对|向|把|被|包括|导致|成为|完成|举行|进行|引发|造成|称|说|表示|指出)/u

/** What only leads over from the sentence before, and may go without loss. */
const LEAD_OVER = /^(?:另外|此外|同时|例如|其中|不过|但是?|然而|因此|据悉|据了解|当前|目前)[，,、]?/u

const opensWell = (shown: string, from: number): boolean => from === 0 || !SUBJECTLESS.test(shown)

/** Besides the blank there must be enough left to know what is asked. */
const TELLING = 10
const SPEECH_ONLY = /^[^，,。]{0,12}____[^，,。]{0,3}(?:称|说|表示|指出|报道)?[。]?$/u

const isTelling = (shown: string): boolean =>
  shown.replace(/____|[\p{P}\s]/gu, '').length >= TELLING && !SPEECH_ONLY.test(shown)

const isBalanced = (text: string): boolean =>
  (text.match(/[“「『（(《]/gu)?.length ?? 0) === (text.match(/[”」』）)》]/gu)?.length ?? 0)

/**
 * The sentence around a span with a blank in its place: all of it, or the longest run of its clauses that stands
 * alone. The blanked words must not occur a second time in what is shown.
 *
 * @returns null when no run of clauses will do
 */
export const blankOut = (source: Source, span: Span, least = 14): Blanked | null => {
  const sentence = sentenceAround(source, span)
  if (!sentence) return null
  const names = source.extraction.entities.flatMap(({ name, aliases }) => [name, ...aliases])
  const starts = clauseStarts(sentence.text)
  const [from, to] = [span.start - sentence.start, span.end - sentence.start]
  let best: Span | null = null
  for (const start of starts.filter((at) => at <= from))
    for (const end of starts.filter((at) => at >= to)) {
      const run = sentence.text.slice(start, end)
      const lead = LEAD_OVER.exec(run)?.[0].length ?? 0
      const at = start + (start + lead <= from ? lead : 0)
      const shown = sentence.text.slice(at, end)
      if (best !== null && shown.length <= best.text.length) continue
      if (shown.length < least || shown.length > LONGEST || !isBalanced(shown)) continue
      if (shown.split(span.text).length !== 2 || !opensWell(shown, start)) continue
      const told = shown.trim().replace(span.text, '____')
      if (!isTelling(told) || !standsAlone(told, names)) continue
      best = spanOf(source.article.text, sentence.start + at, sentence.start + end)
    }
  return best === null
    ? null
    : { text: `${open(best.text.trim().replace(span.text, '____'))}。`, sentence: best }
}
