import type { QuantityFact } from '#lib/facts/fact'
import { acceptedAmounts } from '#lib/items/accepted-amounts'
import { asBlank, asChoice, type QuestionKind } from '#lib/items/ask/kind'
import {
  askedPart,
  asksByBlank,
  type PartAsked,
  partsOf,
  withAttribution,
  withBlank,
} from '#lib/items/ask/part'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { rivalAmounts } from '#lib/items/distract/amounts'
import type { Candidate } from '#lib/items/question'
import { type Source, sureFacts } from '#lib/items/source'
import { type Amount, amountIn } from '#lib/items/tell/amount'
import { isAnchored } from '#lib/items/tell/anchored'
import { askInPlace } from '#lib/items/tell/ask-chinese'
import { askInFront } from '#lib/items/tell/ask-english'
import { joined, sentenceOf } from '#lib/items/tell/telling'
import { isOfService, isTrifle } from '#lib/items/tell/trifle'
import { provePart } from '#lib/items/verify/part'
import { cutWords } from '#lib/language/zh/dictionary'

/** How many, how much? 以军袭击已造成至少多少名巴勒斯坦人死亡？ */

const NAME = 'how-many'

interface Words {
  readonly asked: (source: Source, one: PartAsked, amount: Amount) => string | null
}

/** 近 and 逾 stand before numbers only. */
const BOUNDS: Readonly<Record<string, string>> = { 近: '将近', 逾: '超过', 超: '超过' }

const WORDING: Readonly<Record<Tongue, Words>> = {
  zh: {
    asked: (_, { tale, piece }, { bound, unit, tail }) => {
      const before = BOUNDS[bound] ?? bound
      const isShare = unit === '%' || unit === '％'
      // 征收25%关税: a share stands before its noun; 上涨32.7%: it closes the clause.
      const next = tale.pieces[tale.pieces.indexOf(piece) + 1]
      const much = isShare
        ? tail === '' && (next === undefined || next.lead !== '')
          ? '多少'
          : '百分之多少'
        : `多少${unit}`
      return askInPlace(tale, piece, `${before}${much}${tail}`)
    },
  },
  en: {
    asked: ({ article }, { tale, piece }, { bound, tail, unit }) => {
      const noun = tail.trim()
      if (!/^\p{Ll}[\p{L}\s-]*$/u.test(noun) || unit !== '') return null
      const how = `How many ${noun}`
      return bound === '' ? askInFront(article, tale, piece, how) : null
    },
  },
}

/** 190 kilometers (118 miles): the figure between brackets is the one before it again, and gives it away. */
const withoutConversions = (one: PartAsked): PartAsked | null => {
  const at = one.tale.pieces.indexOf(one.piece)
  const before = joined(one.tale.pieces.slice(0, at))
  if (before.split(/[(（]/u).length > before.split(/[)）]/u).length) return null
  const pieces = one.tale.pieces.map((piece) => {
    const shown = piece.shown
      .replace(/\s*[(（][^()（）]*\d[^()（）]*[)）]\s*/gu, ' ')
      .replace(/ (?=[,.;]|$)/gu, '')
    return { ...piece, shown: shown.trimStart(), lead: /^ ?[,;]/u.test(shown) ? '' : piece.lead }
  })
  const piece = pieces[at]
  return piece ? { ...one, piece, tale: { ...one.tale, pieces } } : null
}

const hasVerb = (text: string): boolean =>
  cutWords(text).some(({ word, tag }) => /^v(?!n)/u.test(tag) || /^[为达占居逾近有是]$/u.test(word))

const askOne = (source: Source, whole: PartAsked & { readonly fact: QuantityFact }): Candidate[] => {
  // 距离大陆仅有20公里: of what it is told, nobody knows.
  // 震中以西约50公里: nothing is told of it.
  if (tongueOf(source) === 'zh' && !hasVerb(sentenceOf(whole.tale))) return []
  if (tongueOf(source) === 'zh' && !isAnchored(source, `${whole.according}${sentenceOf(whole.tale)}`))
    return []
  const plain = withoutConversions(whole)
  if (plain === null) return []
  const one = { ...plain, fact: whole.fact }
  const amount = amountIn(one.piece.shown, tongueOf(source))
  if (amount === null || isTrifle(one.fact, amount)) return []
  if (isOfService(source.article.text.slice(0, one.fact.span.start), amount)) return []
  const wording = WORDING[tongueOf(source)]
  const words = wording.asked(source, one, amount)
  // Of several sentences the last would be a question, and the others not: there the blank asks.
  const stem = words && !asksByBlank(source, one) ? withAttribution(source, one.according, words) : null
  const asked = askedPart(source, one, NAME, 'quantity', 'quantity')
  const blank = withBlank(source, one, amount.before, amount.behind)
  // An option shows its unit: the blank of a choice has none behind it.
  const gap = tongueOf(source) === 'en' ? blank : withBlank(source, one, amount.bound, amount.tail)
  return [
    ...asChoice(
      source,
      asked,
      stem ?? (tongueOf(source) === 'en' || asksByBlank(source, one) ? gap : null),
      amount.shown,
      rivalAmounts(source, one.fact, amount),
    ),
    ...(amount.isExact
      ? asBlank(source, asked, blank, acceptedAmounts(amount, one.fact.value, one.fact.unit))
      : []),
  ]
}

export const HOW_MANY: QuestionKind = {
  name: NAME,
  ask: (source) =>
    partsOf(source, sureFacts(source, 'quantity'), 'quantity').flatMap((one) =>
      one.fact.kind === 'quantity' ? askOne(source, { ...one, fact: one.fact }) : [],
    ),
  prove: provePart,
}
