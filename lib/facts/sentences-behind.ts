import type { Article } from '#lib/article/article'
import { overlaps } from '#lib/article/span'
import type { Fact } from '#lib/facts/fact'

/**
 * The sentences that prove a fact, as offsets of their beginnings. Facts that share one are siblings: asked one after
 * the other, the first gives the second away.
 */
export const sentencesBehind = (
  { sentences }: Pick<Article, 'sentences'>,
  { evidence }: Pick<Fact, 'evidence'>,
): number[] =>
  sentences.filter((sentence) => evidence.some((span) => overlaps(span, sentence))).map(({ start }) => start)
