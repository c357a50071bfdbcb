import { type Span, spanOf } from '#lib/article/span'
import type { StatementFact } from '#lib/facts/fact'
import { asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { passedOn, saidParts } from '#lib/items/ask/who-said'
import { isAnybody } from '#lib/items/distract/names'
import { rivalWords } from '#lib/items/distract/phrases'
import { turnedPhrases } from '#lib/items/distract/turned'
import type { Candidate } from '#lib/items/question'
import { type Source, sureFacts } from '#lib/items/source'
import { told } from '#lib/items/tell/told'
import { proveContent } from '#lib/items/verify/content'
import { open } from '#lib/items/wording/open'
import { chineseVerb } from '#lib/items/wording/speech'

/** What does somebody say will happen if …? 拜登表示，一旦乌克兰局势进一步恶化，会怎样？ */

const NAME = 'if-then'

interface Words {
  /** A condition with its consequence behind it. */
  readonly found: RegExp
  readonly asked: (speaker: string, cue: string, condition: string) => string
}

const WORDING: Readonly<Record<Tongue, Words>> = {
  zh: {
    found: /^(?<condition>(?:如果|一旦|假如|倘若|只要|若)[^，,。；]+)[，,](?<consequence>[^。；]+)$/u,
    asked: (speaker, cue, condition) => `${speaker}${chineseVerb(cue)}${condition}，会怎样？`,
  },
  en: {
    found: /^(?<condition>if [^,;.]+), (?<consequence>[^;.]+)$/iu,
    asked: (speaker, _, condition) =>
      `What does ${speaker} say will happen ${condition.charAt(0).toLowerCase()}${condition.slice(1)}?`,
  },
}

/** What may be expected: only that can be taken for what follows. */
const OUTLOOK = /将|会|可能|或|难|恐|\b(?:will|would|could|may|might)\b/u
const CONDITION = /^(?:如果|一旦|假如|倘若|只要|若|if\b)/iu
const ENOUGH = 3

const partOf = (source: Source, whole: Span, part: string): Span => {
  const start = whole.start + whole.text.indexOf(part)
  return spanOf(source.article.text, start, start + part.length)
}

const askOne = (source: Source, fact: StatementFact): Candidate[] => {
  const parts = isAnybody(fact.speaker) ? null : saidParts(source, fact)
  const { found, asked } = WORDING[tongueOf(source)]
  const groups = parts && found.exec(open(parts.words.span.text))?.groups
  if (!parts || !groups?.condition || !groups.consequence) return []
  const consequence = partOf(source, parts.words.span, groups.consequence)
  const shown = told(source, consequence.start, consequence.end)
  const condition = partOf(source, parts.words.span, groups.condition)
  const given = told(source, condition.start, condition.end)
  if (shown === null || given === null || shown.text.length < 6) return []
  const key = open(shown.text).replace(/^(?:那么|那|则|就|then )/u, '')
  const rivals = rivalWords(source, fact, key).filter((text) => OUTLOOK.test(text) && !CONDITION.test(text))
  return asChoice(
    source,
    {
      ...parts.asked,
      topic: 'content',
      kind: NAME,
      question: { asks: 'content', speaker: fact.speaker, words: consequence },
    },
    `${tongueOf(source) === 'zh' ? passedOn(source, fact) : ''}${asked(fact.speaker, fact.cue?.text ?? '', given.text)}`,
    key,
    rivals.length < ENOUGH ? [...rivals, ...turnedPhrases(source, key).slice(0, 1)] : rivals,
  )
}

export const IF_THEN: QuestionKind = {
  name: NAME,
  ask: (source) => sureFacts(source, 'statement').flatMap((fact) => askOne(source, fact)),
  prove: proveContent,
}
