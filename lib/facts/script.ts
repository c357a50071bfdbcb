import type { Article } from '#lib/article/article'
import { OriginalScript } from '#lib/article/original-script'
import { simplified } from '#lib/article/script'
import type { Extraction } from '#lib/facts/fact'

/** Facts of an article in traditional characters, read in simplified ones and shown in their own. */

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [name: string]: Json }
type Stretch = { readonly start: number; readonly end: number; readonly text: string }

const isSpan = (value: object): value is Stretch => 'start' in value && 'end' in value && 'text' in value

/** Values that are codes and no words of the article. */
const CODES: ReadonlySet<string> = new Set(
  'id key kind type value date mode status frame factIds topic asks fact'.split(' '),
)

const mapped = (value: Json, words: (text: string) => string, span: (found: Stretch) => Json): Json => {
  if (typeof value === 'string') return words(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one: Json) => mapped(one, words, span))
  if (isSpan(value)) return { ...value, ...(span(value) as object) }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      CODES.has(name) ? inner : mapped(inner, words, span),
    ]),
  )
}

/** A copy in which every word is simplified; offsets stay. */
export const inSimplified = <T>(value: T): T =>
  mapped(value as Json, simplified, (span) => ({ text: simplified(span.text) })) as T

/** A copy in which every word has the characters that the article has, if possible where it is near. */
export const inOriginal = <T>(
  value: T,
  script: OriginalScript,
  article: Article,
  near: readonly Stretch[] = [],
): T =>
  mapped(
    value as Json,
    (words) => script.of(words, near),
    ({ start, end }) => ({ text: article.text.slice(start, end) }),
  ) as T

/** The facts with the characters that the article has where they were read. */
export const inOriginalScript = (extraction: Extraction, article: Article, shadow: Article): Extraction => {
  const script = new OriginalScript(article.text, shadow.text)
  const facts = extraction.facts.map((fact) => inOriginal(fact, script, article, fact.evidence))
  return { ...inOriginal({ ...extraction, facts: [] }, script, article), facts }
}
