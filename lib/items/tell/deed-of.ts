import type { ClauseFact } from '#lib/facts/fact'
import type { Source } from '#lib/items/source'
import { chineseDeed } from '#lib/items/tell/chinese-deed'
import type { Deed } from '#lib/items/tell/deed'
import { englishDeed } from '#lib/items/tell/english-deed'

/** What a fact's clause says of whom; null where it has no plain subject, or what it tells is no deed. */
export const deedOf = (source: Source, fact: ClauseFact): Deed | null =>
  source.article.language === 'en' ? englishDeed(source, fact) : chineseDeed(source, fact)
