import type { ReasonFact } from '#lib/facts/fact'
import { standsAlone } from '#lib/items/alone'
import { type Asked, asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { otherReasons } from '#lib/items/distract/other-reasons'
import { beginsWithVerb } from '#lib/items/gate/whole-clause'
import type { Candidate } from '#lib/items/question'
import { type Source, sureFacts } from '#lib/items/source'
import { isAnchored } from '#lib/items/tell/anchored'
import { askInFront, inside } from '#lib/items/tell/ask-english'
import { withThe } from '#lib/items/tell/definite'
import { evidenceNaming } from '#lib/items/tell/naming'
import { taleOf } from '#lib/items/tell/telling'
import { told } from '#lib/items/tell/told'
import { provePhrase } from '#lib/items/verify/phrase'
import { open } from '#lib/items/wording/open'
import type { WordClass } from '#lib/language/language'
import { readArticle } from '#lib/language/read'
import { DECIDING } from '#lib/language/zh/lexicon/acts'
import { AIMING } from '#lib/language/zh/lexicon/reasons'

/** Why? Only where the article gives the reason as one. 荷兰政府为什么决定接受巡航导弹？ */

const NAME = 'reason'

/** What the question is made of: what is explained, cut behind its subject where it has one in front. */
interface Parts {
  readonly of: string
  /** The subject with what stands before it, and all that stands behind. */
  readonly cut: readonly [string, string] | null
  /** The whole question in front of which nothing but a name need be put; English only. */
  readonly why: string | null
  readonly by?: string
  readonly gives: ReasonFact['gives']
  /** Whether a thing is told of and no deed: 会谈旨在……. */
  readonly isThing: boolean
}

const SAYING = /(?:^|\s)(?:say|says|said|believe|believes|think|thinks)$/u

const chineseWhy = ({ of, cut, gives, isThing }: Parts): string => {
  if (isThing) return `${of}的目的是什么？`
  if (gives === 'aim') return `${of}，目的是什么？`
  return cut ? `${cut[0]}为什么${cut[1]}？` : `${of}，原因是什么？`
}

const WORDING: Readonly<
  Record<
    Tongue,
    {
      asked: (parts: Parts) => string | null
      told: (of: string, marker: string, reason: string, by?: string) => string
      /** An answer, with the word that gives it as a reason where the language answers with one. */
      answered: (source: Source, reason: string, marker: string, gives: ReasonFact['gives']) => string
    }
  >
> = {
  zh: {
    asked: (parts) => `${parts.by ? `据${parts.by}称，` : ''}${chineseWhy(parts)}`,
    told: (of, marker, reason, by) =>
      `${by ? `据${by}称，` : ''}${of}${AIMING.has(marker) ? `${marker}${reason}` : `：${reason}`}。`,
    answered: (_, reason) => reason,
  },
  en: {
    asked: ({ why, by }) =>
      why === null || by === undefined
        ? why
        : `According to ${by}, ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
    told: (of, marker, reason, by) => `${by ? `According to ${by}, ` : ''}${of} ${marker} ${reason}.`,
    answered: ({ article }, reason, marker, gives) => {
      const words = inside(article, reason)
      if (gives === 'aim') return `to ${words.replace(/^to /u, '')}`
      return marker === 'because' ? `because ${words}` : `because of ${words}`
    },
  },
}

const PREDICATES: ReadonlySet<WordClass> = new Set(['verb', 'auxiliary', 'preposition'])
const SETTINGS: ReadonlySet<WordClass> = new Set(['time', 'adverb', 'conjunction'])

/** Where the subject ends of what is explained; 为什么 stands behind it. Null where what follows is no predicate. */
const subjectEnd = ({ article }: Source, { of }: ReasonFact): number | null => {
  const reading = readArticle(article).readings.find(
    ({ sentence }) => sentence.start <= of.start && of.start < sentence.end,
  )
  const clause = reading?.clauses.find(
    ({ subject, start }) => subject !== null && start >= of.start && start < of.end,
  )
  const end = clause?.subject?.end ?? of.end
  const next = reading?.words.find((word) => word.start >= end && !SETTINGS.has(word.class))
  const last = reading?.words.findLast((word) => word.end <= end)
  // 法方决定…: a verb that was read as a noun.
  const isCut = last !== undefined && DECIDING.has(last.text)
  return next && next.start < of.end && PREDICATES.has(next.class) && !isCut ? end : null
}

const cutBehindSubject = (source: Source, fact: ReasonFact): Parts['cut'] => {
  const end = tongueOf(source) === 'zh' ? subjectEnd(source, fact) : null
  if (end === null) return null
  const [subject, rest] = [told(source, fact.of.start, end), told(source, end, fact.of.end)]
  return subject && rest && !/^[，、,]/u.test(rest.text) ? [subject.text, rest.text] : null
}

/** Whether what is explained tells who or what does so; 致力改造城市 has left it before. */
const hasSubject = ({ article }: Source, { of }: ReasonFact): boolean =>
  article.language === 'en' ||
  readArticle(article).readings.some(
    ({ sentence, clauses }) =>
      sentence.start <= of.start &&
      of.start < sentence.end &&
      clauses.some(({ subject }) => subject !== null && subject.start >= of.start && subject.end < of.end),
  )

/** Why did the ships turn back? Null where its clause can't be turned, or is only that of saying so. */
const whyOf = (source: Source, fact: ReasonFact): string | null => {
  const tale = taleOf(source, fact)
  if (tongueOf(source) === 'zh' || tale === null) return null
  const pieces = tale.pieces.filter(({ role, part }) => role !== 'reason' && part.end <= fact.of.end)
  const verb = pieces.find(({ role }) => role === 'verb')
  if (!verb || pieces.length < 3 || SAYING.test(verb.shown)) return null
  return askInFront(source.article, { ...tale, pieces }, null, 'Why')
}

/** The word that an answer begins with, and that the phrase of its fact does not hold. */
const GIVEN_AS_REASON = /^(?:because (?:of )?|to )/u

/** In characters: what is shorter names no event. */
const SHORTEST = 6

const askOne = (source: Source, fact: ReasonFact): Candidate[] => {
  const [of, reason] = [
    told(source, fact.of.start, fact.of.end),
    told(source, fact.reason.start, fact.reason.end),
  ]
  if (of === null || reason === null) return []
  const [what, key] = [open(of.text), open(reason.text)]
  if (!standsAlone(source, what) || !standsAlone(source, `${what}，${key}`)) return []
  // 依法确定流标: of whom it is told, nobody knows.
  if (!isAnchored(source, what) || (tongueOf(source) === 'zh' && beginsWithVerb(what))) return []
  const isThing = AIMING.has(fact.marker) && source.article.text.startsWith(fact.marker, fact.of.end)
  if (!isThing && (what.length < SHORTEST || !hasSubject(source, fact))) return []
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
    gives: fact.gives,
    cut: cutBehindSubject(source, fact),
    isThing,
  })
  const answered = (text: string, marker: string): string =>
    wording.answered(source, text, marker, fact.gives)
  const rivals = otherReasons(source, fact, key).map(({ text, marker }) => answered(text, marker))
  return asChoice(source, asked, stem, answered(key, fact.marker), rivals)
}

export const REASON: QuestionKind = {
  name: NAME,
  ask: (source) => sureFacts(source, 'reason').flatMap((fact) => askOne(source, fact)),
  prove: (question, answer, grounds) => provePhrase(question, answer.replace(GIVEN_AS_REASON, ''), grounds),
}
