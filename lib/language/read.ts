import type { Article } from '#lib/article/article'
import { english } from '#lib/language/en/read'
import type { Language, ReadArticle } from '#lib/language/language'
import { CHINESE } from '#lib/language/zh/stages'

const LANGUAGES: Readonly<Record<Article['language'], Language>> = {
  zh: CHINESE,
  // Read after its characters have become simplified ones (lib/article/script.ts).
  'zh-Hant': CHINESE,
  en: english,
}

const kept = new WeakMap<Article, ReadArticle>()

/** Words, phrases and clauses of an article in its language. One article is read once, however many ask for it. */
export const readArticle = (article: Article): ReadArticle => {
  const known = kept.get(article)
  if (known) return known
  const made = LANGUAGES[article.language].read(article)
  kept.set(article, made)
  return made
}
