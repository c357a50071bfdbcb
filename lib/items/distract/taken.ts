import type { ClauseFact } from '#lib/facts/fact'
import { actionsIn } from '#lib/items/distract/actions'
import { turnedPhrases } from '#lib/items/distract/turned'
import { type Source, sureFacts } from '#lib/items/source'
import { told } from '#lib/items/tell/told'
import { nearlySame } from '#lib/items/verify/likeness'
import { open } from '#lib/items/wording/open'

/** What other verbs of the article take, that may stand beside what this one takes. */

const [SHORTER, LONGER] = [0.45, 2.2]
const ENOUGH = 8

const isOfLength = (text: string, key: string): boolean =>
  text.length >= key.length * SHORTER && text.length <= key.length * LONGER

const MARKED = /^[《“].+[》”]$/u
/** Things are confused with things of their kind: between the same marks, or with the same word at the end. */
const isLike = (text: string, key: string): boolean =>
  MARKED.test(key)
    ? MARKED.test(text) && text.charAt(0) === key.charAt(0)
    : !MARKED.test(text) && text.slice(-2) === key.slice(-2)

/** Wrong answers of the same sort, nearest in the text first; the key with a word turned round where they are few. */
export const rivalTaken = (source: Source, fact: ClauseFact, key: string, stem: string): string[] => {
  const { taken } = fact
  if (!taken) return []
  const at = taken.span.start
  const others = sureFacts(source, 'clause').flatMap((other) => {
    if (other.id === fact.id || other.taken?.is !== taken.is) return []
    const own = told(source, other.taken.span.start, other.taken.span.end)
    return own ? [{ text: open(own.text), start: other.taken.span.start }] : []
  })
  const actions = taken.is === 'action' ? actionsIn(source) : []
  const near = [...others, ...actions].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
  const kept: string[] = []
  for (const { text } of near) {
    if (kept.length === ENOUGH) break
    if (!isOfLength(text, key) || stem.includes(text)) continue
    if (taken.is === 'thing' && !isLike(text, key)) continue
    if (![key, ...kept].some((one) => nearlySame(one, text))) kept.push(text)
  }
  return kept.length < 3 ? [...kept, ...turnedPhrases(source, key).slice(0, 1)] : kept
}
