import type { Entity } from '#lib/facts/fact'
import { rememberFor } from '#lib/items/remember'
import { entityNamed, type Source } from '#lib/items/source'

/** Whether a person and a body have nothing to do with each other, so that the words of one are none of the other. */

const formsOf = ({ name, aliases }: Entity): string[] => [name, ...aliases].filter((form) => form.length > 1)

/** In characters: 卫生 of 卫生局 is told in 卫生局局长 again. */
const SHARED = 2
const WORD_EN = /[\p{L}\d]{4,}/gu

const wordsOf = (text: string): string[] => {
  if (!/\p{Script=Han}/u.test(text)) return (text.match(WORD_EN) ?? []).map((word) => word.toLowerCase())
  return [...text].slice(SHARED - 1).map((_, at) => text.slice(at, at + SHARED))
}

/** The sentences that name somebody, by their places. */
const namedIn = rememberFor(({ article }: Source) =>
  rememberFor(
    (entity: Entity): ReadonlySet<number> =>
      new Set(
        article.sentences.flatMap(({ text, start }) =>
          formsOf(entity).some((form) => text.includes(form)) ? [start] : [],
        ),
      ),
  ),
)

/**
 * Whether the article tells of the two apart: no sentence names both, and no office of the one has a word of the other's
 * name. A firm's head may have said what his firm says, and a minister what her ministry does.
 */
export const areToldApart = (source: Source, a: string, b: string): boolean => {
  const [one, other] = [entityNamed(source, a), entityNamed(source, b)]
  if (!one || !other) return false
  const [here, there] = [namedIn(source)(one), namedIn(source)(other)]
  if ([...here].some((place) => there.has(place))) return false
  const shares = (titles: readonly string[], names: readonly string[]): boolean => {
    const words = new Set(titles.flatMap(wordsOf))
    return names.flatMap(wordsOf).some((word) => words.has(word))
  }
  return !shares(one.titles, formsOf(other)) && !shares(other.titles, formsOf(one))
}
