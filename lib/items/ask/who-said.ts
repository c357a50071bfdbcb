import { insideSentence } from '#lib/article/proper-words'
import type { EntityType, StatementFact } from '#lib/facts/fact'
import { acceptedNames } from '#lib/items/accepted'
import { isAnybody, rivalNames } from '#lib/items/distract/names'
import { isJoint, isNameless, isPersonal } from '#lib/items/distract/same-one'
import type { Candidate } from '#lib/items/question'
import { quotingOf } from '#lib/items/quoting/by-language'
import { entityNamed, proof, type Source, sureFacts } from '#lib/items/source'
import { wordingOf } from '#lib/items/wording/by-language'
import type { Relay, Words } from '#lib/items/wording/wording'

const HOLDER =
  /(?:表示|承认|指出|认为|强调|重申|称|说|宣布|警告|透露|主张|要求|同意|否认|提出|道)[，,：:]?$|\b(?:said|says|that|told \w+)[,:]?$/u

/** Whether what was left out before the part says that the words are somebody else's: 双方也承认，… */
const leavesOutHolder = (text: string, part: string): boolean =>
  HOLDER.test(text.slice(0, Math.max(0, text.indexOf(part))).trim())

/** Fewer characters, told in the article's own words and without a subject, say too little to be anybody's. */
const SHORTEST_INDIRECT = 10
const HAS_SUBJECT =
  /^[\p{Script=Han}]{2,6}?(?:将|是|会|已|从|没有|不|未|愿|正|仍|无|可|有|应|在|要|能)|[^\p{Script=Han}\p{P}]/u

const isFragment = (part: string, names: readonly string[]): boolean =>
  part.length < SHORTEST_INDIRECT && !HAS_SUBJECT.test(part) && !names.some((name) => part.startsWith(name))

/** 俄罗斯说，…: somebody else's words, told on. */
const BEGINS_AS_TOLD = /^[\p{Script=Han}·]{2,12}[说称][，,：:]/u

/** The words of a statement that a stem may quote: they stand alone and do not name their speaker. */
export const quotable = (source: Source, fact: StatementFact): string | null => {
  // “A,” X said, “B”: neither half is what was said, and between them stands who said it.
  if (fact.pieces) return null
  const names = source.extraction.entities.flatMap(({ name, aliases }) => [name, ...aliases])
  const { start, end, text } = fact.statement
  const { glossed, standingPart, withoutGlosses } = quotingOf(source)
  const part = standingPart(text, names) ?? standingPart(glossed(source, start, end), names)
  if (part === null || leavesOutHolder(text, withoutGlosses(part))) return null
  if (fact.mode !== 'direct' && (isFragment(part, names) || BEGINS_AS_TOLD.test(part))) return null
  const speaker = entityNamed(source, fact.speaker)
  const own = [fact.speaker, ...(speaker ? [speaker.name, ...speaker.aliases] : [])]
  return own.some((name) => name.length > 1 && part.includes(name)) ? null : part
}

const isMedia = (source: Source, name: string): boolean =>
  entityNamed(source, name)?.type === 'media' || /[》报社网台]$|媒体?$|杂志|电视|通讯社/u.test(name)

const relayOf = (source: Source, { via }: StatementFact): Relay | undefined => {
  const name = via.at(-1)
  return name === undefined ? undefined : { name, isMedium: isMedia(source, name) }
}

/** The words of a statement, or a part of them, as a question quotes them. */
export const wordsOf = ({ article }: Source, { cue, mode }: StatementFact, text: string): Words => ({
  text: mode === 'direct' ? text : insideSentence(article, text),
  direct: mode === 'direct',
  cue: cue?.text ?? '',
})

/** At most so many of a set of questions who said it may have one and the same answer: three of five. */
const MOST_OF_ONE = 1.5
const ALWAYS = 2

/**
 * Where only one speaks, there is nothing to know about who it was; where one says most of it (an interview, a press
 * conference), the answer is asked for a few times only.
 */
const worthAsking = (facts: readonly StatementFact[]): readonly StatementFact[] => {
  const said = new Map<string, number>()
  for (const { speaker } of facts) said.set(speaker, (said.get(speaker) ?? 0) + 1)
  if (said.size < 2) return []
  const asked = new Map<string, number>()
  return facts.filter(({ speaker }) => {
    const times = (asked.get(speaker) ?? 0) + 1
    asked.set(speaker, times)
    const byOthers = facts.length - (said.get(speaker) ?? 0)
    return times <= Math.max(ALWAYS, byOthers * MOST_OF_ONE)
  })
}

const ADDRESSES = /(?:要求|敦促|呼吁|指责|警告|批评|建议)[，,：:]?$/u

/** No paper makes demands of a state. */
const whoMay = ({ cue }: StatementFact): { types?: readonly EntityType[] } =>
  ADDRESSES.test(cue?.text ?? '') ? { types: ['person', 'organisation', 'country', 'place'] } : {}

/** Of whom something is wanted, or who is blamed: the subject of the words that are quoted. Nobody asks it of himself. */
const targetOf = (source: Source, { cue, statement }: StatementFact): string[] =>
  ADDRESSES.test(cue?.text ?? '')
    ? source.extraction.entities
        .filter(({ name, aliases }) => [name, ...aliases].some((form) => statement.text.startsWith(form)))
        .map(({ name }) => name)
    : []

/** “……”这番话是谁说的？ as multiple choice and as a short answer. The chain of relays is never among the options. */
export const askWhoSaid = (source: Source): Candidate[] =>
  worthAsking(sureFacts(source, 'statement')).flatMap((fact): Candidate[] => {
    const part = quotable(source, fact)
    if (part === null || isAnybody(fact.speaker)) return []
    const entity = entityNamed(source, fact.speaker)
    const wording = wordingOf(source)
    const words = wordsOf(source, fact, part)
    const isPerson = entity ? entity.type === 'person' : isPersonal(fact.speaker)
    const base = {
      factIds: [fact.id],
      topic: 'speaker' as const,
      stem: wording.whoSaid(words, { isPerson }, relayOf(source, fact)),
      evidence: proof(source, fact.statement),
      rationale: wording.whoSaidBecause(words, fact.speaker, fact.title),
      score: fact.confidence,
    }
    const never = [...fact.via, ...(fact.addressee ? [fact.addressee] : []), ...targetOf(source, fact)]
    const options = [
      { text: fact.speaker, correct: true },
      ...rivalNames(source, fact.speaker, never, { at: fact.statement.start, ...whoMay(fact) })
        .filter((text) => !part.includes(text))
        .map((text) => ({ text, correct: false })),
    ]
    const question = { asks: 'speaker' as const, statement: quotingOf(source).withoutGlosses(part) }
    const choice: Candidate = {
      item: { ...base, kind: 'multiple-choice', key: `${fact.id}/who-said`, options },
      question,
    }
    if (!entity || isNameless(fact.speaker) || isJoint(fact.speaker, source.extraction.entities))
      return [choice]
    const accepted = acceptedNames(fact.speaker, entity, source.extraction.entities)
    return [
      choice,
      { item: { ...base, kind: 'short-answer', key: `${fact.id}/name-speaker`, accepted }, question },
    ]
  })
