import { namesOf, type Source } from '#lib/items/source'
import { shareFound } from '#lib/items/verify/likeness'

/** So much of the title is told again where a text speaks of what the title does. */
const OF_TITLE = 0.3
/** A year tells of what is spoken as a name does: 2018年10月，全国的粗钢产量. */
const YEAR = /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/u

/**
 * Whether it can be told of what a text speaks: it holds a name, a year, or the words of the title. The mine, the victims
 * may be any.
 */
export const isAnchored = (source: Source, text: string): boolean =>
  YEAR.test(text) ||
  namesOf(source).some((name) => name.length > 1 && text.includes(name)) ||
  shareFound(source.article.title, text) >= OF_TITLE
