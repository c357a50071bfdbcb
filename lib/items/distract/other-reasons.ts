import type { ReasonFact } from '#lib/facts/fact'
import { standsAlone } from '#lib/items/alone'
import { isSimilarInLength } from '#lib/items/distract/phrases'
import { turnedPhrases } from '#lib/items/distract/turned'
import { type Source, sureFacts } from '#lib/items/source'
import { told } from '#lib/items/tell/told'
import { nearlySame, shareFound } from '#lib/items/verify/likeness'
import { open } from '#lib/items/wording/open'

/**
 * Wrong answers to why: what the article gives as the reason of something else, in the same form. What merely happened
 * might well be a reason, though the article does not say so, and what is no reason at all gives the key away.
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

const reasonsOfOthers = (source: Source, fact: ReasonFact): OtherReason[] =>
  sureFacts(source, 'reason')
    .filter((other) => other.id !== fact.id && other.gives === fact.gives && !isChained(fact, other))
    .flatMap(({ reason, marker }) => {
      const shown = told(source, reason.start, reason.end)
      const stands = shown && standsAlone(source, shown.text)
      return stands ? [{ text: open(shown.text), marker }] : []
    })

/** Wrong answers to why something is so or what it is for, the best first. */
export const otherReasons = (source: Source, fact: ReasonFact, key: string): OtherReason[] => {
  const kept: OtherReason[] = []
  for (const one of reasonsOfOthers(source, fact)) {
    if (kept.length === ENOUGH) break
    const told = [key, fact.of.text, ...kept.map(({ text }) => text)]
    if (isSimilarInLength(one.text, key) && !told.some((text) => nearlySame(text, one.text))) kept.push(one)
  }
  const turned = turnedPhrases(source, key).map((text) => ({ text, marker: fact.marker }))
  return [...kept, ...turned.slice(0, 1)]
}
