import type { StatementFact } from '#lib/facts/fact'
import { asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { saidParts } from '#lib/items/ask/who-said'
import { isAnybody } from '#lib/items/distract/names'
import { rivalWords, wants } from '#lib/items/distract/phrases'
import { isNameless } from '#lib/items/distract/same-one'
import type { Candidate } from '#lib/items/question'
import { entityNamed, type Source, sureFacts } from '#lib/items/source'
import { isSubjectless } from '#lib/items/tell/subjectless'
import { proveContent } from '#lib/items/verify/content'

/** Which of these did X say? The wrong ones were said by others. */

const NAME = 'what-said'

interface Speaker {
  /** With the office, as somebody is introduced. */
  readonly name: string
  readonly isPerson: boolean
}

const WORDING: Readonly<Record<Tongue, (speaker: Speaker) => string>> = {
  zh: ({ name, isPerson }) => (isPerson ? `下面哪一项是${name}说的？` : `下面哪一项是${name}的说法？`),
  en: ({ name }) => `Which of these did ${name} say?`,
}

const introduced = (source: Source, fact: StatementFact): Speaker => {
  const entity = entityNamed(source, fact.speaker)
  const title = fact.title ?? entity?.titles[0]
  const isTitled = title !== undefined && !fact.speaker.includes(title)
  const gap = tongueOf(source) === 'zh' ? '' : ' '
  return {
    name: isTitled ? `${title}${gap}${fact.speaker}` : fact.speaker,
    isPerson: entity?.type === 'person',
  }
}

const askOne = (source: Source, fact: StatementFact): Candidate[] => {
  const parts =
    isAnybody(fact.speaker) || isNameless(fact.speaker) || wants(fact) ? null : saidParts(source, fact)
  if (parts === null || isSubjectless(source, parts.words.text)) return []
  const { words, asked } = parts
  return asChoice(
    source,
    {
      ...asked,
      topic: 'content',
      kind: NAME,
      question: { asks: 'content', speaker: fact.speaker, words: words.span },
    },
    WORDING[tongueOf(source)](introduced(source, fact)),
    words.text,
    rivalWords(source, fact, words.text),
  )
}

export const WHAT_SAID: QuestionKind = {
  name: NAME,
  ask: (source) => sureFacts(source, 'statement').flatMap((fact) => askOne(source, fact)),
  prove: proveContent,
}
