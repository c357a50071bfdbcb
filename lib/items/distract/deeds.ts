import { spanOf } from '#lib/article/span'
import type { ClauseFact } from '#lib/facts/fact'
import { standsAlone } from '#lib/items/alone'
import { alteredWords } from '#lib/items/distract/alter'
import { isSimilarInLength, rivalActions } from '#lib/items/distract/phrases'
import { mayBeSame } from '#lib/items/distract/same-one'
import { turnedPhrases } from '#lib/items/distract/turned'
import type { Source } from '#lib/items/source'
import type { Deed } from '#lib/items/tell/deed'
import { deedOf } from '#lib/items/tell/deed-of'
import { nearlySame } from '#lib/items/verify/likeness'

/** What others did, as wrong answers to what somebody did: in the same form of the verb, from nearest in the text on. */

const ENOUGH = 3

/** Answers that look alike: what was done and what befell are both told in the past. */
const FORM: Readonly<Record<Deed['mode'], string>> = {
  be: 'thing',
  did: 'past',
  happened: 'past',
  'has-done': 'participle',
  'has-happened': 'participle',
  'will-do': 'infinitive',
  doing: 'gerund',
}

/** Whether a name tells who it is; a cargo ship may be any of those that are told of. */
const isNamed = (subject: string): boolean => /\p{Lu}/u.test(subject)

const isOther = (source: Source, a: Deed, b: Deed): boolean =>
  isNamed(a.subject) &&
  isNamed(b.subject) &&
  !mayBeSame(a.subject, b.subject, source.extraction.entities) &&
  !nearlySame(a.subject, b.subject)

/** The deed itself with a number or a name in it mistaken, or one of its words turned round. */
const misread = (source: Source, fact: ClauseFact, { subject, done }: Deed): string[] => {
  const parts = fact.telling?.parts ?? []
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return []
  const span = spanOf(source.article.text, first.start, last.end)
  const words = { text: done, span, direct: false, support: [] }
  const altered = alteredWords(source, { id: fact.id, speaker: subject }, words)
  return altered ? [altered.text] : turnedPhrases(source, done).slice(0, 1)
}

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Deeds that may stand beside this one: those of others, or what others do or want. */
export const rivalDeeds = (source: Source, fact: ClauseFact, deed: Deed): string[] => {
  const at = fact.evidence[0]?.start ?? 0
  if (isChinese(deed.done)) {
    const actions = rivalActions(source, deed.subject, deed.done, at)
    return actions.length < ENOUGH ? [...actions, ...misread(source, fact, deed)] : actions
  }
  const others = source.extraction.facts
    .flatMap((other) => {
      if (other.kind !== 'clause' || other.id === fact.id) return []
      const found = deedOf(source, other)
      return found && FORM[found.mode] === FORM[deed.mode] && isOther(source, deed, found)
        ? [{ text: found.done, gap: Math.abs((other.evidence[0]?.start ?? 0) - at) }]
        : []
    })
    .sort((a, b) => a.gap - b.gap)
  const chosen: string[] = []
  for (const { text } of others) {
    if (chosen.length === ENOUGH) break
    const isAlone = standsAlone(source, `${deed.subject} ${text}`)
    const isPlain =
      ![deed.done, ...chosen].some((one) => nearlySame(one, text)) && !text.includes(deed.subject)
    if (isAlone && isPlain && isSimilarInLength(text, deed.done)) chosen.push(text)
  }
  return chosen.length < ENOUGH ? [...chosen, ...misread(source, fact, deed)] : chosen
}
