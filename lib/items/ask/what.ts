import type { ClauseFact } from '#lib/facts/fact'
import { type Asked, asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { partsTold } from '#lib/items/ask/part'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { rivalTaken } from '#lib/items/distract/taken'
import type { Candidate } from '#lib/items/question'
import { type Source, sureFacts } from '#lib/items/source'
import { evidenceNaming } from '#lib/items/tell/naming'
import { joined, sentenceOf } from '#lib/items/tell/telling'
import { told } from '#lib/items/tell/told'
import { proveTaken } from '#lib/items/verify/taken'
import { open } from '#lib/items/wording/open'

/** What was built, refused, begun? 丹麦拒绝什么？ 俄太平洋舰队开始做什么？ What the verb takes is asked for where it stands. */

const NAME = 'what'

const WORDING: Readonly<Record<Tongue, (before: string, is: 'thing' | 'action') => string | null>> = {
  zh: (before, is) => `${before}${is === 'action' ? '做什么' : '什么'}？`,
  // English facts tell what a verb takes in decisions and demands.
  en: () => null,
}

const askOne = (source: Source, fact: ClauseFact): Candidate[] => {
  const { taken } = fact
  const whole = taken && partsTold(source, fact)
  if (!taken || !whole) return []
  const { tale, according } = whole
  const before = tale.pieces.filter(({ part }) => part.end <= taken.span.start)
  const key = told(source, taken.span.start, taken.span.end)
  const verb = before.at(-1)
  if (
    key === null ||
    !verb ||
    tale.pieces.some(({ part }) => part.start < taken.span.start && part.end > taken.span.start)
  )
    return []
  const stem = WORDING[tongueOf(source)](`${according}${joined(before)}`, taken.is)
  const asked: Asked = {
    kind: NAME,
    facts: [fact.id],
    topic: 'content',
    question: { asks: 'taken', fact: fact.id },
    evidence: evidenceNaming(source, [], ...fact.telling.parts, ...tale.support),
    rationale: `${according}${sentenceOf(tale)}${tongueOf(source) === 'zh' ? '。' : '.'}`,
    score: fact.confidence,
  }
  return asChoice(source, asked, stem, open(key.text), rivalTaken(source, fact, open(key.text), stem ?? ''))
}

export const WHAT: QuestionKind = {
  name: NAME,
  ask: (source) => sureFacts(source, 'clause').flatMap((fact) => askOne(source, fact)),
  prove: proveTaken,
}
