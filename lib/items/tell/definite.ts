import type { Article } from '#lib/article/article'
import { rememberFor } from '#lib/items/remember'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Ireland’s Institute for Lake Research is the Institute: a body called by what it is for, and not Germany’s Siemens. */
const IS_DESCRIBED = / (?:of|for) /u

const definiteIn = rememberFor((article: Article) => {
  const known = new Map<string, boolean>()
  return (name: string): boolean => {
    const before = known.get(name)
    if (before !== undefined) return before
    const found =
      article.text.match(
        new RegExp(`(?:\\b[Tt]he |['’]s )?(?<![\\p{L}-])${escaped(name)}(?!\\p{L})`, 'gu'),
      ) ?? []
    const determined = found.filter(
      (one) => /^the /iu.test(one) || (/^['’]s /u.test(one) && IS_DESCRIBED.test(name)),
    )
    const isDefinite = found.length > 0 && determined.length * 2 > found.length
    known.set(name, isDefinite)
    return isDefinite
  }
})

/** An English name as the article writes it inside a sentence: the United States, the Pentagon; Ana Ruiz. */
export const withThe = (article: Article, name: string): string =>
  /^the /iu.test(name) || !definiteIn(article)(name) ? name : `the ${name}`
