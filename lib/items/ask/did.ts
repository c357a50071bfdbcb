import type { ClauseFact } from '#lib/facts/fact'
import { type Asked, asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { partsTold } from '#lib/items/ask/part'
import { tongueOf } from '#lib/items/ask/tongue'
import { rivalDeeds } from '#lib/items/distract/deeds'
import type { Candidate } from '#lib/items/question'
import { type Source, sureFacts } from '#lib/items/source'
import { type Deed, deedOf } from '#lib/items/tell/deed'
import { evidenceNaming } from '#lib/items/tell/naming'
import { sentenceOf } from '#lib/items/tell/telling'
import { proveDeed } from '#lib/items/verify/deed'

/** What did somebody do, what became of something, what is it? English only: Chinese asks for the parts of such a clause in place. */

const NAME = 'did'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const WORDING: Readonly<Record<Deed['mode'], (subject: string, be: string) => string>> = {
  be: (subject, be) => `What ${be} ${subject}`,
  did: (subject) => `What did ${subject} do`,
  happened: (subject) => `What happened to ${subject}`,
  'has-done': (subject, have) => `What ${have} ${subject} done`,
  'has-happened': (subject, have) => `What ${have} happened to ${subject}`,
  'will-do': (subject) => `What will ${subject} do`,
  doing: (subject, be) => `What ${be} ${subject} doing`,
}

const stemOf = ({ mode, subject, auxiliary, adjuncts }: Deed, isPerson: boolean): string => {
  const words = WORDING[mode](subject, auxiliary)
  const asked = mode === 'be' && isPerson ? words.replace(/^What/u, 'Who') : words
  return `${asked}${adjuncts === '' ? '' : ` ${adjuncts}`}?`
}

const isPerson = ({ extraction }: Source, subject: string): boolean =>
  extraction.entities.some(
    ({ type, name, aliases }) => type === 'person' && [name, ...aliases].includes(subject),
  )

const askOne = (source: Source, fact: ClauseFact): Candidate[] => {
  const deed = deedOf(source, fact)
  const whole = partsTold(source, fact)
  if (deed === null || whole === null) return []
  const { tale, according } = whole
  const stem = stemOf(deed, isPerson(source, deed.subject))
  const asked: Asked = {
    kind: NAME,
    facts: [fact.id],
    topic: 'event',
    question: { asks: 'deed', fact: fact.id },
    evidence: evidenceNaming(source, [], ...tale.pieces.map(({ part }) => part), ...tale.support),
    rationale: `${capital(sentenceOf(tale))}.`,
    score: fact.confidence,
  }
  const asks =
    according === '' ? stem : `${capital(according)}${stem.charAt(0).toLowerCase()}${stem.slice(1)}`
  return asChoice(source, asked, asks, capital(deed.done), rivalDeeds(source, fact, deed).map(capital))
}

export const DID: QuestionKind = {
  name: NAME,
  ask: (source) =>
    tongueOf(source) === 'zh' ? [] : sureFacts(source, 'clause').flatMap((fact) => askOne(source, fact)),
  prove: proveDeed,
}
