import type { Span } from '#lib/article/span'
import type { Entity, EntityType, Extraction, StatementFact } from '#lib/facts/fact'
import { acceptedNames } from '#lib/items/accepted'
import { acceptedBodies } from '#lib/items/accepted-bodies'
import { type Asked, asChoice, asTyped, type QuestionKind } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { isAnybody, isByline, isPersonName, rivalNames } from '#lib/items/distract/names'
import { givesCountryAway, isJoint, isNameless } from '#lib/items/distract/same-one'
import { beginsWithVerb } from '#lib/items/gate/whole-clause'
import type { Candidate } from '#lib/items/question'
import { rememberFor } from '#lib/items/remember'
import { entityNamed, type Source, sureFacts } from '#lib/items/source'
import { isAnchored } from '#lib/items/tell/anchored'
import { introduced } from '#lib/items/tell/introducing'
import { onlyOne } from '#lib/items/tell/mended'
import { evidenceNaming, formsOf } from '#lib/items/tell/naming'
import { isSubjectless } from '#lib/items/tell/subjectless'
import { type SaidWords, standingWords, wholeWords } from '#lib/items/tell/words'
import { proveSpeaker } from '#lib/items/verify/speaker'
import { askingFor } from '#lib/items/wording/asking'
import { englishSaid, englishTells, quotedEnglish } from '#lib/items/wording/english-speech'
import { open } from '#lib/items/wording/open'
import * as speech from '#lib/items/wording/speech'
import { LIKENING } from '#lib/language/zh/lexicon/speech-verbs'

/** Who said this? 谁表示，……？ “……”是谁说的？ */

const NAME = 'who-said'

interface Relay {
  readonly name: string
  readonly isMedium: boolean
}

interface Parts {
  readonly words: SaidWords
  readonly cue: string
  readonly who: string
  readonly relay?: Relay
}

/** 据塔斯社报道，; 据乌沙科夫转述，: through whom the words came. */
const chineseRelay = (relay: Relay | undefined): string =>
  relay === undefined ? '' : `据${relay.name}${relay.isMedium ? '报道' : '转述'}，`

const WORDING: Readonly<Record<Tongue, (parts: Parts) => string | null>> = {
  zh: ({ words, cue, who, relay }) => {
    const opening = chineseRelay(relay)
    return words.direct
      ? `${opening}${speech.quotedChinese(words.text)}，这句话是${who}说的？`
      : `${opening}${who}${speech.chineseVerb(cue)}${open(words.text)}？`
  },
  en: ({ words, cue, who, relay }) => {
    const opening = relay === undefined ? '' : `according to ${relay.name}, `
    const tells = words.direct ? `said: ${quotedEnglish(open(words.text))}` : englishTells(cue, words.text)
    if (tells === null) return null
    const asked = `${opening}${who} ${tells}?`
    return asked.charAt(0).toUpperCase() + asked.slice(1)
  },
}

const isMedia = (source: Source, name: string): boolean =>
  entityNamed(source, name)?.type === 'media' || /[》报社网台]$|媒体?$|杂志|电视|通讯社/u.test(name)

const relayOf = (source: Source, { via }: StatementFact): Relay | undefined => {
  const name = via.at(-1)
  return name === undefined ? undefined : { name, isMedium: isMedia(source, name) }
}

/** What a Chinese question of somebody's words begins with where somebody passed them on. */
export const passedOn = (source: Source, fact: StatementFact): string => chineseRelay(relayOf(source, fact))

const ADDRESSES = /(?:要求|敦促|呼吁|指责|警告|批评|建议)[，,：:]?$/u

/** No paper makes demands of a state. */
const whoMay = ({ cue }: StatementFact): { types?: readonly EntityType[] } =>
  ADDRESSES.test(cue?.text ?? '') ? { types: ['person', 'organisation', 'country', 'place'] } : {}

/** Of whom something is wanted, or who is blamed: the subject of the words. Nobody asks it of himself. */
const targetsOf = (source: Source, { cue, statement }: StatementFact): string[] =>
  ADDRESSES.test(cue?.text ?? '')
    ? source.extraction.entities
        .filter(({ name, aliases }) => [name, ...aliases].some((form) => statement.text.startsWith(form)))
        .map(({ name }) => name)
    : []

/** Somebody who is nowhere named is no answer that anybody could know. */
const isAskable = (source: Source, { speaker }: StatementFact): boolean =>
  (source.article.language !== 'en' || /^(?:the )?\p{Lu}|^[\p{Ll}’'-]{1,4} ?\p{Lu}/u.test(speaker)) &&
  !isAnybody(speaker) &&
  !isNameless(speaker) &&
  !isByline(source, speaker) &&
  !isJoint(speaker, source.extraction.entities)

/** “…。”X说，…: the sentence behind a quotation that tells whose it is, where none of its own words do. */
const attributing = (source: Source, fact: StatementFact): Span[] => {
  if (fact.cue) return []
  const { sentences } = source.article
  const at = sentences.findLastIndex(({ start }) => start <= fact.statement.start)
  const forms = formsOf(source, fact.speaker)
  const next = sentences[at + 1]
  return next && forms.some((form) => next.text.includes(form)) ? [next] : []
}

/** All that was said where it tells of whom; else the part of it that does. */
const shownWords = (source: Source, fact: StatementFact): SaidWords | null => {
  const whole = wholeWords(source, fact)
  const isOfNobody =
    whole !== null && !whole.direct && tongueOf(source) === 'zh' && beginsWithVerb(whole.text)
  return isOfNobody ? standingWords(source, fact) : whole
}

/** Behind words that are whole their sentence ends, or a clause with a subject of its own begins. */
const ENDS_ZH = /^[”」』）)\s]*(?:[。；！？!?;…]|$)/u
const ENDS_EN =
  /^[”"’'\s]*(?:[.!?;]|$|,[\s”"]*(?:\p{Lu}|he\b|she\b|it\b|they\b|sa(?:id|ys)\b|the\b|an?\b|according\b))/u

/** …，并强调…: behind it the same one says another thing. */
const SAYS_MORE_ZH =
  /^[”」』）)]*[，；](?:但|并|同时|而)?[他她]?(?:还|也|又|亦)?(?:强调|指出|表示|认为|重申|呼吁|敦促|要求|称|说|承认|希望|警告)(?![^，：]{0,2}的)/u

/** 他认为, they found: where others are named before it too, it may be any of them. */
const mayBeAnother = (source: Source, { cue, speaker }: StatementFact): boolean => {
  const pronoun = cue && /(?<![其吉])[他她](?!国|人)|\b(?:he|she|they)\b/iu.exec(cue.text)
  if (!pronoun) return false
  const name = entityNamed(source, speaker)?.name ?? speaker
  return onlyOne(source, { start: cue.start + pronoun.index }, name) === undefined
}

const OPENS_WITH_PRONOUN = /^(?:he|she|they)\b/iu
/** He was ill, said Lund: before the name of who says it a pronoun means somebody else, of whom a question would not tell. */
const isOfAnother = (source: Source, { statement, cue, mode }: StatementFact): boolean =>
  tongueOf(source) === 'en' &&
  mode !== 'direct' &&
  cue !== null &&
  cue.start >= statement.end &&
  !/\b(?:he|she|they)\b/iu.test(cue.text) &&
  OPENS_WITH_PRONOUN.test(statement.text)

/** Whether only a piece of what was said is shown: its beginning is left out, or its end. */
const isCutShort = (
  { article: { text, language } }: Source,
  { statement, mode }: StatementFact,
  { span }: SaidWords,
): boolean => {
  const behind = text.slice(span.end, span.end + 24)
  if (language === 'en') return !ENDS_EN.test(behind)
  if (mode === 'direct' || SAYS_MORE_ZH.test(behind)) return false
  const isHeadless =
    span.start > statement.start + 2 && !/[。；！？]\s*$/u.test(text.slice(statement.start, span.start))
  return isHeadless || !ENDS_ZH.test(behind)
}

/**
 * What a question and a claim about a statement share; null where its words can't be shown.
 *
 * @param words those that are shown, or asked for
 */
export const saidParts = (
  source: Source,
  fact: StatementFact,
  words: SaidWords | null = shownWords(source, fact),
): { words: SaidWords; asked: Omit<Asked, 'kind' | 'question'> } | null => {
  if (
    words === null ||
    isCutShort(source, fact, words) ||
    mayBeAnother(source, fact) ||
    isOfAnother(source, fact)
  )
    return null
  const tell = tongueOf(source) === 'zh' ? speech.chineseSaid : englishSaid
  const rationale = tell(introduced(source, fact), fact.cue?.text ?? '', words.text, words.direct)
  if (rationale === null) return null
  const spans = [
    fact.statement,
    ...(fact.cue ? [fact.cue] : []),
    ...(fact.naming ? [fact.naming] : []),
    ...attributing(source, fact),
    ...words.support,
  ]
  return {
    words,
    asked: {
      facts: [fact.id],
      topic: 'speaker',
      evidence: evidenceNaming(source, [fact.speaker], ...spans),
      rationale,
      score: fact.confidence,
    },
  }
}

/** Whose words they are that somebody passes on is soon mistaken, and worth more than who said what he says himself. */
const RELAYED = 1.4

/** Whoever has a name is better typed: a few names to choose from give him away. */
const CHOSEN = 0.85

/** We had never seen anything like it: of nothing that the article tells. */
const isEmpty = (source: Source, { text, direct }: SaidWords): boolean =>
  tongueOf(source) === 'en' &&
  text.length < SHORT_EN &&
  !/\d/u.test(text) &&
  (direct ? OF_SELF.test(text) : /^there\b/u.test(text)) &&
  (FEELS.test(text) || !isAnchored(source, text.slice(1)))
/** I, we, the staff and I. */
const OF_SELF = /^(?:I|We|[^.,]{1,30} and I)\b/u
/** I know it very well, we have been sad: what is in somebody's mind, and nothing of the matter. */
const FEELS =
  /^(?:I|We|[^.,]{1,30} and I)(?: (?:really|just|do|fully|very well))? (?:know|understand|feel|love|like|am|was|were|are|have been)\b/u
/** In characters. */
const SHORT_EN = 70

/** Words of which nobody can say whose they are, since they do not say of what they are. */
const saysTooLittle = (source: Source, words: SaidWords): boolean => {
  if (isEmpty(source, words)) return true
  // “会陷入一段时间的混乱”: of what it is said, nobody knows. “while others slept”: the end of what was said.
  if (words.direct) return isSubjectless(source, words.text) || /^\p{Ll}/u.test(words.text)
  // it was probably no weapon: what was?
  return /^(?:it|they|its|their)\b/iu.test(words.text)
}

/** 形容林山，是最好的市长: behind 表示 the comma would stand between whom it is about and what is said of them. */
const isDescription = ({ cue }: StatementFact, { text }: SaidWords): boolean => {
  const behind = /，(?<rest>.+)/u.exec(text)?.groups?.rest ?? ''
  return cue?.text.includes('形容') === true && [...LIKENING].some((word) => behind.startsWith(word))
}

const speakersIn = rememberFor(
  ({ facts }: Extraction): ReadonlySet<string> =>
    new Set(facts.flatMap((fact) => (fact.kind === 'statement' ? [fact.speaker] : []))),
)

/** Of people those are taken for one another who speak in the article; a queen long dead and a journal say nothing in it. */
const mayHaveSaid = (source: Source, { speaker }: StatementFact, name: string): boolean =>
  entityNamed(source, speaker)?.type !== 'person' ||
  speakersIn(source.extraction).has(name) ||
  entityNamed(source, name)?.aliases.some((alias) => speakersIn(source.extraction).has(alias)) === true

/** What may be typed for a speaker; none for one of whom nobody could tell how much of the name is wanted. */
const typedNames = (source: Source, entity: Entity, name: string): readonly string[] =>
  entity.type === 'person'
    ? acceptedNames(name, entity, source.extraction.entities, source.article.text)
    : acceptedBodies(source, entity, name)

const askOne = (source: Source, fact: StatementFact): Candidate[] => {
  const parts = isAskable(source, fact) ? saidParts(source, fact) : null
  if (parts === null) return []
  const { words } = parts
  if (saysTooLittle(source, words) || isDescription(fact, words)) return []
  if (formsOf(source, fact.speaker).some((form) => form.length > 1 && words.text.includes(form))) return []
  const relay = relayOf(source, fact)
  const asked: Asked = {
    ...parts.asked,
    kind: NAME,
    question: { asks: 'speaker', words: words.span },
    score: parts.asked.score * (relay ? RELAYED : 1),
  }
  const never = [...fact.via, ...(fact.addressee ? [fact.addressee] : []), ...targetsOf(source, fact)]
  const rivals = rivalNames(source, fact.speaker, never, {
    at: fact.statement.start,
    ...whoMay(fact),
  }).filter((name) => !words.text.includes(name) && mayHaveSaid(source, fact, name))
  const stemAmong = (names: readonly string[]): string | null =>
    WORDING[tongueOf(source)]({
      words,
      cue: fact.cue?.text ?? '',
      who: askingFor(source, fact.speaker, names),
      ...(relay ? { relay } : {}),
    })
  const entity = entityNamed(source, fact.speaker)
  const isBetrayed = givesCountryAway(source, words.text, fact.speaker, rivals)
  const isPerson = entity?.type === 'person' && isPersonName(source, entity.name)
  const accepted = entity ? typedNames(source, entity, fact.speaker) : []
  const chosen = accepted.length > 0 ? { ...asked, score: asked.score * CHOSEN } : asked
  return isBetrayed || (entity?.type === 'person' && !isPerson)
    ? []
    : [
        ...asChoice(source, chosen, stemAmong(rivals), fact.speaker, rivals),
        // Whoever types has nobody to choose from, and is told of what kind it is.
        ...asTyped(source, asked, stemAmong([]), accepted),
      ]
}

export const WHO_SAID: QuestionKind = {
  name: NAME,
  ask: (source) => {
    const facts = sureFacts(source, 'statement')
    if (new Set(facts.map(({ speaker }) => speaker)).size > 1)
      return facts.flatMap((fact) => askOne(source, fact))
    // Where only one speaks, their name is to be known, once; but of an interview it is known.
    return facts
      .filter(({ cue }) => cue !== null)
      .flatMap((fact) => askOne(source, fact))
      .filter(({ item }) => item.kind === 'short-answer')
      .slice(0, 1)
  },
  prove: proveSpeaker,
}
