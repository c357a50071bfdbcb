import type { Language, Sentence, Zone } from '#lib/article/article'
import { type Bracket, bracketsOf, outermost } from '#lib/article/brackets'
import { CharacterSet } from '#lib/article/character-set'
import { endsLatinSentence, goesOnAfter, isGlued } from '#lib/article/latin-stops'
import { quotationsOf } from '#lib/article/quotations'
import { spanOf } from '#lib/article/span'
import { isLostDot } from '#lib/article/transliteration'

const ENDS = new CharacterSet('。！？!?…')
const CLOSERS = new CharacterSet('”’」』）)"')

/** No writer's sentence is longer. What is, a list or a text without marks, is cut, so that reading stays linear. */
const LONGEST = 1000
const CLAUSE_MARKS = new CharacterSet('，,；;：:、\n \u3000')

/** Where to cut a sentence that is too long: behind its last clause that fits, and never inside a character. */
const cutBefore = (text: string, start: number, limit: number): number => {
  for (let at = limit; at > start + LONGEST / 2; at--)
    if (CLAUSE_MARKS.has(text.charCodeAt(at - 1))) return at
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit
}

/** Whether a quotation which itself ends with a full stop ends the sentence that it stands in. */
const endsWithQuotation = (
  text: string,
  { kind, close }: Bracket,
  limit: number,
  language: Language,
): boolean => {
  if (kind !== 'quotation') return false
  const inner = text[close - 1] === "'" ? close - 2 : close - 1
  const isWhole = ENDS.has(text.charCodeAt(inner)) || (language === 'en' && text[inner] === '.')
  return isWhole && !(language === 'en' && goesOnAfter(text, close + 1, limit))
}

const endsAt = (text: string, at: number, limit: number, language: Language): boolean =>
  (ENDS.has(text.charCodeAt(at)) && !isLostDot(text, at)) ||
  (language === 'en' && (endsLatinSentence(text, at, limit) || isGlued(text, at, limit)))

/** Behind the marks that close a sentence: ?!, 。”, …… */
const behindClosers = (text: string, from: number, limit: number): number => {
  let end = from
  while (end < limit && (ENDS.has(text.charCodeAt(end)) || CLOSERS.has(text.charCodeAt(end)))) end++
  return end
}

/**
 * Cuts one zone into sentences. Marks inside quotations, titles and parentheses do not end one, except that a quotation
 * which itself ends with a full stop ends its sentence; closing marks belong to the sentence before them.
 */
const cut = (
  text: string,
  zone: Zone,
  index: number,
  language: Language,
  brackets: readonly Bracket[],
): Sentence[] => {
  const sentences: Sentence[] = []
  let next = 0
  let start = zone.start
  const push = (end: number) => {
    let from = start
    while (from < end && /\s/.test(text[from] as string)) from++
    while (end - from > LONGEST) {
      const to = cutBefore(text, from, from + LONGEST)
      sentences.push({ ...spanOf(text, from, to), zone: index })
      from = to
    }
    if (from < end) sentences.push({ ...spanOf(text, from, end), zone: index })
    start = end
  }
  for (let i = zone.start; i < zone.end; i++) {
    const bracket = brackets[next]
    if (bracket && i === bracket.open) {
      next++
      i = bracket.close
      if (endsWithQuotation(text, bracket, zone.end, language)) push(i + 1)
      continue
    }
    if (!endsAt(text, i, zone.end, language)) continue
    const end = behindClosers(text, i + 1, zone.end)
    push(end)
    i = end - 1
  }
  push(zone.end)
  return sentences
}

const SPOKEN: ReadonlySet<Zone['kind']> = new Set(['title', 'lead', 'body', 'subheading', 'caption'])

/** The outermost quotations and parentheses of each zone. */
const bracketsByZone = (
  text: string,
  zones: readonly Zone[],
  language: Language,
): ((zone: Zone) => Bracket[]) => {
  const kinds = (zone: Zone) => bracketsOf(text, zone.start, zone.end)
  if (language !== 'en') return (zone) => outermost(kinds(zone))
  const quotations = quotationsOf(text, zones)
  let next = 0
  return (zone) => {
    const found = kinds(zone).filter(({ kind }) => kind !== 'quotation')
    while ((quotations[next]?.start ?? Number.POSITIVE_INFINITY) < zone.end) {
      const { start, end } = quotations[next++] as (typeof quotations)[number]
      if (start >= zone.start) found.push({ open: start, close: end - 1, kind: 'quotation' })
    }
    return outermost(found.sort((a, b) => a.open - b.open))
  }
}

/** The sentences of an article, zone by zone; front matter and furniture have none. */
export const sentencesOf = (text: string, zones: readonly Zone[], language: Language): Sentence[] => {
  const bracketsIn = bracketsByZone(text, zones, language)
  return zones.flatMap((zone, index) => {
    const brackets = bracketsIn(zone)
    return SPOKEN.has(zone.kind) ? cut(text, zone, index, language, brackets) : []
  })
}
