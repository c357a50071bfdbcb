import type { Article } from '#lib/article/article'
import type { Span } from '#lib/article/span'
import { latestDayOf, statedDay } from '#lib/facts/dates/stated-day'
import { extractFacts } from '#lib/facts/extract'
import type { DateFact, Extraction, Fact } from '#lib/facts/fact'
import { wordingOf } from '#lib/items/wording/by-language'
import type { AskedDay, CountedDay } from '#prisma/reading/findings'

const MOST_DAYS = 12

interface PlacedWords extends CountedDay {
  /** Where they stand, and what they are placed at (TIMEX3). */
  readonly span: Span
  readonly placedOn: string
}

/** The words whose day follows from the day of publication: each wording once. */
const placedWords = (article: Article, facts: readonly Fact[]): PlacedWords[] => {
  const { shownDate } = wordingOf({ article })
  const days = new Map<string, PlacedWords>()
  for (const fact of facts) {
    if (fact.kind !== 'date' || !fact.resolved || fact.anchor !== undefined) continue
    const words = fact.span.text
    // 昨天上午 follows from the day just as 昨天 does.
    const placedOn = fact.value
    const whole = placedOn.replace(/T.*$/u, '')
    const value = shownDate(whole, fact.mod)
    if (value === null || words.includes(whole.slice(0, 4))) continue
    // Early in it, or about then, it is not the day itself.
    const day = fact.mod === undefined ? whole : null
    days.set(words, { words, value, day, span: fact.span, placedOn })
  }
  return [...days.values()]
}

/** The dates that are placed, by where they stand. */
const datesIn = (facts: readonly Fact[]): ReadonlyMap<number, DateFact> =>
  new Map(
    facts.flatMap((fact) =>
      fact.kind === 'date' && fact.resolved ? [[fact.span.start, fact] as const] : [],
    ),
  )

const shownOf = (placed: readonly PlacedWords[]): CountedDay[] =>
  placed.slice(0, MOST_DAYS).map(({ words, value, day }) => ({ words, value, day }))

/** The days that follow from the day of publication, as far as it is known. */
export const countedDays = (article: Article, facts: readonly Fact[]): CountedDay[] =>
  shownOf(placedWords(article, facts))

const NOTHING_ASKED: Waiting = { asked: null, unplaced: [], uncertain: [] }

/** What waits for the day of an article. */
interface Waiting {
  /** What is to be asked of whoever brought it; null where its day is known or decides nothing. */
  readonly asked: AskedDay | null
  /** The places of all that hangs on it. */
  readonly unplaced: readonly Span[]
  /** Dates that were placed beside others of the text, and would be others with the day. */
  readonly uncertain: readonly DateFact[]
}

/**
 * Looks at what an article without a day would tell with one: read as if it had appeared on the day that it states of
 * itself, or else on the day on which it was brought.
 *
 * @param latest the day on which it was brought, wherever it is latest, `YYYY-MM-DD`
 */
export const askedDay = (article: Article, { published, facts }: Extraction, latest: string): Waiting => {
  if (published && (!published.inferred || published.start === published.end)) return NOTHING_ASKED
  const stated = statedDay(article)
  const proposed = stated && latestDayOf(stated, latest, published)
  const day = proposed ?? published?.end ?? latest
  const dated: Article = { ...article, published: { start: day, end: day } }
  const read = datesIn(facts)
  const placed = placedWords(dated, extractFacts(dated).facts).filter(
    ({ span, placedOn }) => read.get(span.start)?.value !== placedOn,
  )
  const uncertain = placed.flatMap(({ span }) => read.get(span.start) ?? [])
  if (placed.length === 0) return NOTHING_ASKED
  const days = shownOf(placed).map((one) =>
    proposed === null ? { words: one.words, value: '', day: null } : one,
  )
  return { asked: { stated, proposed, days }, unplaced: placed.map(({ span }) => span), uncertain }
}
