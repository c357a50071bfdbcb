import type { Fact } from '#lib/facts/fact'
import { asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { askedPart, type PartAsked, partsOf, withAttribution } from '#lib/items/ask/part'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { rivalPlaces } from '#lib/items/distract/places'
import type { Candidate } from '#lib/items/question'
import { type Source, SURE } from '#lib/items/source'
import { askInPlace } from '#lib/items/tell/ask-chinese'
import { askInFront } from '#lib/items/tell/ask-english'
import { provePart } from '#lib/items/verify/part'
import { isWrittenLarge } from '#lib/language/en/inside-sentence'

/** Where? 里根将在哪里向北约盟国领导人通报情况？ */

const NAME = 'where'
const AT_ZH = /^(?:在|于|从|自|向|到|经|通过)/u
const AT_EN = /^(?:in|at|on|near|outside|inside|off|from|to|into)\s+/iu
const ENDING_ZH = /(?:举行|召开|里|内|上|中)$/u

const WORDING: Readonly<Record<Tongue, (source: Source, one: PartAsked) => string | null>> = {
  zh: (_, { tale, piece }) => askInPlace(tale, piece, `${AT_ZH.exec(piece.part.text)?.[0] ?? '在'}哪里`),
  en: ({ article }, { tale, piece }) => askInFront(article, tale, piece, 'Where'),
}

/** The place alone, without the preposition before it. */
export const placeIn = (source: Source, text: string): string =>
  tongueOf(source) === 'zh' ? text.replace(AT_ZH, '').replace(ENDING_ZH, '') : text.replace(AT_EN, '')

const askOne = (source: Source, one: PartAsked): Candidate[] => {
  const key = placeIn(source, one.piece.shown)
  const isNamed = tongueOf(source) === 'zh' || isWrittenLarge(source.article, key)
  const words = key.length < 2 || !isNamed ? null : WORDING[tongueOf(source)](source, one)
  const stem = words && withAttribution(source, one.according, words)
  const asked = askedPart(source, one, NAME, 'place', 'place')
  return asChoice(source, asked, stem, key, rivalPlaces(source, key, one.piece.part.start, stem ?? ''))
}

const isAct = ({ kind, confidence }: Fact): boolean =>
  confidence >= SURE && kind !== 'statement' && kind !== 'role' && kind !== 'reason'

export const WHERE: QuestionKind = {
  name: NAME,
  ask: (source) =>
    partsOf(source, source.extraction.facts.filter(isAct), 'place').flatMap((one) => askOne(source, one)),
  prove: provePart,
}
