import type { Article, PublicationInterval, Sentence, Zone } from '#lib/article/article'
import { publishedAnchor } from '#lib/language/time/anchors'
import { Discourse } from '#lib/language/time/discourse'
import type { Mention } from '#lib/language/time/told'
import { findTimes } from '#lib/language/zh/times/grammar'
import { asBodyTells } from '#lib/language/zh/times/headings'
import { SentenceWords } from '#lib/language/zh/times/sentence-words'
import {
  isBound,
  isDayOfEvent,
  isDayOfSeries,
  isDayOfThing,
  isInSpeech,
  isMeasure,
  speaksThen,
} from '#lib/language/zh/times/standing'
import { tenseAt } from '#lib/language/zh/times/tense'
import type { TimeRead } from '#lib/language/zh/times/time-read'

const HEADINGS: ReadonlySet<Zone['kind']> = new Set(['title', 'subheading'])
const DATED: ReadonlySet<Zone['kind']> = new Set(['title', 'lead', 'body', 'subheading', 'caption'])

/** Expressions of time in one sentence, not yet placed; offsets count from the sentence's beginning. */
export const mentionsIn = (sentence: Sentence): { words: SentenceWords; mentions: readonly Mention[] } => {
  const words = SentenceWords.of(sentence)
  const known = kept.get(sentence)
  if (known) return { words, mentions: known }
  const mentions = findTimes(words).filter(
    (mention) =>
      !isDayOfEvent(words.text, mention) && !isDayOfSeries(words, mention) && !isDayOfThing(words, mention),
  )
  kept.set(sentence, mentions)
  return { words, mentions }
}
const kept = new WeakMap<Sentence, readonly Mention[]>()

/**
 * The times of a Chinese article in the order of the text.
 *
 * @param published when it appeared; null when nothing is known
 * @param isSaid whether a paragraph is part of a conversation: what is said there dates nothing that is told about it
 */
export const readTimes = (
  article: Article,
  published: PublicationInterval | null,
  isSaid: (zone: number) => boolean = () => false,
): TimeRead[] => {
  const anchor = publishedAnchor(published)
  const [told, said] = [new Discourse(anchor), new Discourse(anchor)]
  const read = article.sentences.flatMap((sentence, index) => {
    const kind = article.zones[sentence.zone]?.kind
    if (!kind || !DATED.has(kind)) return []
    const { words, mentions } = mentionsIn(sentence)
    const discourse = isSaid(sentence.zone) ? said : told
    return mentions.map((mention): TimeRead => {
      const { start, end } = mention
      const tense = tenseAt(words, start, end)
      const { placed, contested } = discourse.read(mention.told, {
        ahead: tense === 'ahead',
        over: tense === 'over',
        inSpeech: isInSpeech(words, mention),
        bounds: isBound(words.text, mention),
        compares: isMeasure(words.text, mention),
        speaks: speaksThen(words, mention),
        zone: sentence.zone,
        sentence: index,
      })
      return {
        sentence,
        start: sentence.start + start,
        end: sentence.start + end,
        told: mention.told,
        time: placed?.time ?? null,
        ...(placed?.anchor ? { anchor: placed.anchor } : {}),
        contested,
        ahead: tense === 'ahead',
      }
    })
  })
  return asBodyTells(read, ({ sentence }) => HEADINGS.has(article.zones[sentence.zone]?.kind ?? 'body'))
}
