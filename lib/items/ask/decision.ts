import type { DecisionFact } from '#lib/facts/fact'
import { standsAlone } from '#lib/items/alone'
import { type Asked, asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { rivalPhrases } from '#lib/items/distract/phrases'
import type { Candidate } from '#lib/items/question'
import { type Source, sureFacts } from '#lib/items/source'
import { turnedVerb } from '#lib/items/tell/ask-english'
import { withThe } from '#lib/items/tell/definite'
import { evidenceNaming } from '#lib/items/tell/naming'
import { told } from '#lib/items/tell/told'
import { provePhrase } from '#lib/items/verify/phrase'
import { wordingOf } from '#lib/items/wording/by-language'
import { adverbial } from '#lib/items/wording/english-dates'
import { asIs, englishPhrase } from '#lib/items/wording/english-phrases'
import { open } from '#lib/items/wording/open'
import { plainForm } from '#lib/language/en/plain-form'

/** What was decided? 加拿大总理卡尼2025年4月3日宣布了什么？ */

const NAME = 'decision'

interface Parts {
  readonly by: string
  readonly verb: string
  readonly planned: boolean
  /** As shown; null where it is not told. */
  readonly date: string | null
}

const WORDING: Readonly<
  Record<Tongue, { asked: (parts: Parts) => string | null; told: (parts: Parts, text: string) => string }>
> = {
  zh: {
    asked: ({ by, verb, planned, date }) => {
      const then = date ?? ''
      if (/(?:决定|同意|计划|拟|将|承诺|拒绝|要求|授权)$/u.test(verb)) return `${by}${then}${verb}做什么？`
      return `${by}${then}${planned ? '将' : ''}${verb}${planned ? '' : '了'}什么？`
    },
    told: ({ by, verb, date }, text) => `${by}${date ?? ''}${verb}${text}。`,
  },
  en: {
    asked: ({ by, verb, planned, date }) => {
      const then = date === null ? '' : ` ${adverbial(date)}`
      const turned = turnedVerb(planned && !/\s/u.test(verb) ? `will ${plainForm(verb) ?? verb}` : verb)
      if (turned === null) return null
      const doing = /\b(?:decide[ds]?|agreed?|plan(?:ned)?|promised?|vow(?:ed)?|refused?|pledged?)$/u.test(
        turned.rest,
      )
        ? `${turned.rest} to do`
        : turned.rest
      return `What ${turned.auxiliary} ${by} ${doing}${then}?`
    },
    told: ({ by, verb, date }, text) =>
      `${by.charAt(0).toUpperCase()}${by.slice(1)} ${verb} ${text}${date === null || text.includes(date) ? '' : ` ${adverbial(date)}`}.`,
  },
}

const partsOf = (source: Source, { by, verb, status, date }: DecisionFact): Parts => ({
  by: tongueOf(source) === 'en' ? withThe(source.article, by) : by,
  verb: verb.text,
  planned: status === 'planned' && !/^(?:将|拟|计划)/u.test(verb.text),
  date: date === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(date) ? null : wordingOf(source).shownDate(date),
})

/** Measures against it: of what was decided against, the question says nothing. */
const POINTS_BACK = /\b(?:it|them|him|her)\b/u

/** Sentences, of which the first tells what a paper is about. */
const LEAD = 3

/** 某公司宣布了什么？ Without its day only what the article begins with is the one that can be meant. */
const isPinned = (source: Source, fact: DecisionFact, { date }: Parts): boolean => {
  if (date !== null) return true
  const { sentences, zones } = source.article
  const own = sentences.filter(({ zone }) => /^(?:body|lead)$/u.test(zones[zone]?.kind ?? ''))
  return own.slice(0, LEAD).some(({ start, end }) => start <= fact.verb.start && fact.verb.end <= end)
}

const askOne = (source: Source, fact: DecisionFact): Candidate[] => {
  const span = fact.evidence.find(({ text }) => text.includes(fact.text))
  const from = span ? span.start + span.text.indexOf(fact.text) : -1
  const own = from < 0 ? null : told(source, from, from + fact.text.length)
  if (own === null) return []
  const key = open(own.text)
  if (tongueOf(source) === 'en' && POINTS_BACK.test(key)) return []
  if (key.length < 4 || !standsAlone(source, `${fact.by}${key}`)) return []
  const wording = WORDING[tongueOf(source)]
  const parts = partsOf(source, fact)
  if (!isPinned(source, fact, parts)) return []
  const asked: Asked = {
    kind: NAME,
    facts: [fact.id],
    topic: 'decision',
    question: { asks: 'phrase', fact: fact.id },
    evidence: evidenceNaming(source, [fact.by], ...fact.evidence, ...own.support),
    rationale: wording.told(parts, key),
    score: fact.confidence,
  }
  const shown = tongueOf(source) === 'en' ? englishPhrase : asIs
  return asChoice(source, asked, wording.asked(parts), shown(key), rivalPhrases(source, fact, key).map(shown))
}

export const DECISION: QuestionKind = {
  name: NAME,
  ask: (source) => sureFacts(source, 'decision').flatMap((fact) => askOne(source, fact)),
  prove: provePhrase,
}
