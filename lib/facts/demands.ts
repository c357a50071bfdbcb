import type { Article } from '#lib/article/article'
import { spanOf } from '#lib/article/span'
import type { DemandFact } from '#lib/facts/fact'
import { findCues } from '#lib/facts/speech/cues'
import { maskedSentence } from '#lib/facts/speech/mask'
import { readSubject } from '#lib/facts/speech/subject'
import { COUNTRY_PATTERN } from '#lib/language/zh/lexicon/countries'

/** A demand without its key. */
export type DemandDraft = Omit<DemandFact, 'id'>

const DEMANDING = /^(?:要求|敦促|呼吁)$/u
const PROPOSING = /^提出$/u
const AGAIN = /[，,；](?:并|同时)?(?<verb>要求|敦促|呼吁)/gu
const OF = new RegExp(
  `^(?<of>${COUNTRY_PATTERN}|[\\p{Script=Han}]{2,8}?方)(?=不|停止|立即|尽快|撤|提供|允许|放弃|遵守|保证|承诺|取消|恢复|采取|履行|释放|在|向|对|将|从)`,
  'u',
)
const nobody = (): boolean => false

const demand = (article: Article, by: string, from: number, to: number): DemandDraft | null => {
  const text = article.text.slice(from, to).replace(/[。，,；！？\s]+$/u, '')
  if (text.length < 4) return null
  const of = OF.exec(text)?.groups?.of
  const span = spanOf(article.text, from, from + text.length)
  return { kind: 'demand', by, ...(of ? { of } : {}), text, confidence: 0.85, evidence: [span] }
}

/** What one side demands of another: A要求B…; two demands in one sentence are two facts. */
export const extractDemands = (article: Article): DemandDraft[] =>
  article.sentences.flatMap((sentence) => {
    const kind = article.zones[sentence.zone]?.kind
    if (kind !== 'lead' && kind !== 'body') return []
    const masked = maskedSentence(sentence)
    const cue = findCues(masked).find(({ verb }) => DEMANDING.test(verb) || PROPOSING.test(verb))
    const subject = cue ? readSubject(masked.slice(cue.clauseStart, cue.verbStart), nobody) : null
    if (!cue || !subject || !['country', 'person', 'organisation'].includes(subject.speaker.kind)) return []
    if (subject.speaker.confidence < 0.85) return []
    const again = [...masked.matchAll(AGAIN)].filter(({ index }) => index > cue.contentStart)
    const starts = [cue.contentStart, ...again.map((match) => match.index + match[0].length)]
    const ends = [...again.map(({ index }) => index), masked.length]
    return starts.flatMap(
      (start, index) =>
        demand(
          article,
          subject.speaker.name,
          sentence.start + start,
          sentence.start + (ends[index] ?? start),
        ) ?? [],
    )
  })
