import type { StatementFact } from '#lib/facts/fact'
import { acceptedNames } from '#lib/items/accepted'
import { isAnybody, rivalNames } from '#lib/items/distract/names'
import { isNameless } from '#lib/items/distract/same-one'
import { glossed, withoutGlosses } from '#lib/items/gloss'
import type { Candidate } from '#lib/items/question'
import { entityNamed, isEnglish, proof, type Source, sureFacts } from '#lib/items/source'
import { standingPart } from '#lib/items/stands-alone'
import { quoted } from '#lib/items/wording'

const HOLDER = /(?:表示|承认|指出|认为|强调|重申|称|说|宣布|警告|透露|主张|要求|同意|否认|提出|道)[，,：:]?$/u

/** Whether what was left out before the part says that the words are somebody else's: 双方也承认，… */
const leavesOutHolder = (text: string, part: string): boolean =>
  HOLDER.test(text.slice(0, Math.max(0, text.indexOf(withoutGlosses(part)))).trim())

/** The words of a statement that a stem may quote: they stand alone and do not name their speaker. */
export const quotable = (source: Source, fact: StatementFact): string | null => {
  const names = source.extraction.entities.flatMap(({ name, aliases }) => [name, ...aliases])
  const { start, end, text } = fact.statement
  const part = standingPart(text, names) ?? standingPart(glossed(source, start, end), names)
  if (part !== null && leavesOutHolder(text, part)) return null
  const speaker = entityNamed(source, fact.speaker)
  const own = [fact.speaker, ...(speaker ? [speaker.name, ...speaker.aliases] : [])]
  return part !== null && own.some((name) => name.length > 1 && part.includes(name)) ? null : part
}

const isMedia = (source: Source, name: string): boolean =>
  entityNamed(source, name)?.type === 'media' || /[》报社网台]$|媒体?$|杂志|电视|通讯社/u.test(name)

const relay = (source: Source, fact: StatementFact): string => {
  const last = fact.via.at(-1)
  if (last === undefined) return isEnglish(source) ? 'According to the article, ' : '根据文章，'
  if (isEnglish(source)) return `According to the article, as reported by ${last}, `
  return isMedia(source, last) ? `文章说，据${last}报道，` : `据${last}转述，`
}

/** What somebody does by saying so, where it is more than saying. */
const ACTS = [
  { cue: /要求$|敦促$/u, noun: '要求', verb: '提出' },
  { cue: /提出$|建议$|主张$|呼吁$|倡议$/u, noun: '主张', verb: '提出' },
  { cue: /警告(?:称|说)?$/u, noun: '警告', verb: '发出' },
  { cue: /指责(?:称|说)?$/u, noun: '指责', verb: '提出' },
] as const

const stem = (source: Source, fact: StatementFact, part: string): string => {
  const opening = relay(source, fact)
  const words = quoted(source, part)
  if (isEnglish(source)) return `${opening}who said the following? ${words}`
  const isPerson = entityNamed(source, fact.speaker)?.type === 'person' || isNameless(fact.speaker)
  const who = isPerson ? '谁' : '哪一方'
  const act = ACTS.find(({ cue }) => cue.test(fact.cue?.text ?? ''))
  if (act) return `${opening}${words}这一${act.noun}是${who}${act.verb}的？`
  return `${opening}${words}${isPerson ? '这番话是谁说的？' : '这一说法出自哪一方？'}`
}

const rationale = (source: Source, fact: StatementFact, part: string): string => {
  const who = `${fact.title && !fact.speaker.includes(fact.title) ? fact.title : ''}${fact.speaker}`
  return isEnglish(source)
    ? `${fact.speaker} said: ${quoted(source, part)}`
    : `${who}表示：${quoted(source, part)}`
}

/** “……”这番话是谁说的？ as multiple choice and as a short answer. The chain of relays is never among the options. */
export const askWhoSaid = (source: Source): Candidate[] =>
  sureFacts(source, 'statement').flatMap((fact): Candidate[] => {
    const part = quotable(source, fact)
    if (part === null || isAnybody(fact.speaker)) return []
    const entity = entityNamed(source, fact.speaker)
    const base = {
      factIds: [fact.id],
      topic: 'speaker' as const,
      stem: stem(source, fact, part),
      evidence: proof(source, fact.statement),
      rationale: rationale(source, fact, part),
      score: fact.confidence,
    }
    const never = [...fact.via, ...(fact.addressee ? [fact.addressee] : [])]
    const options = [
      { text: fact.speaker, correct: true },
      ...rivalNames(source, fact.speaker, never)
        .filter((text) => !part.includes(text))
        .map((text) => ({ text, correct: false })),
    ]
    const question = { asks: 'speaker' as const, statement: withoutGlosses(part) }
    const choice: Candidate = {
      item: { ...base, kind: 'multiple-choice', key: `${fact.id}/who-said`, options },
      question,
    }
    if (!entity || isNameless(fact.speaker)) return [choice]
    const accepted = acceptedNames(fact.speaker, entity, source.extraction.entities)
    return [
      choice,
      { item: { ...base, kind: 'short-answer', key: `${fact.id}/name-speaker`, accepted }, question },
    ]
  })
