import type { Fact, TellingRole } from '#lib/facts/fact'
import { acceptedNames } from '#lib/items/accepted'
import { asChoice, asTyped, type QuestionKind } from '#lib/items/ask/kind'
import { askedPart, type PartAsked, partsOf, withAttribution } from '#lib/items/ask/part'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { isPersonName, rivalNames } from '#lib/items/distract/names'
import { givesCountryAway } from '#lib/items/distract/same-one'
import type { Candidate } from '#lib/items/question'
import { type Source, SURE } from '#lib/items/source'
import { isAnchored } from '#lib/items/tell/anchored'
import { askInPlace } from '#lib/items/tell/ask-chinese'
import { askInFront } from '#lib/items/tell/ask-english'
import { entityOfPart } from '#lib/items/tell/entity'
import { provePart } from '#lib/items/verify/part'
import { askingFor } from '#lib/items/wording/asking'
import { isWrittenLarge } from '#lib/language/en/inside-sentence'

/** Who did it, and with whom? 谁带着金正恩的亲笔信走进白宫？ 美国将和哪一方举行会谈？ */

const WITH = /^(?:和|与|同|跟|向|对|(?:with|to|against)\s+)/u

const PASSIVE = /^\w+ whom (?:(?:was|were) |(?:has|have|had) [^?]*?\bbeen )[^?]*?\p{Ll}+ed\b/iu

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const WORDING: Readonly<Record<Tongue, (source: Source, one: PartAsked, who: string) => string | null>> = {
  zh: (_, { tale, piece }, who) => askInPlace(tale, piece, `${WITH.exec(piece.part.text)?.[0] ?? ''}${who}`),
  en: ({ article }, { tale, piece }, asking) => {
    const isWith = piece.role === 'with'
    const who = asking === 'who' && isWith ? 'whom' : asking
    const preposition = isWith ? (WITH.exec(piece.part.text)?.[0] ?? '') : ''
    const asked = askInFront(article, tale, piece, capital(`${preposition}${who}`))
    // The exams were introduced with Baker as minister: nobody did anything with him.
    return isWith && asked !== null && PASSIVE.test(asked) ? null : asked
  },
}

const namesIn = (source: Source, { tale, piece }: PartAsked): string[] =>
  tale.pieces.flatMap((one) => (one === piece ? [] : (entityOfPart(source, one.part)?.name ?? [])))

/** 现年84岁的某某: what stands before a subject in its clause describes it, and would be left behind. */
const isDescribedBefore = ({ article: { text, language } }: Source, { piece, tale }: PartAsked): boolean => {
  const before = tale.pieces[tale.pieces.indexOf(piece) - 1]
  return (
    language !== 'en' &&
    before !== undefined &&
    before.role !== 'time' &&
    before.part.end <= piece.part.start &&
    !/[，,。；：\s]/u.test(text.slice(before.part.end, piece.part.start + 1))
  )
}

const askOne = (source: Source, one: PartAsked, kind: string): Candidate[] => {
  const entity = entityOfPart(source, one.piece.part)
  if (!entity || entity.type === 'place') return []
  if (source.article.language === 'en' && !isWrittenLarge(source.article, entity.name)) return []
  if (entity.type === 'person' && !isPersonName(source, entity.name)) return []
  if (kind === 'who' && isDescribedBefore(source, one)) return []
  const asked = askedPart(source, one, kind, kind === 'with-whom' ? 'meeting' : 'event', 'name')
  const rest = one.tale.pieces.filter((piece) => piece !== one.piece)
  const forms = [entity.name, ...entity.aliases].filter((form) => form.length > 1)
  if (rest.some(({ shown }) => forms.some((form) => shown.includes(form)))) return []
  const told = rest.map(({ shown }) => shown).join(' ')
  if (!isAnchored(source, `${one.according}${told}`)) return []
  const rivals = rivalNames(source, entity.name, namesIn(source, one), { at: one.piece.part.start }).filter(
    (name) => !told.includes(name),
  )
  const words = WORDING[tongueOf(source)](source, one, askingFor(source, entity.name, rivals))
  const stem = words && withAttribution(source, one.according, words)
  if (givesCountryAway(source, stem ?? '', entity.name, rivals)) return []
  const accepted = acceptedNames(entity.name, entity, source.extraction.entities, source.article.text)
  return [
    ...asChoice(source, asked, stem, entity.name, rivals),
    ...(entity.type === 'person' ? asTyped(source, asked, stem, accepted) : []),
  ]
}

const isAct = ({ kind, confidence }: Fact): boolean =>
  confidence >= SURE && (kind === 'event' || kind === 'decision' || kind === 'demand' || kind === 'clause')

const asking = (name: string, role: TellingRole): QuestionKind => ({
  name,
  ask: (source) =>
    partsOf(source, source.extraction.facts.filter(isAct), role).flatMap((one) => askOne(source, one, name)),
  prove: provePart,
})

export const WHO = asking('who', 'subject')
export const WITH_WHOM = asking('with-whom', 'with')
