import { type Span, spanOf } from '#lib/article/span'
import { maskQuoted } from '#lib/facts/speech/mask'
import { englishGlossed } from '#lib/items/english/gloss'
import { englishStandsAlone } from '#lib/items/english/stands-alone'
import { type Source, sentenceAround } from '#lib/items/source'

/** What leads over from the sentence before, and may go without loss. */
const LEAD_OVER =
  /^(?:However|Meanwhile|Instead|Moreover|Still|Also|In addition|Nevertheless|At the same time|For example|But|And|Yet|So),? /u
const DATELINE = /^\p{Lu}[\p{Lu} .,'’-]+(?:, [^()—–]{3,16})?(?: ?\([^)]{2,40}\))? ?[—–-]{1,2} /u
const LONGEST = 260
/** The labels of an interview: questions are not asked again, answers are told with who gave them. */
const QUESTION = /^(?:Q|Question)[:.] /u
const FIRST_PERSON = /\b(?:I|we|us|our|my|me|mine|ours)\b/iu
/** Besides the blank there must be enough left to know what is asked. */
const FEWEST_WORDS = 6

/** Whose words a sentence is, where it stands in an interview without quotation marks. */
const answering = ({ extraction, article }: Source, from: number, to: number): string | null => {
  const said = extraction.facts.find(
    (fact) =>
      fact.kind === 'statement' &&
      fact.mode === 'direct' &&
      fact.statement.start <= from &&
      to <= fact.statement.end + 1,
  )
  const isQuoted = said?.kind === 'statement' && /[“"]/u.test(article.text[said.statement.start - 1] ?? '')
  return said?.kind === 'statement' && !isQuoted ? said.speaker : null
}

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
  if (QUESTION.test(sentence.text)) return null
  const label = /^(?:A|Answer)[:.] /u.exec(sentence.text)?.[0].length ?? 0
  const lead = LEAD_OVER.exec(sentence.text.slice(dateline + label))?.[0].length ?? 0
  const from = sentence.start + dateline + label + lead
  if (from > span.start) return null
  const shown = spanOf(source.article.text, from, sentence.end)
  if (shown.text.length > LONGEST || shown.text.split(span.text).length !== 2) return null
  const names = source.extraction.entities.flatMap(({ name, aliases }) => [name, ...aliases])
  for (const show of [plain, englishGlossed]) {
    const told = `${show(source, from, span.start)}____${show(source, span.end, sentence.end)}`
    const speaker = answering(source, from, sentence.end)
    if (speaker === null && FIRST_PERSON.test(maskQuoted(told))) continue
    const whole = told.charAt(0).toUpperCase() + told.slice(1)
    const text = speaker === null ? whole : `${speaker} said: “${whole}”`
    const words = text.replace('____', '').match(/\p{L}{2,}/gu)?.length ?? 0
    if (words >= FEWEST_WORDS && englishStandsAlone(text, names)) return { text, sentence: shown }
  }
  return null
}
