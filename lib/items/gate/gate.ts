import { addsToBefore, seenOf } from '#lib/items/alone'
import type { Grounds } from '#lib/items/ask/kind'
import { alikeOptions } from '#lib/items/gate/alike'
import { whyHalfAmount, whyReckoned } from '#lib/items/gate/amount-asked'
import { whyUnnamed } from '#lib/items/gate/full-name'
import {
  whyGivenAway,
  whyMonthTold,
  whyNoMatter,
  whyShownInPart,
  whyYearTold,
} from '#lib/items/gate/given-away'
import { whyCut, whyTellingCut } from '#lib/items/gate/in-place'
import { whyNotHeldNow, whyNotInTime } from '#lib/items/gate/in-time'
import { isKnownSpeaker } from '#lib/items/gate/known-speaker'
import { fitNames, whyNameless } from '#lib/items/gate/name-options'
import { firmOptions, isOfWords, opensLoosely, whyOpensLoosely } from '#lib/items/gate/opening'
import { whyOrdinary } from '#lib/items/gate/ordinary-speaker'
import { rightAnswer } from '#lib/items/gate/right-answer'
import { whyTelltale, whyToldByWords } from '#lib/items/gate/told-by-words'
import { whyNoClaim } from '#lib/items/gate/turned-claim'
import { beginsWithVerb, isCutBefore, isTurnedBehind, whyNotWhole } from '#lib/items/gate/whole-clause'
import type { Item, Option } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { nearlySame } from '#lib/items/verify/likeness'
import { factOf, ofKind } from '#lib/items/verify/of-kind'
import { mayBeCutName } from '#lib/items/verify/whole-name'
import { alsoTells } from '#lib/items/wording/english-speech'
import { only, unmetIn } from '#lib/language/leaning/unmet'

/**
 * What every candidate passes before its key is proved: nothing malformed is asked, whatever kind proposes it. Each stage
 * says why a candidate is refused, or nothing; where only a wrong option is at fault, that option alone is left out.
 */
type Stage = (candidate: Candidate, grounds: Grounds) => string | null

const chosen = (item: Item): readonly Option[] => (item.kind === 'multiple-choice' ? item.options : [])

const isAttributedTo = (stem: string, speaker: string): boolean =>
  stem.includes(`据${speaker}称`) || stem.toLowerCase().includes(`according to ${speaker.toLowerCase()},`)

/** Whose words a candidate asks for, or lets judge. */
const speakersOf = ({ item, question }: Candidate, { extraction }: Grounds): string[] => {
  if (question.asks === 'speaker') return [rightAnswer(item)]
  if (question.asks === 'content' || question.asks === 'claim') return [question.speaker]
  // 据X称, according to X: whose words a told clause is.
  const { evidence } = item
  return ofKind(extraction, 'statement')
    .filter(
      ({ speaker, statement }) =>
        isAttributedTo(item.stem, speaker) &&
        evidence.some((one) => one.start <= statement.start && statement.end <= one.end),
    )
    .map(({ speaker }) => speaker)
}

const speaks: Stage = (candidate, grounds) => {
  const unknown = speakersOf(candidate, grounds).find((name) => !isKnownSpeaker(name, grounds))
  return unknown === undefined ? null : `nobody who is known to speak: ${unknown}`
}

/** A person's name as an answer is whole. */
const answersWhole: Stage = ({ item, question }, { article, extraction }) => {
  const isOfName = question.asks === 'speaker' || ('type' in question && question.type === 'name')
  const key = rightAnswer(item)
  const isPerson = extraction.entities.some(
    ({ name, aliases, type }) => type === 'person' && (name === key || aliases.includes(key)),
  )
  return isOfName && isPerson && mayBeCutName(article, key) ? `the name may be cut: ${key}` : null
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Kinds whose options are statements, each to be understood by itself. */
const LISTS: ReadonlySet<string> = new Set(['what-said', 'which-true'])

const isStatement = (text: string): boolean =>
  isHan(text) ? whyNotWhole(text) === null && !beginsWithVerb(text) : !alsoTells(text)

/** The statements that a candidate shows as true of somebody or of the article. */
const statementsOf = ({ item, kind, question, claimed }: Candidate): string[] => {
  if (LISTS.has(kind)) return [rightAnswer(item)]
  if (item.kind === 'true-false') return claimed === undefined ? [] : [claimed]
  // A quotation is whole as it was said.
  return question.asks === 'speaker' && !/[“「]/u.test(item.stem.charAt(0)) ? [question.words.text] : []
}

const tellsWhole: Stage = (candidate, { article }) => {
  const { kind, question } = candidate
  const why = statementsOf(candidate).flatMap((text) => (isHan(text) ? (whyNotWhole(text) ?? []) : []))[0]
  if (why !== undefined) return why
  if (statementsOf(candidate).some((text) => !isHan(text) && alsoTells(text)))
    return 'tells what else was said'
  if (LISTS.has(kind) && !isStatement(rightAnswer(candidate.item))) return 'is no whole statement'
  const words = question.asks === 'content' || question.asks === 'claim' ? [question.words] : []
  return words.some((span) => isTurnedBehind(article, span)) ? 'half of a contrast is cut off' : null
}

/** What is asked about is a whole clause where it stands: what is said in the article's own words, and what is told. */
const standsWhole: Stage = ({ item, question, kind }, { article, extraction }) => {
  if (question.asks === 'speaker' || question.asks === 'content' || question.asks === 'claim') {
    const { words } = question
    const isQuoted = ofKind(extraction, 'statement').some(
      ({ mode, statement }) =>
        mode === 'direct' && statement.start <= words.start && words.end <= statement.end,
    )
    // What follows if …: the condition stands in the stem.
    return isQuoted || kind === 'if-then' ? null : whyCut(article, words)
  }
  // A whole sentence is cut nowhere.
  if (question.asks === 'gap') return null
  if (question.asks === 'phrase' || question.asks === 'whose' || question.asks === 'lengths') return null
  return (
    item.factIds
      .flatMap((id) => factOf(extraction, id)?.telling ?? [])
      .map((telling) => whyTellingCut(article, telling))
      .find((why) => why !== null) ?? null
  )
}

/** A clause that the article tells is told whole: no 但 stands behind it that turns it. */
const tellsBothSides: Stage = ({ item, question }, { article, extraction }) => {
  const ids =
    question.asks === 'told' ? [question.fact] : question.asks === 'which-true' ? [item.factIds[0] ?? ''] : []
  return ids.some((id) => {
    const fact = factOf(extraction, id)
    const last = fact?.telling?.parts.at(-1)
    return last !== undefined && isTurnedBehind(article, last)
  })
    ? 'half of a contrast is cut off'
    : null
}

/** A question of who says, as the evidence shows: some sentence of it names the speaker. */
const namesSpeaker: Stage = (candidate, grounds) => {
  const { evidence } = candidate.item
  const isNamed = (name: string): boolean => {
    const entity = grounds.extraction.entities.find((one) => one.name === name || one.aliases.includes(name))
    const forms = entity ? [entity.name, ...entity.aliases, name] : [name]
    const last = forms.flatMap((form) => /[·•\s]([^·•\s]+)$/u.exec(form)?.[1] ?? [])
    return evidence.some(({ text }) => [...forms, ...last].some((form) => text.includes(form)))
  }
  return speakersOf(candidate, grounds).every(isNamed) ? null : 'the evidence does not say who speaks'
}

/** A blank between the marks of a sentence says nothing of what is sought, whatever is said of its form: ____（年、月）. */
const asksSomething: Stage = ({ item }) =>
  item.kind === 'cloze' && /(?:^填空：|[，,])____(?:（[年月日、]+）)?[，,]/u.test(item.stem)
    ? 'the blank does not say what is sought'
    : null

/** Last week, 上周: a blank shows its sentence as it stands, and when that was is left open. */
const LAST_WEEK =
  /\b(?:last|earlier this|later this) (?:week|month|weekend)\b|上(?:个)?(?:周|星期|月)(?!\p{Script=Han}?[一二三四五六日天]（)/iu

const tellsWhen: Stage = ({ item }) =>
  item.kind === 'cloze' && LAST_WEEK.test(item.stem.replace(/[“「][^”」]*[”」]/gu, ''))
    ? 'leaves open when it was'
    : null

/** 占总数的____的。, 填空：远高于…____元。: what the words belong to is cut off behind them or before. */
const CUT_BLANK =
  /^填空：[远遠]?(?:高于|高於|低于|低於|多于|多於|少于|少於|超过|超過)|^(?!.*是[^，,]*的。$).*____[^，,]*的。$/u

const fillsWhole: Stage = ({ item }) =>
  item.kind === 'cloze' && CUT_BLANK.test(item.stem) ? 'the sentence of the blank is cut off' : null

/** Who somebody is is asked of people. */
const isPerson: Stage = ({ question }, { extraction }) => {
  const fact =
    question.asks === 'phrase' || question.asks === 'whose' ? factOf(extraction, question.fact) : undefined
  if (fact?.kind !== 'role') return null
  const type = extraction.entities.find(
    (one) => one.name === fact.person || one.aliases.includes(fact.person),
  )?.type
  return type === undefined || type === 'person' ? null : 'asks who something is'
}

/**
 * Who said that affairs would be managed: words that begin inside a clause (…how state affairs…) are none of anybody's. Those
 * of a lead stand behind a headline, which ends without a mark.
 */
const BEFORE_WORDS = /(?:\bthat|[\p{P}\n]|^)\s*["“‘]?$/u

const beginsWhole: Stage = ({ question }, { article, extraction }) => {
  if (article.language !== 'en') return null
  if (question.asks !== 'speaker' && question.asks !== 'content' && question.asks !== 'claim') return null
  const { start } = question.words
  const before = article.text.slice(Math.max(0, start - 12), start)
  const isLed = ofKind(extraction, 'statement').some(
    ({ cue }) => cue !== null && cue.end <= start && article.text.slice(cue.end, start).trim() === '',
  )
  return isLed || BEFORE_WORDS.test(before) ? null : 'begins inside a clause'
}

/** An office is shown whole. */
const namesWhole: Stage = ({ item, question }, { article }) => {
  const asksOffice = item.topic === 'role' && question.asks === 'phrase' && isHan(rightAnswer(item))
  return asksOffice && isCutBefore(article, rightAnswer(item)) ? 'the office is cut' : null
}

const STAGES: readonly Stage[] = [
  speaks,
  answersWhole,
  whyUnnamed,
  whyNameless,
  whyOrdinary,
  whyNoMatter,
  standsWhole,
  whyNotInTime,
  whyNotHeldNow,
  whyGivenAway,
  whyMonthTold,
  whyYearTold,
  whyShownInPart,
  whyToldByWords,
  tellsWhole,
  tellsBothSides,
  namesSpeaker,
  asksSomething,
  fillsWhole,
  tellsWhen,
  isPerson,
  whyHalfAmount,
  whyReckoned,
  beginsWhole,
  namesWhole,
  whyNoClaim,
  whyOpensLoosely,
]

/** Why a candidate must not be asked, by the first stage that refuses it; null when it passes all. */
export const whyRefused = (candidate: Candidate, grounds: Grounds): string | null => {
  for (const stage of STAGES) {
    const why = stage(candidate, grounds)
    if (why !== null) return why
  }
  return null
}

/** 检察院 and 公诉人, an institute and 研究员: somebody told by a role alone may speak for a body, or be another so told. */
const mayBeOneSide = (speaker: string, text: string, { extraction }: Grounds): boolean => {
  const typeOf = (name: string) =>
    extraction.entities.find((one) => one.name === name || one.aliases.includes(name))?.type
  const own = typeOf(speaker)
  return ofKind(extraction, 'statement')
    .filter(({ statement }) => nearlySame(statement.text, text))
    .some((other) => {
      const others = typeOf(other.speaker)
      return (own === undefined && others !== 'person') || (own !== 'person' && others === undefined)
    })
}

const isOutside = (shown: string, grounds: Grounds): boolean =>
  unmetIn(grounds.article.language, shown, seenOf(grounds), OF_SOMEBODY) !== null
const OF_SOMEBODY = only('person', 'several', 'thing', 'pair', 'time', 'paper-time')

/** Whether a wrong option may stand beside the key. */
const mayStand = (candidate: Candidate, { text }: Option, grounds: Grounds): boolean => {
  const { kind, question } = candidate
  if (question.asks === 'speaker') return isKnownSpeaker(text, grounds)
  if (isOfWords(candidate) && opensLoosely(text)) return false
  if (
    candidate.item.topic === 'role' &&
    question.asks === 'phrase' &&
    isHan(text) &&
    isCutBefore(grounds.article, text)
  )
    return false
  if (question.asks === 'content' && mayBeOneSide(question.speaker, text, grounds)) return false
  if (kind === 'what-said' && whyTelltale(text) !== null) return false
  if (kind === 'term') return !/^[“「]/u.test(text)
  if (!LISTS.has(kind)) return true
  return isStatement(text) && !addsToBefore(grounds, text)
}

/** The candidate without the wrong options that do not fit beside its key. */
export const withFitOptions = (candidate: Candidate, grounds: Grounds): Candidate => {
  const { item } = candidate
  if (item.kind !== 'multiple-choice') return candidate
  const alike = alikeOptions(candidate)
  const named = fitNames(candidate, grounds)
  const isStemOutside = isOutside(item.stem, grounds)
  // 今年: a wrong option that points outside the question, which without it does not.
  const pointsAway = ({ text }: Option): boolean =>
    !isStemOutside && isOutside(`${item.stem}${text}`, grounds)
  const options = chosen(item).filter(
    (one) =>
      one.correct ||
      (alike.includes(one) && named.includes(one) && !pointsAway(one) && mayStand(candidate, one, grounds)),
  )
  return { ...candidate, item: { ...item, options: firmOptions(candidate, options) } }
}
