import type { StatementFact } from '#lib/facts/fact'
import { asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { saidParts } from '#lib/items/ask/who-said'
import { isAnybody } from '#lib/items/distract/names'
import { rivalActions } from '#lib/items/distract/phrases'
import type { Candidate } from '#lib/items/question'
import { type Source, sureFacts } from '#lib/items/source'
import { ownAct } from '#lib/items/tell/own-act'
import { wholeWords } from '#lib/items/tell/words'
import { proveContent } from '#lib/items/verify/content'
import { open } from '#lib/items/wording/open'
import { chineseVerb } from '#lib/items/wording/speech'

/** What does somebody say of what he does himself? 泽连斯基宣布将做什么？ 国防部表示已经做了什么？ */

const NAME = 'will-do'

const WORDING: Readonly<Record<Tongue, (speaker: string, cue: string, words: string) => string | null>> = {
  zh: (speaker, cue, words) => {
    const { asked } = ownAct(words)
    return asked === null ? null : `${speaker}${chineseVerb(cue).replace(/，$/u, '')}${asked}？`
  },
  // In English the words of a plan are asked as what was said.
  en: () => null,
}

const askOne = (source: Source, fact: StatementFact): Candidate[] => {
  if (isAnybody(fact.speaker) || fact.mode === 'direct') return []
  const parts = saidParts(source, fact, wholeWords(source, fact))
  const stem = parts && WORDING[tongueOf(source)](fact.speaker, fact.cue?.text ?? '', parts.words.text)
  if (!parts || !stem) return []
  const { words, asked } = parts
  const key = open(ownAct(words.text).action)
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
