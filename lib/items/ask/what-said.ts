import type { StatementFact } from '#lib/facts/fact'
import { asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { saidParts } from '#lib/items/ask/who-said'
import { isAnybody, isPersonName } from '#lib/items/distract/names'
import { rivalWords, wants } from '#lib/items/distract/phrases'
import { isJoint, isNameless, isPersonal } from '#lib/items/distract/same-one'
import type { Candidate } from '#lib/items/question'
import { entityNamed, type Source, sureFacts } from '#lib/items/source'
import { introduced } from '#lib/items/tell/introducing'
import { isSubjectless } from '#lib/items/tell/subjectless'
import { wholeWords } from '#lib/items/tell/words'
import { proveContent } from '#lib/items/verify/content'
import { englishOption } from '#lib/items/wording/english-speech'
import { quotedChinese } from '#lib/items/wording/speech'
import { isDocument } from '#lib/language/en/lexicon/offices'

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

/** did the National Institute say: a body of several words has its article before it, whatever the article writes. */
const withArticle = (source: Source, { speaker }: StatementFact, name: string): string =>
  tongueOf(source) === 'en' &&
  entityNamed(source, speaker)?.type === 'organisation' &&
  /^(?:\p{Lu}\S* )+(?:Institute|Ministry|Department|Agency|Bureau|Commission|Committee|Council|Association|Federation|Union|Authority|Office|Service|Centre|Center|Administration|Society|Organization|Organisation)\b/u.test(
    name,
  )
    ? `the ${name}`
    : name

const speakerOf = (source: Source, fact: StatementFact): Speaker => ({
  name: withArticle(source, fact, introduced(source, fact)),
  isPerson: entityNamed(source, fact.speaker)?.type === 'person',
})

/** Words as an answer by itself: a quotation in its marks, and English written large. */
const OPTION: Readonly<Record<Tongue, (text: string, direct: boolean) => string>> = {
  zh: (text, direct) => (direct ? quotedChinese(text) : text),
  en: englishOption,
}

/** An IBM spokeswoman or 一名白宫官员 may be asked about; an official, or a medium among others, not. */
const isNobody = (source: Source, speaker: string): boolean =>
  tongueOf(source) === 'zh'
    ? isNameless(speaker) && !isPersonal(speaker)
    : entityNamed(source, speaker) === undefined || !isNamedFully(source, speaker)

/** The Ministry, early estimates, China: of a body more than one word tells which, and what is written says nothing itself. */
const isNamedFully = (source: Source, speaker: string): boolean => {
  const entity = entityNamed(source, speaker)
  if (entity?.type === 'person') return isPersonName(source, entity.name)
  const words = speaker.replace(/^the /iu, '').split(' ')
  const isAcronym = /^\p{Lu}{2,}$/u.test(words[0] ?? '')
  return (
    entity?.type === 'organisation' &&
    (words.length > 1 || isAcronym) &&
    /\p{Lu}/u.test(words.join(' ')) &&
    !isDocument((words.at(-1) ?? '').toLowerCase())
  )
}

/** Of a quotation who said it is the better question. */
const QUOTED = 0.55

const askOne = (source: Source, fact: StatementFact): Candidate[] => {
  const parts =
    isAnybody(fact.speaker) ||
    isNobody(source, fact.speaker) ||
    isJoint(fact.speaker, source.extraction.entities) ||
    wants(fact)
      ? null
      : saidParts(source, fact, wholeWords(source, fact))
  if (parts === null || isSubjectless(source, parts.words.text)) return []
  // He intends: of several options it is that which goes with the question.
  if (/^(?:he|she|they|it|we|i)\b|^[他她它]/iu.test(parts.words.text)) return []
  const { words, asked } = parts
  const shown = (text: string): string => OPTION[tongueOf(source)](text, words.direct)
  return asChoice(
    source,
    {
      ...asked,
      topic: 'content',
      kind: NAME,
      score: asked.score * (words.direct ? QUOTED : 1),
      question: { asks: 'content', speaker: fact.speaker, words: words.span },
    },
    WORDING[tongueOf(source)](speakerOf(source, fact)),
    shown(words.text),
    rivalWords(source, fact, words.text).map(shown),
  )
}

export const WHAT_SAID: QuestionKind = {
  name: NAME,
  ask: (source) => sureFacts(source, 'statement').flatMap((fact) => askOne(source, fact)),
  prove: proveContent,
}
