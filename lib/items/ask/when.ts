import { overlaps, type Span } from '#lib/article/span'
import type { DateFact, Fact } from '#lib/facts/fact'
import { acceptedDates, shownAs } from '#lib/items/accepted-dates'
import { beginsLinked } from '#lib/items/alone'
import { asBlank, asChoice, asTypedOrBlank, type QuestionKind } from '#lib/items/ask/kind'
import {
  askedPart,
  asksByBlank,
  type PartAsked,
  partsOf,
  withAttribution,
  withBlank,
} from '#lib/items/ask/part'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { distinctForms } from '#lib/items/distinct-forms'
import { rivalDates } from '#lib/items/distract/dates'
import { beginsWithVerb } from '#lib/items/gate/whole-clause'
import { withOwnForm } from '#lib/items/own-form'
import type { Candidate } from '#lib/items/question'
import { type Source, SURE } from '#lib/items/source'
import { isAnchored } from '#lib/items/tell/anchored'
import { askInPlace } from '#lib/items/tell/ask-chinese'
import { askInFront } from '#lib/items/tell/ask-english'
import { givenParts, isOfTheDay } from '#lib/items/tell/given-date'
import { figureAsked, hasManyForms, precisionAsked } from '#lib/items/tell/precision'
import { sentenceOf, type Tale } from '#lib/items/tell/telling'
import { datesBetween } from '#lib/items/tell/told'
import { provePart } from '#lib/items/verify/part'
import { wordingOf } from '#lib/items/wording/by-language'
import { whichDate as whichDay } from '#lib/items/wording/chinese-dates'
import { whichDate } from '#lib/items/wording/english-dates'

/** When will it be, when was it? 美国和俄罗斯将于哪一天举行会谈？ */

const NAME = 'when'

const PREPOSITION = /^(?:于|在|自|从|截至|到|定于|拟于|(?:on|in|from|by|until|since)\s+)/u
const GOVERNS = /[于在自从到至]$/u

const WORDING: Readonly<Record<Tongue, (source: Source, one: PartAsked, value: string) => string | null>> = {
  zh: (_, { tale, piece }, value) => {
    const before = tale.pieces[tale.pieces.indexOf(piece) - 1]
    const isGoverned = before === undefined || (piece.lead === '' && GOVERNS.test(before.shown))
    const at = PREPOSITION.exec(piece.part.text)?.[0] ?? (isGoverned ? '' : '在')
    return askInPlace(tale, piece, `${at}${whichDay(value)}`)
  },
  en: ({ article }, { tale, piece }, value) => askInFront(article, tale, piece, whichDate(value)),
}

const dateIn = (source: Source, part: Span): DateFact | undefined => {
  const found = datesBetween(source, part.start, part.end).filter(
    (date) =>
      overlaps(date.span, part) && date.resolved && date.confidence >= SURE && date.type !== 'DURATION',
  )
  return found.length === 1 ? found[0] : undefined
}

const clashing = ({ extraction: { facts, conflicts } }: Source, ids: readonly string[]): string[] => {
  const alike = conflicts
    .filter((one) => one.facts.some((id) => ids.includes(id)))
    .flatMap((one) => one.facts)
  return facts.flatMap((fact) => (alike.includes(fact.id) && fact.kind === 'date' ? [fact.value] : []))
}

/** By 2020, since 2013, 到2020年: until when or since when something is is no day on which it was. */
const GOAL_BEFORE = /(?:[到至]|截[至止]|\b(?:by|until|since|through) )$/iu

/** In characters. */
const BEFORE = 9

/** 自1991年宣布独立以来: the day is that of what stands between them, and of nothing told behind. */
const SINCE_BEFORE = /(?:自|从|自从)$/u
const SINCE_BEHIND = /^[^，,。；]{1,20}(?:以来|以后|之后|起)/u

const isSince = ({ article: { text } }: Source, { start, end, text: own }: Span): boolean =>
  (SINCE_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || /^(?:自|从)/u.test(own)) &&
  SINCE_BEHIND.test(text.slice(end, end + 24))

/** In characters: 还将于, 计划于. */
const LONGEST_BETWEEN = 4

/** Where it is told who acts: what stands behind a day in front is that as well, unless it begins with a verb. */
const subjectPlace = ({ pieces }: Tale, at: number): number => {
  const marked = pieces.findIndex(({ role }) => role === 'subject')
  const next = pieces[at + 1]
  return marked < 0 && at === 0 && next?.role === 'rest' && !beginsWithVerb(next.shown) ? 1 : marked
}

/**
 * Whether a day can be asked for in its clause: somebody with a name does something then, and the day stands where the
 * clause begins or behind who does it, and inside nothing.
 */
const isAskedWhole = (source: Source, { fact, tale, piece }: PartAsked): boolean => {
  if (/^[和与及、]\s*\d/u.test(source.article.text.slice(piece.part.end, piece.part.end + 3))) return false
  if (isSince(source, piece.part)) return false
  const before = source.article.text.slice(Math.max(0, piece.part.start - BEFORE), piece.part.start)
  if (GOAL_BEFORE.test(before) || /^(?:by|until|since|through)\b/iu.test(piece.part.text)) return false
  // 发表于2023年的《…》: the day only tells which is meant.
  if (source.article.text.startsWith('的', piece.part.end)) return false
  const at = tale.pieces.indexOf(piece)
  const subjectAt = subjectPlace(tale, at)
  const subject = tale.pieces[subjectAt]
  const hasParties = fact.kind === 'event' && fact.participants.length > 0
  if (!subject || !(hasParties || isAnchored(source, sentenceOf(tale)))) return false
  // 最后于哪一天签署: of what, stands before it.
  if (tongueOf(source) === 'zh' && beginsLinked(source, sentenceOf(tale))) return false
  // 在回国: what begins with a preposition is nobody.
  if (tongueOf(source) === 'zh' && /^[在从向对于把被]/u.test(subject.shown)) return false
  const between = tale.pieces
    .slice(subjectAt + 1, at)
    .map(({ shown }) => shown)
    .join('')
  return tongueOf(source) === 'en' || at < subjectAt || between.length <= LONGEST_BETWEEN
}

const askOne = (source: Source, one: PartAsked): Candidate[] => {
  if (!isAskedWhole(source, one)) return []
  const date = dateIn(source, one.piece.part)
  const value = date?.value.replace(/T.*$/u, '') ?? ''
  const shown =
    date && (date.mod === undefined || date.mod === 'APPROX') ? wordingOf(source).shownDate(value) : null
  if (!date || shown === null || isOfTheDay(source, value) || !/\d/u.test(date.span.text)) return []
  const asked = askedPart(source, one, NAME, 'date', 'date')
  const words = WORDING[tongueOf(source)](source, one, value)
  const given = givenParts(source, date)
  const before = PREPOSITION.exec(one.piece.part.text)?.[0]
  const hint = precisionAsked(tongueOf(source), value, given)
  const blank = withBlank(source, one, before, hint)
  const stem = asksByBlank(source, one) ? blank : words && withAttribution(source, one.according, words)
  const rivals = rivalDates(source, { ...date, value }, clashing(source, [date.id, one.fact.id]))
  const forms = acceptedDates(shownAs(shown, date.span.text), value, {
    given,
    language: source.article.language,
  })
  const listed = distinctForms([...forms, ...figureAsked(hint, value), date.span.text])
  const accepted = withOwnForm(listed, date.span.text)
  const choice = asChoice(source, asked, stem, shown, rivals)
  // A stretch of time has more right forms than can be listed.
  if (hasManyForms(value)) return choice
  return [
    ...choice,
    ...(stem === blank
      ? asBlank(source, asked, blank, accepted)
      : asTypedOrBlank(source, asked, stem, blank, accepted)),
  ]
}

/** Days of what happens, not of what is said; a Chinese clause with a day is told as an event as well. */
const mayBeDated =
  ({ article }: Source) =>
  ({ kind, confidence }: Fact): boolean =>
    confidence >= SURE &&
    (kind === 'event' ||
      kind === 'decision' ||
      kind === 'date' ||
      (kind === 'clause' && article.language === 'en'))

export const WHEN: QuestionKind = {
  name: NAME,
  ask: (source) =>
    partsOf(source, source.extraction.facts.filter(mayBeDated(source)), 'time').flatMap((one) =>
      askOne(source, one),
    ),
  prove: provePart,
}
