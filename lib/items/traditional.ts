import type { Article } from '#lib/article/article'
import { OriginalScript } from '#lib/article/original-script'
import { simplifiedArticle } from '#lib/article/script'
import { inOriginal, inSimplified } from '#lib/facts/script'
import type { Candidate } from '#lib/items/question'
import type { Source } from '#lib/items/source'

/**
 * Questions on an article in traditional characters are thought of in simplified ones, where all rules are written, and
 * put into the article's own characters before they are proved: what is proved is what is shown.
 */
export const readSimplified = (source: Source): Source => ({
  article: simplifiedArticle(source.article),
  extraction: inSimplified(source.extraction),
  others: inSimplified(source.others),
})

/** Puts candidates into the characters of the article. */
export const shownIn = (article: Article, shadow: Article): ((candidate: Candidate) => Candidate) => {
  const script = new OriginalScript(article.text, shadow.text)
  return (candidate) => inOriginal(candidate, script, article, candidate.item.evidence)
}
