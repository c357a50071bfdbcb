import type { Fact, TellingRole } from '#lib/facts/fact'
import { standsAlone } from '#lib/items/alone'
import type { Asked } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { whyTellingCut } from '#lib/items/gate/in-place'
import type { Source } from '#lib/items/source'
import { attributionOf, speakersOf } from '#lib/items/tell/attribution'
import { evidenceNaming } from '#lib/items/tell/naming'
import { joined, type Piece, sentenceOf, type Tale, taleOf } from '#lib/items/tell/telling'
import { insideSentence } from '#lib/language/en/inside-sentence'

/** What the kinds have in common that ask for one part of a clause. */

export interface PartAsked {
  readonly fact: Fact
  readonly tale: Tale
  readonly piece: Piece
  /** 据加沙卫生部门称， where the article does not say so itself; empty where it does. */
  readonly according: string
}

/** A fact's tale with whose words it is; null where it can't be understood alone. */
export const partsTold = (source: Source, fact: Fact): { tale: Tale; according: string } | null => {
  const tale = taleOf(source, fact)
  if (tale === null || !standsAlone(source, sentenceOf(tale))) return null
  if (fact.telling && whyTellingCut(source.article, fact.telling) !== null) return null
  const according = attributionOf(source, tale)
  if (according === null) return null
  // Whoever tells of himself is named already.
  const isOwn = sentenceOf(tale).includes(according.replace(/^据|称，$/gu, ''))
  return { tale, according: isOwn ? '' : according }
}

/** In characters: of what is left when the asked part is taken out, fewer tell too little to be asked by. */
const LEAST_TOLD = 8

/** Every fact's tale with each of its pieces of a role, where the tale can be understood alone. */
export const partsOf = (source: Source, facts: readonly Fact[], role: TellingRole): PartAsked[] =>
  facts.flatMap((fact) => {
    if (!fact.telling?.parts.some((part) => part.role === role)) return []
    const told = partsTold(source, fact)
    if (told === null) return []
    const tells = sentenceOf(told.tale).length
    return told.tale.pieces
      .filter((piece) => piece.role === role && tells - piece.shown.length >= LEAST_TOLD)
      .map((piece) => ({ fact, ...told, piece }))
  })

const ASKING_WORD = /^(?:Who|Whom|Whose|Which|Where|When|Why|How|What|On|In|With|At|To|For|By|From)\b/u

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A stem with whose words it is before it. */
export const withAttribution = (source: Source, according: string, stem: string): string => {
  if (according === '') return stem
  if (tongueOf(source) === 'zh') return `${according}${stem}`
  const asks = ASKING_WORD.test(stem)
  const rest = asks ? `${stem.charAt(0).toLowerCase()}${stem.slice(1)}` : insideSentence(source.article, stem)
  return `${capital(according)}${rest}`
}

/** A sentence as it goes on behind whose words it is. */
const inside = ({ article }: Source, according: string, sentence: string): string =>
  according === '' || article.language !== 'en' ? sentence : insideSentence(article, sentence)

/** A sentence, without its stop, with whose words it is before it. */
export const attributed = (source: Source, according: string, sentence: string): string => {
  const whole = `${according}${inside(source, according, sentence)}`
  return tongueOf(source) === 'zh' ? whole : capital(whole)
}

/** In characters: in what is longer a question word would be lost. */
const LONGEST_ASKED: Readonly<Record<Tongue, number>> = { zh: 64, en: 160 }

/** Whether only a blank can ask for a part of what is told. */
export const asksByBlank = (source: Source, { tale }: PartAsked): boolean =>
  sentenceOf(tale).length > LONGEST_ASKED[tongueOf(source)]

/** The tale as a sentence with a full stop, for after the answer. */
export const told = (source: Source, { tale, according }: PartAsked): string => {
  const sentence = attributed(source, according, sentenceOf(tale))
  return tongueOf(source) === 'zh' ? `${sentence}。` : `${sentence}.`
}

/** The tale with a blank in place of a piece, or of the middle of it. */
export const withBlank = (source: Source, one: PartAsked, before = '', behind = ''): string => {
  const shown = `${before}____${behind}`
  const text = joined(
    one.tale.pieces.map((piece): Piece => (piece === one.piece ? { ...piece, shown } : piece)),
  )
  const sentence = withAttribution(source, one.according, text.replace(/[，,；;。.\s]+$/u, ''))
  return tongueOf(source) === 'zh' ? `填空：${sentence}。` : `Fill in the blank: ${capital(sentence)}.`
}

/** The common base of a question for one part. */
export const askedPart = (
  source: Source,
  one: PartAsked,
  kind: string,
  topic: Asked['topic'],
  type: 'date' | 'name' | 'place' | 'quantity' | 'term',
): Asked => {
  const { fact, tale, piece, according } = one
  const tellers = according === '' ? [] : speakersOf(source, tale)
  const means = tale.pieces.flatMap(({ part }) => (part.means && part.role !== 'time' ? [part.means] : []))
  return {
    kind,
    facts: [fact.id],
    topic,
    question: { asks: 'part', fact: fact.id, part: piece.part, type },
    evidence: evidenceNaming(
      source,
      [...means, ...tellers],
      ...tale.pieces.map(({ part }) => part),
      ...tale.support,
    ),
    rationale: told(source, one),
    score: fact.confidence,
  }
}
