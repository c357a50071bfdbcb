import type { Article } from '#lib/article/article'

/** The languages in which questions are worded; traditional characters are put in for all of an item. */
export type Tongue = 'zh' | 'en'

export const tongueOf = ({ article }: { readonly article: Pick<Article, 'language'> }): Tongue =>
  article.language === 'en' ? 'en' : 'zh'
