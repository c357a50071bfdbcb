import type { Source } from '#lib/items/source'

/** A brief has several stories: nobody takes who speaks in one for who speaks in another. */

interface Stretch {
  readonly start: number
  readonly end: number
}

const around = (
  { article: { zones, text } }: Source,
  at: number,
): { paragraph: Stretch; section: Stretch } => {
  const here = zones.findIndex(({ start, end }) => start <= at && at < end)
  const heads = zones.flatMap(({ kind }, index) => (kind === 'subheading' ? [index] : []))
  const from = heads.findLast((index) => index <= here)
  const to = heads.find((index) => index > here)
  const zone = zones[here]
  return {
    paragraph: zone ?? { start: 0, end: text.length },
    section: {
      start: from === undefined ? 0 : (zones[from]?.start ?? 0),
      end: to === undefined ? text.length : (zones[to]?.start ?? text.length),
    },
  }
}

/** From so many names of a section on, no name of another is needed beside them. */
const ENOUGH = 2

/**
 * Names with those first that stand in the paragraph of a place of the text, then those of its section, then the rest in
 * their order; of an article with several sections the rest only where the section has too few.
 *
 * @param at offset into the article
 * @param fits whether a name can be used at all
 */
export const nearestFirst = (
  source: Source,
  at: number,
  names: readonly string[],
  fits: (name: string) => boolean,
): string[] => {
  const { paragraph, section } = around(source, at)
  const { text } = source.article
  const formsOf = (name: string): readonly string[] => {
    const entity = source.extraction.entities.find((one) => one.name === name)
    return entity ? [name, ...entity.aliases] : [name]
  }
  const isIn = (name: string, { start, end }: Stretch): boolean =>
    formsOf(name).some((form) => {
      const found = text.indexOf(form, start)
      return found >= 0 && found < end
    })
  const near = names.filter((name) => isIn(name, paragraph))
  const same = names.filter((name) => !near.includes(name) && isIn(name, section))
  const isPart = section.start > 0 || section.end < text.length
  if (isPart && [...near, ...same].filter(fits).length >= ENOUGH) return [...near, ...same]
  return [...near, ...same, ...names.filter((name) => !near.includes(name) && !same.includes(name))]
}
