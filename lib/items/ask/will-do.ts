import type { StatementFact } from '#lib/facts/fact'
import { asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { saidParts } from '#lib/items/ask/who-said'
import { bareAction } from '#lib/items/distract/actions'
import { isAnybody } from '#lib/items/distract/names'
import { rivalActions } from '#lib/items/distract/phrases'
import { isNameless } from '#lib/items/distract/same-one'
import type { Candidate } from '#lib/items/question'
import { type Source, sureFacts } from '#lib/items/source'
import { proveContent } from '#lib/items/verify/content'
import { chineseVerb } from '#lib/items/wording/speech'

/** What does somebody say he will do, or what is he accused of? 泽连斯基宣布将做什么？ */

const NAME = 'will-do'

/** 将…, 要…, 计划…: what follows is what the speaker means to do. */
const PLAN_ZH = /^(将会?|要(?![求么件])|拟|计划|打算|准备)(?=\p{Script=Han}{3})/u

const WORDING: Readonly<Record<Tongue, (speaker: string, cue: string, words: string) => string | null>> = {
  zh: (speaker, cue, words) => {
    const plan = PLAN_ZH.exec(words)?.[1]
    return plan === undefined ? null : `${speaker}${chineseVerb(cue).replace(/，$/u, '')}${plan}做什么？`
  },
  // In English the words of a plan are asked as what was said.
  en: () => null,
}

const askOne = (source: Source, fact: StatementFact): Candidate[] => {
  if (isAnybody(fact.speaker) || isNameless(fact.speaker) || fact.mode === 'direct') return []
  const parts = saidParts(source, fact)
  const stem = parts && WORDING[tongueOf(source)](fact.speaker, fact.cue?.text ?? '', parts.words.text)
  if (!parts || !stem) return []
  const { words, asked } = parts
  const key = bareAction(words.text)
  return asChoice(
    source,
    {
      ...asked,
      topic: 'content',
      kind: NAME,
      question: { asks: 'content', speaker: fact.speaker, words: words.span },
    },
    stem,
    key,
    rivalActions(source, fact.speaker, key, fact.statement.start),
  )
}

export const WILL_DO: QuestionKind = {
  name: NAME,
  ask: (source) => sureFacts(source, 'statement').flatMap((fact) => askOne(source, fact)),
  prove: proveContent,
}
