import { asBlank, asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { askedPart, type PartAsked, partsOf, withAttribution, withBlank } from '#lib/items/ask/part'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import type { Candidate } from '#lib/items/question'
import { type Source, sureFacts } from '#lib/items/source'
import { askInPlace } from '#lib/items/tell/ask-chinese'
import { askInFront } from '#lib/items/tell/ask-english'
import { provePart } from '#lib/items/verify/part'

/** What is it called? 巴黎气候变化大会通过了什么？ What stands between the marks of a title or a term is asked for. */

const NAME = 'term'

const WORDING: Readonly<Record<Tongue, (source: Source, one: PartAsked) => string | null>> = {
  zh: (_, { tale, piece }) => askInPlace(tale, piece, '什么'),
  en: ({ article }, { tale, piece }) => askInFront(article, tale, piece, 'What'),
}

const MARKED = /《[^《》]{2,14}》|“[^“”]{2,14}”/gu
/** So much shorter or longer than the key, another term is told apart by its length. */
const [SHORTER, LONGER] = [0.4, 2.5]

/** Other terms of the article between the same marks. */
const rivalTerms = ({ article }: Source, key: string, stem: string): string[] => {
  const all = article.text.match(MARKED) ?? []
  return [...new Set(all)].filter(
    (text) =>
      text !== key &&
      text.charAt(0) === key.charAt(0) &&
      text.length >= key.length * SHORTER &&
      text.length <= key.length * LONGER &&
      !stem.includes(text.slice(1, -1)),
  )
}

const askOne = (source: Source, one: PartAsked): Candidate[] => {
  const key = one.piece.shown
  const inner = key.slice(1, -1)
  if (!/^[《“].+[》”]$/u.test(key) || /[，。；：！？]/u.test(inner)) return []
  const asked = askedPart(source, one, NAME, 'content', 'term')
  const words = WORDING[tongueOf(source)](source, one)
  const stem = words && withAttribution(source, one.according, words)
  return [
    ...asChoice(source, asked, stem, key, rivalTerms(source, key, stem ?? '')),
    ...asBlank(source, asked, withBlank(source, one, key.charAt(0), key.charAt(key.length - 1)), [inner]),
  ]
}

export const TERM: QuestionKind = {
  name: NAME,
  ask: (source) => partsOf(source, sureFacts(source, 'clause'), 'term').flatMap((one) => askOne(source, one)),
  prove: provePart,
}
