import type { ReasonFact } from '#lib/facts/fact'
import { actionsIn } from '#lib/items/distract/actions'
import { isSimilarInLength, toldIn } from '#lib/items/distract/phrases'
import { turnedPhrases } from '#lib/items/distract/turned'
import { quotingOf } from '#lib/items/quoting/by-language'
import { namesOf, type Source, sureFacts } from '#lib/items/source'
import { told } from '#lib/items/tell/told'
import { wholeWords } from '#lib/items/tell/words'
import { nearlySame, shareFound } from '#lib/items/verify/likeness'
import { open } from '#lib/items/wording/open'

/**
 * Wrong answers to why: what the article gives as the reason of something else, and what is yet to come, which can be the
 * reason of nothing that is told. What merely happened before might well be a reason, though the article does not say so.
 */

const ENOUGH = 8
/** From here on one text speaks of what the other tells. */
const SPEAKS_OF = 0.34

/** Whether one thing explains the other over the first reason: what is a reason of the reason is one of the thing too. */
const isChained = (one: ReasonFact, other: ReasonFact): boolean =>
  shareFound(other.of.text, one.reason.text) >= SPEAKS_OF ||
  shareFound(one.of.text, other.reason.text) >= SPEAKS_OF ||
  nearlySame(one.of.text, other.of.text)

/** A wrong answer, and the word that would give it as the reason: because of for a thing, because for a clause. */
export interface OtherReason {
  readonly text: string
  readonly marker: string
}

const CLAUSE = 'because'

const reasonsOfOthers = (source: Source, fact: ReasonFact): OtherReason[] =>
  sureFacts(source, 'reason')
    .filter((other) => other.id !== fact.id && other.gives === fact.gives && !isChained(fact, other))
    .flatMap(({ reason, marker }) => {
      const shown = told(source, reason.start, reason.end)
      const stands = shown && quotingOf(source).standsAlone(shown.text, namesOf(source))
      return stands ? [{ text: open(shown.text), marker }] : []
    })

/** What is wanted or decided: what somebody means to do may stand where it is asked what something is meant for. */
const wanted = (source: Source): { text: string; start: number }[] => {
  const starts = new Set(
    [...sureFacts(source, 'demand'), ...sureFacts(source, 'decision')].map(
      ({ evidence }) => evidence[0]?.start,
    ),
  )
  return actionsIn(source).filter(({ start, text }) => starts.has(start) && !/^[、，]/u.test(text))
}

/** What somebody says will or may come; of an aim, what somebody else means to do. */
const yetToCome = (source: Source, fact: ReasonFact): string[] =>
  sureFacts(source, 'statement')
    .filter(({ modality }) => modality === 'planned' || modality === 'possible')
    .flatMap((said) => {
      const words = wholeWords(source, said)
      return words === null || words.direct ? [] : [{ text: words.text, start: words.span.start }]
    })
    .concat(fact.gives === 'aim' ? wanted(source) : [])
    .filter(({ start }) => !fact.evidence.some((span) => span.start <= start && start < span.end))
    .sort((a, b) => Math.abs(a.start - fact.of.start) - Math.abs(b.start - fact.of.start))
    .map(({ text }) => text)

/** So little may be common to what explains and to what merely stands elsewhere in the article. */
const APART = 0.12
/** In characters: what stands nearer to a reason may well belong to it. */
const FAR = 120

/** What is told elsewhere of something else, nearest first; of an aim, what is done there. */
const toldElsewhere = (source: Source, { of, reason, evidence, gives }: ReasonFact): string[] =>
  [...(gives === 'aim' ? actionsIn(source) : toldIn(source))]
    .filter(({ start }) => evidence.every((span) => start < span.start - FAR || start > span.end + FAR))
    .filter(({ text }) => [of.text, reason.text].every((part) => shareFound(part, text) < APART))
    .sort((a, b) => Math.abs(a.start - of.start) - Math.abs(b.start - of.start))
    .map(({ text }) => text.replace(/[。.]$/u, ''))

/** Wrong answers to why something is so or what it is for, the best first. */
export const otherReasons = (source: Source, fact: ReasonFact, key: string): OtherReason[] => {
  const elsewhere = [...yetToCome(source, fact), ...toldElsewhere(source, fact)].map((text) => ({
    text,
    marker: fact.gives === 'reason' ? CLAUSE : fact.marker,
  }))
  const kept: OtherReason[] = []
  for (const one of [...reasonsOfOthers(source, fact), ...elsewhere]) {
    if (kept.length === ENOUGH) break
    const told = [key, fact.of.text, ...kept.map(({ text }) => text)]
    if (isSimilarInLength(one.text, key) && !told.some((text) => nearlySame(text, one.text))) kept.push(one)
  }
  const turned = turnedPhrases(source, key).map((text) => ({ text, marker: fact.marker }))
  return [...kept, ...turned.slice(0, 1)]
}
