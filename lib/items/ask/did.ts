import type { ClauseFact } from '#lib/facts/fact'
import { type Asked, asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { attributed, partsTold, withAttribution } from '#lib/items/ask/part'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { rivalDeeds } from '#lib/items/distract/deeds'
import type { Candidate } from '#lib/items/question'
import { type Source, sureFacts } from '#lib/items/source'
import type { Deed } from '#lib/items/tell/deed'
import { deedOf } from '#lib/items/tell/deed-of'
import { evidenceNaming } from '#lib/items/tell/naming'
import { sentenceOf } from '#lib/items/tell/telling'
import { proveDeed } from '#lib/items/verify/deed'

/** What did somebody do, what became of something, what is it? 马克龙2025年2月19日将做什么？ */

const NAME = 'did'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const STOP: Readonly<Record<Tongue, string>> = { zh: '。', en: '.' }
const ASKS: Readonly<Record<Tongue, string>> = { zh: '？', en: '?' }

/** What has the firm done? Of all that somebody did, only when or where tells which is meant. */
const isOpen = ({ mode, asked }: Deed): boolean => mode !== 'will-do' && /\b(?:do|done|doing)$/u.test(asked)

const askOne = (source: Source, fact: ClauseFact): Candidate[] => {
  const deed = deedOf(source, fact)
  const whole = partsTold(source, fact)
  if (deed === null || whole === null || isOpen(deed)) return []
  const { tale, according } = whole
  const tongue = tongueOf(source)
  const asked: Asked = {
    kind: NAME,
    facts: [fact.id],
    topic: 'event',
    question: { asks: 'deed', fact: fact.id },
    evidence: evidenceNaming(source, [], ...tale.pieces.map(({ part }) => part), ...tale.support),
    rationale: `${capital(attributed(source, according, sentenceOf(tale)))}${STOP[tongue]}`,
    score: fact.confidence,
  }
  const stem = withAttribution(source, according, `${deed.asked}${ASKS[tongue]}`)
  return asChoice(source, asked, stem, capital(deed.done), rivalDeeds(source, fact, deed).map(capital))
}

export const DID: QuestionKind = {
  name: NAME,
  ask: (source) => sureFacts(source, 'clause').flatMap((fact) => askOne(source, fact)),
  prove: proveDeed,
}
