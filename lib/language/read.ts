import type { Article } from '#lib/article/article'
import { english } from '#lib/language/en/read'
import type { Language, ReadArticle } from '#lib/language/language'
import { CHINESE } from '#lib/language/zh/stages'

const LANGUAGES: Readonly<Record<Article['language'], Language>> = {
  zh: CHINESE,
  'zh-Hant': CHINESE,
  en: english,
}

const kept = new WeakMap<Article, ReadArticle>()

/**
 * Words, phrases and clauses of an article, by the stages of its language (lib/language/zh/stages.ts,
 * lib/language/en/read.ts). An article is read once, however many ask for it: the reading is kept as long as the article is.
 *
 * @param article Chinese in simplified characters: an article in traditional ones is given as its simplified copy
 * (lib/article/script.ts), whose offsets are the same
 * @returns one reading for each sentence, in their order
 */
export const readArticle = (article: Article): ReadArticle => {
  const known = kept.get(article)
  if (known) return known
  const made = LANGUAGES[article.language].read(article)
  kept.set(article, made)
  return made
}
