import type { ReasonFact } from '#lib/facts/fact'
import { type Asked, asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { rivalPhrases } from '#lib/items/distract/phrases'
import type { Candidate } from '#lib/items/question'
import { quotingOf } from '#lib/items/quoting/by-language'
import { namesOf, type Source, sureFacts } from '#lib/items/source'
import { askInFront } from '#lib/items/tell/ask-english'
import { withThe } from '#lib/items/tell/definite'
import { evidenceNaming } from '#lib/items/tell/naming'
import { taleOf } from '#lib/items/tell/telling'
import { told } from '#lib/items/tell/told'
import { provePhrase } from '#lib/items/verify/phrase'
import { open } from '#lib/items/wording/open'

/** Why? Only where the article gives the reason as one. 荷兰政府为什么决定接受巡航导弹？ */

const NAME = 'reason'

interface Parts {
  readonly of: string
  /** The whole question in front of which nothing but a name need be put; English only. */
  readonly why: string | null
  readonly by?: string
  readonly purpose: boolean
}

const SAYING = /(?:^|\s)(?:say|says|said|believe|believes|think|thinks)$/u
const PURPOSE = /为了?$|以便|旨在|目的|in order|so that|^to$|aimed/iu

const WORDING: Readonly<
  Record<
    Tongue,
    {
      asked: (parts: Parts) => string | null
      told: (of: string, marker: string, reason: string, by?: string) => string
    }
  >
> = {
  zh: {
    asked: ({ of, by, purpose }) =>
      `${by ? `${by}说，` : ''}${of}，${purpose ? '目的是什么' : '原因是什么'}？`,
    told: (of, _, reason, by) => `${by ? `${by}说，` : ''}${of}：${reason}。`,
  },
  en: {
    asked: ({ why, by }) =>
      why === null || by === undefined
        ? why
        : `According to ${by}, ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
    told: (of, marker, reason, by) => `${by ? `According to ${by}, ` : ''}${of} ${marker} ${reason}.`,
  },
}

/** Why did the ships turn back? Null where its clause can't be turned, or is only that of saying so. */
const whyOf = (source: Source, fact: ReasonFact): string | null => {
  const tale = taleOf(source, fact)
  if (tongueOf(source) === 'zh' || tale === null) return null
  const pieces = tale.pieces.filter(({ role, part }) => role !== 'reason' && part.end <= fact.of.end)
  const verb = pieces.find(({ role }) => role === 'verb')
  if (!verb || pieces.length < 3 || SAYING.test(verb.shown)) return null
  return askInFront(source.article, { ...tale, pieces }, null, 'Why')
}

const askOne = (source: Source, fact: ReasonFact): Candidate[] => {
  const [of, reason] = [
    told(source, fact.of.start, fact.of.end),
    told(source, fact.reason.start, fact.reason.end),
  ]
  if (of === null || reason === null) return []
  const [what, key] = [open(of.text), open(reason.text)]
  const { standsAlone } = quotingOf(source)
  const names = namesOf(source)
  if (!standsAlone(what, names) || !standsAlone(`${what}，${key}`, names) || what.length < 6) return []
  const wording = WORDING[tongueOf(source)]
  const asked: Asked = {
    kind: NAME,
    facts: [fact.id],
    topic: 'reason',
    question: { asks: 'phrase', fact: fact.id },
    evidence: evidenceNaming(
      source,
      fact.by ? [fact.by] : [],
      fact.of,
      fact.reason,
      ...of.support,
      ...reason.support,
    ),
    rationale: wording.told(what, fact.marker, key, fact.by),
    score: fact.confidence,
  }
  const stem = wording.asked({
    of: what,
    why: whyOf(source, fact),
    ...(fact.by ? { by: withThe(source.article, fact.by) } : {}),
    purpose: PURPOSE.test(fact.marker),
  })
  return asChoice(source, asked, stem, key, rivalPhrases(source, fact, key))
}

export const REASON: QuestionKind = {
  name: NAME,
  ask: (source) => sureFacts(source, 'reason').flatMap((fact) => askOne(source, fact)),
  prove: provePhrase,
}
