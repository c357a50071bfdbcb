import type { DemandFact } from '#lib/facts/fact'
import { standsAlone } from '#lib/items/alone'
import { type Asked, asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { rivalPhrases } from '#lib/items/distract/phrases'
import type { Candidate } from '#lib/items/question'
import { entityNamed, type Source, sureFacts } from '#lib/items/source'
import { evidenceNaming } from '#lib/items/tell/naming'
import { told } from '#lib/items/tell/told'
import { provePhrase } from '#lib/items/verify/phrase'
import { asIs, englishPhrase, englishWish } from '#lib/items/wording/english-phrases'
import { open } from '#lib/items/wording/open'
import { cutWords } from '#lib/language/zh/dictionary'
import { countryOf } from '#lib/language/zh/lexicon/countries'

/** What does one side want of another? 俄罗斯要求北约做什么？ */

const NAME = 'demand'

const WORDING: Readonly<
  Record<Tongue, { asked: (by: string, of?: string) => string; told: (by: string, text: string) => string }>
> = {
  zh: {
    asked: (by, of) => (of === undefined ? `${by}提出了什么要求？` : `${by}要求${of}做什么？`),
    told: (by, text) => `${by}要求${text}。`,
  },
  en: {
    asked: (by, of) => (of === undefined ? `What did ${by} demand?` : `What did ${by} want ${of} to do?`),
    told: (by, text) => `${by} demanded: ${text}.`,
  },
}

/** 之一以及某国: the end of what it is called. */
const isPieceOfName = (source: Source, by: string): boolean =>
  tongueOf(source) === 'zh' && /^(?:之|的|以及|及|和|与)/u.test(by)

/** What is wanted, without whoever shall do it, as the answer to 要求X做什么. */
export const demanded = (fact: DemandFact, text: string): string =>
  fact.of !== undefined && text.startsWith(fact.of) ? text.slice(fact.of.length) : text

/** A side by its name alone: no 政府执行国际刑事法院, in which somebody does something already. */
const isKnown = (source: Source, name: string): boolean =>
  (entityNamed(source, name) !== undefined || countryOf(name) !== null) &&
  !cutWords(name).some(({ tag }) => tag === 'v')

/** …，但政府未有理会: what came of it is no part of what was wanted. */
const HOLDS_TURN = /[，,](?:但|却|不过|然而|结果)|, (?:but|although)\b/u

const askOne = (source: Source, fact: DemandFact): Candidate[] => {
  const span = fact.evidence.find(({ text }) => text.includes(fact.text))
  const from = span ? span.start + span.text.indexOf(fact.text) : -1
  const own = from < 0 ? null : told(source, from, from + fact.text.length)
  // 政府执行国际刑事法院: whoever shall do it is named.
  if (own === null || (fact.of !== undefined && !isKnown(source, fact.of))) return []
  if (HOLDS_TURN.test(fact.text) || isPieceOfName(source, fact.by)) return []
  const text = open(own.text)
  const key = demanded(fact, text)
  if (!standsAlone(source, text) || key.length < 4) return []
  const wording = WORDING[tongueOf(source)]
  const asked: Asked = {
    kind: NAME,
    facts: [fact.id],
    topic: 'demand',
    question: { asks: 'phrase', fact: fact.id },
    evidence: evidenceNaming(
      source,
      [fact.by, ...(fact.of ? [fact.of] : [])],
      ...fact.evidence,
      ...own.support,
    ),
    rationale: wording.told(fact.by, text),
    score: fact.confidence,
  }
  const shown = tongueOf(source) === 'en' ? (fact.of === undefined ? englishWish : englishPhrase) : asIs
  return asChoice(
    source,
    asked,
    wording.asked(fact.by, fact.of),
    shown(key),
    rivalPhrases(source, fact, key).map(shown),
  )
}

export const DEMAND: QuestionKind = {
  name: NAME,
  ask: (source) => sureFacts(source, 'demand').flatMap((fact) => askOne(source, fact)),
  prove: provePhrase,
}
