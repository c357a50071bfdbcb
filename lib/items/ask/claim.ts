import type { StatementFact } from '#lib/facts/fact'
import { stableHash } from '#lib/facts/hash'
import { asClaim, type QuestionKind } from '#lib/items/ask/kind'
import { tongueOf } from '#lib/items/ask/tongue'
import { saidParts } from '#lib/items/ask/who-said'
import { alteredWords } from '#lib/items/distract/alter'
import { isAnybody } from '#lib/items/distract/names'
import { hashOf } from '#lib/items/hash'
import type { Candidate } from '#lib/items/question'
import { type Source, sureFacts } from '#lib/items/source'
import { withThe } from '#lib/items/tell/definite'
import { proveClaim } from '#lib/items/verify/claim'
import { englishSaid } from '#lib/items/wording/english-speech'
import { chineseSaid } from '#lib/items/wording/speech'

/** True or false? What somebody said, as it was said or with one thing in it turned into another. */

const NAME = 'claim'

const TRUTH = { zh: ['正确', '错误'], en: ['True', 'False'] } as const
/** An explanation that repeated a true claim word for word could not be told from it, where keys are withheld. */
const ARTICLE_SAYS = { zh: '文中说：', en: 'The article says: ' } as const

/**
 * Whether the true claim is put forward, drawn by the fact's own key. Only what could be turned is claimed at all, so
 * that true claims are no more than half.
 */
const isDrawnTrue = (fact: StatementFact): boolean => hashOf(`${fact.id}/truth`) % 2 === 0

const askOne = (source: Source, fact: StatementFact): Candidate[] => {
  const isNamed = tongueOf(source) === 'zh' || /\p{Lu}/u.test(fact.speaker)
  const parts = isAnybody(fact.speaker) || !isNamed || fact.mode === 'direct' ? null : saidParts(source, fact)
  const altered = parts && alteredWords(source, fact, parts.words)
  if (!parts || !altered) return []
  const { words, asked } = parts
  const tongue = tongueOf(source)
  const tell = tongue === 'zh' ? chineseSaid : englishSaid
  const isTrue = isDrawnTrue(fact)
  const text = isTrue ? words.text : altered.text
  const stem = tell(
    tongue === 'zh' ? fact.speaker : withThe(source.article, fact.speaker),
    fact.cue?.text ?? '',
    text,
    false,
  )
  if (stem === null) return []
  const question = {
    asks: 'claim' as const,
    speaker: fact.speaker,
    words: words.span,
    ...(isTrue ? {} : { altered: { at: altered.at, to: altered.to } }),
  }
  return [
    asClaim(
      source,
      {
        ...asked,
        topic: 'content',
        kind: NAME,
        question,
        rationale: `${ARTICLE_SAYS[tongue]}${asked.rationale}`,
      },
      {
        stem,
        isTrue,
        claimed: text,
        right: words.text,
        truth: TRUTH[tongue],
      },
      `claim-${stableHash(text)}`,
    ),
  ]
}

export const CLAIM: QuestionKind = {
  name: NAME,
  ask: (source) => sureFacts(source, 'statement').flatMap((fact) => askOne(source, fact)),
  prove: proveClaim,
}
