import type { ClauseFact, DecisionFact, DemandFact, Fact, RoleFact, StatementFact } from '#lib/facts/fact'
import { standsAlone } from '#lib/items/alone'
import { actionsIn } from '#lib/items/distract/actions'
import { nearestFirst } from '#lib/items/distract/nearness'
import { mayBeAmong, mayBeSame } from '#lib/items/distract/same-one'
import { turnedPhrases } from '#lib/items/distract/turned'
import { whyTellingCut } from '#lib/items/gate/in-place'
import { rememberFor } from '#lib/items/remember'
import { entityNamed, namesOf, type Source, sureFacts } from '#lib/items/source'
import { speakersOf } from '#lib/items/tell/attribution'
import { isSubjectless } from '#lib/items/tell/subjectless'
import { sentenceOf, taleOf } from '#lib/items/tell/telling'
import { told } from '#lib/items/tell/told'
import { type SaidWords, wholeWords } from '#lib/items/tell/words'
import { nearlySame } from '#lib/items/verify/likeness'
import { open } from '#lib/items/wording/open'

/** Wrong answers that are phrases: what others said, want, decided, gave as reasons. */

/** So much shorter or longer than the key, an answer is told apart by its length. */
const [SHORTER, LONGER] = [0.45, 2.2]
const ENOUGH = 8
/** So many stand beside the key. */
const RIVALS = 3

/** Whether an answer is not told apart by its length. */
export const isSimilarInLength = (text: string, key: string): boolean =>
  text.length >= key.length * SHORTER && text.length <= key.length * LONGER

const chosen = (texts: readonly string[], key: string): string[] => {
  const kept: string[] = []
  for (const text of texts) {
    if (kept.length === ENOUGH) break
    if (isSimilarInLength(text, key) && ![key, ...kept].some((one) => nearlySame(one, text))) kept.push(text)
  }
  return kept
}

interface Said {
  readonly fact: StatementFact
  readonly words: SaidWords
}

const saidIn = rememberFor((source: Source): readonly Said[] =>
  sureFacts(source, 'statement').flatMap((fact) => {
    const words = wholeWords(source, fact)
    return words === null ? [] : [{ fact, words }]
  }),
)

/** 中方愿……: words that give their country away are no words for somebody of another. */
const namesSide = /[中美俄日韩英法德印巴以伊乌]方/u

/** Whether the words are what somebody wants, and no statement: 要求北约不再东扩. */
export const wants = ({ cue }: StatementFact): boolean =>
  /(?:要求|敦促|呼吁|提出|建议|指责|批评|愿|希望|期望|期待|发现)[，,：:]?$|\b(?:demand|urge|call|hope|wish|find|found|discover)\w*$/u.test(
    cue?.text ?? '',
  )

/** Beside what a person said stands what people with a name said, not a paper that he may have written or his team. */
const isLikeSpeaker = (source: Source, speaker: string, other: string): boolean => {
  const [one, two] = [speaker, other].map((name) => entityNamed(source, name)?.type)
  return two !== undefined && (one === 'person') === (two === 'person')
}

/** What others said, that may stand beside what this speaker said: nearest first, and what is quoted beside a quotation. */
export const rivalWords = (source: Source, fact: StatementFact, key: string): string[] => {
  const { entities } = source.extraction
  const own = [fact.speaker, ...fact.via]
  const others = saidIn(source).filter(
    (one) =>
      !wants(one.fact) &&
      isLikeSpeaker(source, fact.speaker, one.fact.speaker) &&
      !isSubjectless(source, one.words.text) &&
      !own.some((name) =>
        [one.fact.speaker, ...one.fact.via].some(
          (other) => mayBeSame(name, other, entities) || mayBeAmong(name, other),
        ),
      ) &&
      !namesSide.test(one.words.text) &&
      // Who he is, only whoever said so tells.
      !/^(?:he|she|they|it)\b/iu.test(one.words.text) &&
      !one.words.text.includes(fact.speaker),
  )
  const near = [...others].sort(
    (a, b) =>
      Math.abs(a.fact.statement.start - fact.statement.start) -
      Math.abs(b.fact.statement.start - fact.statement.start),
  )
  const isOwn = (one: Told): boolean =>
    one.by.some((by) => own.some((name) => mayBeSame(name, by, entities) || mayBeAmong(name, by))) ||
    (fact.statement.start <= one.start && one.start < fact.statement.end)
  const isDirect = fact.mode === 'direct'
  const alike = near.filter(({ words }) => words.direct === isDirect)
  // What the article tells itself is nothing that anybody could have said.
  const told = isDirect
    ? []
    : toldIn(source).filter(
        (one) =>
          one.by.length > 0 && !isOwn(one) && one.by.every((by) => isLikeSpeaker(source, fact.speaker, by)),
      )
  const texts = [...alike.map(({ words }) => words.text), ...told.map(({ text }) => text)]
  return chosen(
    texts.filter((text) => !text.includes(fact.speaker)),
    key,
  )
}

export interface Told {
  readonly text: string
  readonly start: number
  /** Whose words it is; nobody's where the article tells it. */
  readonly by: readonly string[]
}

/** What is planned is asked for itself: shown as a wrong answer elsewhere it would be told. */
const isPlan = (source: Source, { telling: { parts } }: ClauseFact): boolean =>
  sureFacts(source, 'event').some(
    ({ status, dateSpan }) =>
      status === 'planned' &&
      dateSpan !== undefined &&
      parts.some(({ start, end }) => start <= dateSpan.start && dateSpan.end <= end),
  )

/** 赵某称“…”: whose words it is, stands in it. */
const HOLDS_SPEAKER = /[称说道示][，：:]?“|\b(?:said|says|told|announced)\b/u

/** What the clauses of the article tell as whole sentences, in the order of the text. */
export const toldIn = rememberFor((source: Source): readonly Told[] =>
  sureFacts(source, 'clause')
    .filter((fact) => !isPlan(source, fact) && whyTellingCut(source.article, fact.telling) === null)
    .flatMap((fact): Told[] => {
      const tale = taleOf(source, fact)
      if (tale === null) return []
      const text = sentenceOf(tale)
      return !HOLDS_SPEAKER.test(text) ? [{ text, start: tale.start, by: speakersOf(source, tale) }] : []
    })
    .sort((a, b) => a.start - b.start),
)

/** What others do or want, that may stand beside what this one does; nearest first. */
export const rivalActions = (source: Source, by: string, key: string, at: number): string[] => {
  const { entities } = source.extraction
  const others = actionsIn(source)
    .filter((one) => !mayBeSame(one.by, by, entities) && !one.text.includes(by))
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
  return chosen(
    others.map(({ text }) => text),
    key,
  )
}

const spanTexts = (source: Source, fact: DemandFact | DecisionFact): string[] => {
  const { text } = fact
  const span = fact.evidence.find((one) => one.text.includes(text))
  if (!span) return []
  const start = span.start + span.text.indexOf(text)
  const own = told(source, start, start + text.length)
  if (own === null || !standsAlone(source, own.text)) return []
  const shown = open(own.text)
  return [
    fact.kind === 'demand' && fact.of !== undefined && shown.startsWith(fact.of)
      ? shown.slice(fact.of.length)
      : shown,
  ]
}

const isOfOther = (fact: DemandFact | DecisionFact, other: Fact): boolean =>
  other.id !== fact.id &&
  other.kind === fact.kind &&
  'by' in other &&
  (other.by !== fact.by || other.kind === 'demand')

/** 决定, 拒绝: what follows is what is done; behind 批准 or 通过 stands a thing. */
const TAKES_ACTION: ReadonlySet<string> = new Set(
  '决定 同意 计划 拟 将 承诺 拒绝 授权 下令 命令 禁止'.split(' '),
)

/**
 * 在会后宣布…, 推动了…, 接连收到…: told as done, and nothing that anybody wants of another. 为了, 了解 and whatever follows the verb that
 * is wanted (举行公投, 尊重居民的决定) tell of nothing done.
 */
export const isToldAsDone = (text: string): boolean =>
  /^.{0,6}(?:宣布|决定(?!$)|表示|发表|接连|收到|遭)|(?<![为除])了(?!解)/u.test(text)

/** 被逮捕, 出现高峰: what befalls somebody, and nobody decides or demands. */
const BEFALLS = /^(?:被|遭|受到|出现|发生|迎来|陷入|面临)/u
/** What can be decided or wanted; what is announced may have been done before. */
export const canBeWished = (fact: DemandFact | DecisionFact, text: string): boolean =>
  !BEFALLS.test(text) && ((fact.kind === 'decision' && fact.verb.text === '宣布') || !isToldAsDone(text))

/** 其存款: whose, the question of another does not tell. */
const OF_SOMEBODY = /(?<![尤与极])其(?![中他它余实次间])/u

/** Whether what one verb governs may stand behind the other: of decisions, by the same verb or by another that takes what is done. */
const maySharePlace = (fact: DemandFact | DecisionFact, other: DemandFact | DecisionFact): boolean => {
  if (fact.kind === 'demand' || other.kind === 'demand')
    return fact.kind === other.kind || fact.kind === 'demand' || TAKES_ACTION.has(fact.verb.text)
  const [one, two] = [fact.verb.text, other.verb.text]
  return one === two || (TAKES_ACTION.has(one) && TAKES_ACTION.has(two))
}

/** What others want or decided; the key with one word turned into its opposite where those are few. */
export const rivalPhrases = (source: Source, fact: DemandFact | DecisionFact, key: string): string[] => {
  const { facts } = source.extraction
  const same = facts.filter((other) => other.kind === fact.kind && isOfOther(fact, other))
  const akin = facts.filter(({ kind }) => kind === (fact.kind === 'demand' ? 'decision' : 'demand'))
  const texts = [...same, ...akin].flatMap((other) =>
    (other.kind === 'demand' || other.kind === 'decision') && maySharePlace(fact, other)
      ? spanTexts(source, other)
      : [],
  )
  const at = fact.evidence[0]?.start ?? 0
  const isEnglish = source.article.language === 'en'
  const takesAction = fact.kind === 'demand' || TAKES_ACTION.has(fact.verb.text)
  const actions =
    takesAction && !isEnglish
      ? rivalActions(source, fact.by, key, at).filter((text) => canBeWished(fact, text))
      : []
  // 要求X做什么: what begins with somebody else is no answer.
  const named = (text: string): boolean =>
    namesOf(source).some((name) => name.length > 1 && text.startsWith(name))
  // To end the war is no thing that is announced, nor a treaty what somebody agreed to do.
  const isLike = (text: string): boolean => !isEnglish || text.startsWith('to ') === key.startsWith('to ')
  // 法院驳回诉请 and not 归还其存款, for the one who should give it back: nobody asks it of himself.
  const isOfOthers = (text: string): boolean =>
    fact.kind !== 'demand' || (!text.includes(fact.by) && (key.includes('其') || !OF_SOMEBODY.test(text)))
  const fits = (text: string): boolean => isLike(text) && isOfOthers(text) && (named(key) || !named(text))
  const others = chosen([...texts, ...actions].filter(fits), key)
  return others.length < RIVALS ? [...others, ...turnedPhrases(source, key).slice(0, 1)] : others
}

/** 时任…, former…: at another time; candidates, analysts: of several. */
const NOT_ONES_OFFICE =
  /^(?:时任|当时的|前(?![台线锋])|原)|^(?:the )?(?:then|former)\b|\b(?:candidates|leaders|officials|members)$/iu

/** What others are. */
export const rivalRoles = (source: Source, fact: RoleFact): string[] => {
  const { entities } = source.extraction
  const own = new Set([...(entityNamed(source, fact.person)?.titles ?? []), fact.role.text])
  const roles = sureFacts(source, 'role')
    .filter(({ person }) => !mayBeSame(person, fact.person, entities))
    .map(({ role }) => role.text)
    .filter((role) => !NOT_ONES_OFFICE.test(role))
  const near = nearestFirst(source, fact.role.start, [...new Set(roles)], () => true)
  return near
    .filter((role) => ![...own].some((one) => one.includes(role) || role.includes(one)))
    .slice(0, ENOUGH)
}
