import { tongueOf } from '#lib/items/ask/tongue'
import { type Opposite, oppositesIn } from '#lib/items/distract/opposites'
import { namesOf, type Source } from '#lib/items/source'

/** Words with one of them turned into its opposite, where that is no part of a name. */

const overlapsName = (source: Source, text: string, { offset, from }: Opposite): boolean =>
  namesOf(source).some((name) => {
    const at = name.length > from.length ? text.indexOf(name) : -1
    return at >= 0 && at <= offset && offset + from.length <= at + name.length
  })

/** A text with something else in one place of it. */
export const applied = (text: string, { offset, from, to }: Opposite): string =>
  `${text.slice(0, offset)}${to}${text.slice(offset + from.length)}`

/** Every word of a text that can be turned. */
export const turnsOf = (source: Source, text: string): Opposite[] =>
  oppositesIn(tongueOf(source), text).filter((one) => !overlapsName(source, text, one))

/** A phrase with one of its words turned into its opposite: a wrong answer that a careless reader gives. */
export const turnedPhrases = (source: Source, text: string): string[] =>
  turnsOf(source, text).map((change) => applied(text, change))
