import type { Article } from '#lib/article/article'
import { rememberFor } from '#lib/items/remember'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

const definiteIn = rememberFor((article: Article) => {
  const known = new Map<string, boolean>()
  return (name: string): boolean => {
    const before = known.get(name)
    if (before !== undefined) return before
    const found =
      article.text.match(new RegExp(`(?:\\b[Tt]he )?(?<![\\p{L}-])${escaped(name)}(?!\\p{L})`, 'gu')) ?? []
    const isDefinite =
      found.length > 0 && found.filter((one) => /^the /iu.test(one)).length * 2 > found.length
    known.set(name, isDefinite)
    return isDefinite
  }
})

/** An English name as the article writes it inside a sentence: the United States, the Pentagon; Ana Ruiz. */
export const withThe = (article: Article, name: string): string =>
  /^the /iu.test(name) || !definiteIn(article)(name) ? name : `the ${name}`
