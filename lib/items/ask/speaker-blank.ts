import { overlaps, type Span, spanOf } from '#lib/article/span'
import type { Entity, StatementFact } from '#lib/facts/fact'
import type { Source } from '#lib/items/source'

/** A speaker stands no farther than this from the words that introduce a statement. */
const REACH = 80
const REACH_BEFORE = 40

/** Chinese says who speaks before the verb: the name that stands last before it. */
const lastBefore = (text: string, cue: Span, names: readonly string[]): Span | null => {
  const from = Math.max(0, cue.start - REACH_BEFORE)
  const before = text.slice(from, cue.start)
  const found = names
    .map((name) => ({ name, at: before.lastIndexOf(name) }))
    .filter(({ name, at }) => at >= 0 && name.length >= 2)
    .sort((a, b) => b.at - a.at || b.name.length - a.name.length)[0]
  return found ? spanOf(text, from + found.at, from + found.at + found.name.length) : null
}

const isWholeWord = (text: string, { start, end }: Span): boolean =>
  !/[\p{L}\d]/u.test(text[start - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[end] ?? ' ')

/** English may say it after the verb as well: the nearest name on either side, whole, and not in what is said. */
const nearest = (text: string, cue: Span, statement: Span, names: readonly string[]): Span | null => {
  const from = Math.max(0, cue.start - REACH)
  const near = text.slice(from, cue.end + REACH)
  const found: Span[] = []
  for (const name of [...names].sort((a, b) => b.length - a.length))
    for (let at = near.indexOf(name); at >= 0; at = near.indexOf(name, at + 1)) {
      const span = spanOf(text, from + at, from + at + name.length)
      const isFree = !overlaps(span, statement) && !found.some((longer) => overlaps(span, longer))
      if (isFree && isWholeWord(text, span)) found.push(span)
    }
  const distance = ({ start, end }: Span): number => (end <= cue.start ? cue.start - end : start - cue.end)
  return found.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** Where the article names the speaker of a statement beside it; null where it does not. */
export const speakerSpan = ({ article }: Source, fact: StatementFact, entity: Entity): Span | null => {
  const names = [fact.speaker, entity.name, ...entity.aliases]
  if (!fact.cue) return null
  return article.language === 'en'
    ? nearest(article.text, fact.cue, fact.statement, names)
    : lastBefore(article.text, fact.cue, names)
}
