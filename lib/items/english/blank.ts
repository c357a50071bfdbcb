import { type Span, spanOf } from '#lib/article/span'
import { englishGlossed } from '#lib/items/english/gloss'
import { englishStandsAlone } from '#lib/items/english/stands-alone'
import { type Source, sentenceAround } from '#lib/items/source'

/** What leads over from the sentence before, and may go without loss. */
const LEAD_OVER =
  /^(?:However|Meanwhile|Instead|Moreover|Still|Also|In addition|Nevertheless|At the same time|For example|But|And|Yet|So),? /u
const DATELINE = /^\p{Lu}[\p{Lu} .,'’-]+(?:, [^()—–]{3,16})?(?: ?\([^)]{2,40}\))? ?[—–-]{1,2} /u
const LONGEST = 260
/** Besides the blank there must be enough left to know what is asked. */
const FEWEST_WORDS = 6

const plain = ({ article }: Source, from: number, to: number): string => article.text.slice(from, to)

/**
 * The English sentence around a span with a blank in its place, whole but for what leads over to it; null where the
 * sentence is too long, does not stand alone, or holds the blanked words a second time.
 */
export const englishBlank = (source: Source, span: Span): { text: string; sentence: Span } | null => {
  const sentence = sentenceAround(source, span)
  const kind = sentence && source.article.zones[sentence.zone]?.kind
  if (!sentence || kind === 'title' || kind === 'subheading' || kind === 'caption') return null
  const dateline = DATELINE.exec(sentence.text)?.[0].length ?? 0
  const lead = LEAD_OVER.exec(sentence.text.slice(dateline))?.[0].length ?? 0
  const from = sentence.start + dateline + lead
  if (from > span.start) return null
  const shown = spanOf(source.article.text, from, sentence.end)
  if (shown.text.length > LONGEST || shown.text.split(span.text).length !== 2) return null
  const names = source.extraction.entities.flatMap(({ name, aliases }) => [name, ...aliases])
  for (const show of [plain, englishGlossed]) {
    const told = `${show(source, from, span.start)}____${show(source, span.end, sentence.end)}`
    const text = told.charAt(0).toUpperCase() + told.slice(1)
    const words = text.replace('____', '').match(/\p{L}{2,}/gu)?.length ?? 0
    if (words >= FEWEST_WORDS && englishStandsAlone(text, names)) return { text, sentence: shown }
  }
  return null
}
