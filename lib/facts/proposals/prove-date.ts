import type { Article } from '#lib/article/article'
import { overlaps, spanOf } from '#lib/article/span'
import { leansOnContext } from '#lib/facts/dates/event-phrase'
import type { DateFact, Entity, Extraction } from '#lib/facts/fact'
import type { FactDraft } from '#lib/facts/keys'
import type { Place } from '#lib/facts/proposals/locate'
import { PROPOSED_CONFIDENCE } from '#lib/facts/proposals/proposed'
import { modalityOf } from '#lib/facts/speech/modality'
import { cutWords } from '#lib/language/zh/dictionary'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

const SHORTEST = 5
const LONGEST = 60
const CLAUSE_EDGE = /(?:^|[，,；;。]\s?)(?:当地时间|北京时间|[Oo]n )?$/u
const CLAUSE_END = /^(?:[，,；;。.]|$)/u
const REPORTED =
  /据|否认|不|没|未|传闻|原定|取消|\b(?:not|never|no|deny|denied|reportedly|said|says|told|if|may|might|could|would)\b/iu
const WORDS_OF_OTHERS = /[“”「」"]/u

/** A clause that can be asked about: it names somebody or something first and needs nothing that was said before. */
const isToldAlone = (event: string, { language }: Article, entities: readonly Entity[]): boolean =>
  language === 'en'
    ? entities.some(({ name, aliases }) => [name, ...aliases].some((form) => event.startsWith(form)))
    : /^[\p{Script=Han}《]/u.test(event) && !leansOnContext(event)

/** Whether the writer says it himself, without reserve: no cue of speech, no condition, no quotation, no denial. */
const isPlainlyTold = (sentence: string): boolean =>
  !WORDS_OF_OTHERS.test(sentence) &&
  !REPORTED.test(sentence) &&
  !cutWords(sentence).some(({ word }) => speechVerbOf(word) !== undefined) &&
  modalityOf(sentence) === 'asserted'

/**
 * Proves what happened on a date that the engine has read itself: a clause that begins with the date, can be
 * understood alone, and ends where the clause ends. The value of the date is the engine's own.
 *
 * @returns the dated event, or why it is not proved
 */
export const proveDate = (
  article: Article,
  { facts, entities }: Extraction,
  { span, sentence }: Place,
): FactDraft | string => {
  const dates = facts.filter((fact): fact is DateFact => fact.kind === 'date')
  const own = dates.find((date) => date.span.start === span.start && date.span.end < span.end)
  if (own?.type !== 'DATE' || !own.resolved || own.mod !== undefined)
    return 'the words do not begin with a date that is certain'
  if (own.event !== undefined) return 'the article is read so already'
  const rest = span.text.slice(own.span.end - own.span.start)
  const event = rest.replace(/^[，,]?\s?/u, '')
  if (event.length < SHORTEST || event.length > LONGEST || !isToldAlone(event, article, entities))
    return 'behind the date nothing is told that can be understood alone'
  const { text } = article
  if (
    !CLAUSE_EDGE.test(text.slice(sentence.start, span.start)) ||
    !CLAUSE_END.test(text.slice(span.end, sentence.end))
  )
    return 'the words are no whole clause'
  if (dates.some((date) => date !== own && overlaps(date.span, span))) return 'the words hold a second date'
  if (!isPlainlyTold(sentence.text)) return 'the sentence passes on what others say, or leaves it open'
  const { id: _, ...dated } = own
  return {
    ...dated,
    event,
    evidence: [spanOf(text, sentence.start, sentence.end)],
    confidence: Math.min(own.confidence, PROPOSED_CONFIDENCE),
  }
}
