import type { Conflict, DateFact } from '#lib/facts/fact'
import { type Asked, asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import type { Candidate } from '#lib/items/question'
import { type Source, sentenceAround } from '#lib/items/source'
import { lengthShown, proveLengths } from '#lib/items/verify/lengths'

/** The article gives two lengths of one call or meeting: which are they? 文中对拜登和普京通话的时长有哪两种说法？ */

const NAME = 'two-lengths'

interface Words {
  /** What lasted, as the article calls it. */
  readonly nouns: RegExp
  readonly asked: (who: readonly string[], noun: string) => string
  readonly both: (one: string, other: string) => string
  readonly told: (who: readonly string[], noun: string, both: string) => string
}

const WORDING: Readonly<Record<Tongue, Words>> = {
  zh: {
    nouns: /通话|电话|会谈|会晤|会见|会议|对话|会面/u,
    asked: (who, noun) => `文中对${who.join('和')}这次${noun.replace('电话', '通话')}的时长有哪两种说法？`,
    both: (one, other) => `${one}和${other}`,
    told: (who, noun, both) =>
      `文中说，${who.join('和')}的这次${noun.replace('电话', '通话')}有${both}两种时长。`,
  },
  en: {
    nouns: /\b(?:call|talks|meeting|summit|conversation)\b/iu,
    asked: (who, noun) =>
      `Which two lengths does the article give for the ${noun} between ${who.join(' and ')}?`,
    both: (one, other) => `${one} and ${other}`,
    told: (who, noun, both) => `The article gives the ${noun} between ${who.join(' and ')} as ${both}.`,
  },
}

/** A number of minutes or hours that is taken for another: a little more, a little less. */
const misread = (shown: string): string[] =>
  [-20, -10, 10, 20, -1, 1].flatMap((step) => {
    const digits = /\d+/u.exec(shown)?.[0]
    const value = Number(digits ?? 0)
    const fits = value >= 20 ? Math.abs(step) >= 10 : Math.abs(step) === 1
    return digits === undefined || !fits || value + step < 1 || value + step === 60
      ? []
      : [shown.replace(digits, String(value + step))]
  })

/** The people who are told of in the sentence; of 普京 and a name that begins with it, the shorter. */
const partiesIn = ({ extraction }: Source, text: string): string[] => {
  const people = extraction.entities.filter(
    ({ type, name, aliases }) => type === 'person' && [name, ...aliases].some((one) => text.includes(one)),
  )
  return people
    .map(({ name }) => name)
    .filter((name) => !people.some((other) => other.name !== name && name.startsWith(other.name)))
}

const datesOf = ({ extraction }: Source, { facts }: Conflict): DateFact[] =>
  extraction.facts.filter((fact): fact is DateFact => fact.kind === 'date' && facts.includes(fact.id))

const askOne = (source: Source, conflict: Conflict): Candidate[] => {
  const [first, second, ...more] = datesOf(source, conflict)
  if (conflict.what !== 'duration' || !first || !second || more.length > 0) return []
  const sentences = [first, second].flatMap(({ span }) => sentenceAround(source, span) ?? [])
  const who = partiesIn(source, sentences[0]?.text ?? '')
  const { nouns, asked: ask, both, told } = WORDING[tongueOf(source)]
  const noun = sentences.flatMap(({ text }) => nouns.exec(text)?.[0] ?? [])[0]
  const [one, other] = [lengthShown(first), lengthShown(second)]
  if (who.length !== 2 || noun === undefined || one === other) return []
  const key = both(one, other)
  const asked: Asked = {
    kind: NAME,
    facts: [first.id, second.id],
    topic: 'quantity',
    question: { asks: 'lengths', facts: [first.id, second.id] },
    evidence: sentences,
    rationale: told(who, noun, key),
    score: Math.min(first.confidence, second.confidence),
  }
  const rivals = [
    ...misread(other).map((wrong) => both(one, wrong)),
    ...misread(one).map((wrong) => both(wrong, other)),
  ]
  return asChoice(source, asked, ask(who, noun), key, rivals)
}

export const TWO_LENGTHS: QuestionKind = {
  name: NAME,
  ask: (source) => source.extraction.conflicts.flatMap((conflict) => askOne(source, conflict)),
  prove: proveLengths,
}
