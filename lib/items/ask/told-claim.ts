import type { ClauseFact } from '#lib/facts/fact'
import { stableHash } from '#lib/facts/hash'
import { asClaim, type QuestionKind } from '#lib/items/ask/kind'
import { attributed, partsTold } from '#lib/items/ask/part'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { alteredWords } from '#lib/items/distract/alter'
import { hashOf } from '#lib/items/hash'
import type { Candidate } from '#lib/items/question'
import { type Source, sureFacts } from '#lib/items/source'
import { evidenceNaming } from '#lib/items/tell/naming'
import { sentenceOf } from '#lib/items/tell/telling'
import { proveTold } from '#lib/items/verify/told'

/** True or false? What the article tells in a clause, as it is or with one thing in it turned into another. */

const NAME = 'told-claim'

const WORDING: Readonly<
  Record<Tongue, { claim: (text: string) => string; told: (text: string) => string; truth: [string, string] }>
> = {
  zh: { claim: (text) => `${text}。`, told: (text) => `文中说：${text}。`, truth: ['正确', '错误'] },
  en: {
    claim: (text) => `${text}.`,
    told: (text) => `The article says: ${text}.`,
    truth: ['True', 'False'],
  },
}

const askOne = (source: Source, fact: ClauseFact): Candidate[] => {
  const whole = partsTold(source, fact)
  if (whole === null) return []
  const { tale, according } = whole
  const text = sentenceOf(tale)
  const { start, end } = tale
  const words = {
    text,
    span: { start, end, text: source.article.text.slice(start, end) },
    direct: false,
    support: [],
  }
  const altered = alteredWords(source, { id: fact.id, speaker: '' }, words)
  if (!altered) return []
  const isTrue = hashOf(`${fact.id}/truth`) % 2 === 0
  const shown = isTrue ? text : altered.text
  const { claim, told, truth } = WORDING[tongueOf(source)]
  return [
    asClaim(
      source,
      {
        kind: NAME,
        facts: [fact.id],
        topic: 'event',
        question: {
          asks: 'told',
          fact: fact.id,
          ...(isTrue ? {} : { altered: { at: altered.at, to: altered.to } }),
        },
        evidence: evidenceNaming(source, [], ...fact.telling.parts, ...tale.support),
        rationale: told(attributed(source, according, text)),
        score: fact.confidence,
      },
      { stem: claim(attributed(source, according, shown)), isTrue, claimed: shown, right: text, truth },
      `told-${stableHash(shown)}`,
    ),
  ]
}

export const TOLD_CLAIM: QuestionKind = {
  name: NAME,
  ask: (source) => sureFacts(source, 'clause').flatMap((fact) => askOne(source, fact)),
  prove: proveTold,
}
