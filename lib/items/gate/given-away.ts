import { MONTH_NAMES } from '#lib/items/accepted-dates'
import type { Grounds } from '#lib/items/ask/kind'
import { isMediumHere } from '#lib/items/gate/known-speaker'
import type { Item } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { shareFound } from '#lib/items/verify/likeness'
import { factOf } from '#lib/items/verify/of-kind'
import { isDocument } from '#lib/language/en/lexicon/offices'

/** Whether the title above a question answers it, and whether there is anything to know in the answer. */

/** So much of the title in a stem or a key, and both tell of one thing. */
const OF_TITLE = 0.3
const TOLD = 0.45

const answersOf = (item: Item): readonly string[] =>
  item.kind === 'multiple-choice'
    ? item.options.flatMap(({ text, correct }) => (correct ? [text] : []))
    : item.kind === 'cloze' || item.kind === 'short-answer'
      ? item.accepted
      : []

const isIn = (title: string, forms: readonly string[]): boolean =>
  forms.some((form) => form.length > 1 && title.toLowerCase().includes(form.toLowerCase()))

/** Every name of whoever is an answer: Obama, where the answer is Barack Obama. */
const formsOf = (answers: readonly string[], { extraction }: Grounds): readonly string[] =>
  answers.flatMap((answer) => {
    const entity = extraction.entities.find(
      ({ name, aliases }) => name === answer || aliases.includes(answer),
    )
    const last = answer.split(/[ ·]/u).at(-1) ?? ''
    return [answer, ...(entity ? [entity.name, ...entity.aliases] : []), ...(last.length > 3 ? [last] : [])]
  })

/** Who he is and what he is called in the title: 军长徐某. */
const titleGivesOffice = (candidate: Candidate, { article: { title }, extraction }: Grounds): boolean => {
  const { question } = candidate
  const fact =
    question.asks === 'phrase' || question.asks === 'whose' ? factOf(extraction, question.fact) : undefined
  if (fact?.kind !== 'role') return false
  const entity = extraction.entities.find(({ name, aliases }) => [name, ...aliases].includes(fact.person))
  const head = /\p{Script=Han}/u.test(fact.role.text)
    ? fact.role.text.slice(-2)
    : (fact.role.text.split(' ').at(-1) ?? '')
  return isIn(title, [fact.person, ...(entity?.aliases ?? [])]) && isIn(title, [head])
}

/** 谁, 哪家公司, who: what asks, and no word of the title. */
const ASKS = /^(?:据[^，]+，)?(?:.*?，)?(?:谁|哪[^，]{1,3})|^(?:who|which \p{L}+)\b/iu
/** So much of what a question tells in the title, and the title says who it is, by whatever name. */
const WHOLE_TITLE = 0.7

/** Who broke the rules, where the title says that somebody broke them. */
const tellsDeed = ({ item, question }: Candidate, title: string): boolean =>
  question.asks === 'part' &&
  question.type === 'name' &&
  shareFound(item.stem.replace(ASKS, ''), title) >= WHOLE_TITLE

/** Gov. and governor. */
const SHORT_OFFICES: Readonly<Record<string, string>> = { gov: 'governor', sen: 'senator', pres: 'president' }

const headsOf = (title: string): readonly string[] => {
  if (/\p{Script=Han}/u.test(title)) return [title.slice(-2)]
  const last = (
    title
      .toLowerCase()
      .split(/ (?:of|for|in) /u)[0]
      ?.split(' ')
      .at(-1) ?? ''
  ).replace(/\.$/u, '')
  return [SHORT_OFFICES[last] ?? last]
}

/** Who said that the vote would be given back, where the title tells that the governor gives it back. */
const tellsSpeaker = ({ item, question }: Candidate, { article, extraction }: Grounds): boolean => {
  if (question.asks !== 'speaker' || /^[“「]|said: “/u.test(item.stem)) return false
  const [key = ''] = answersOf(item)
  const titles =
    extraction.entities.find(({ name, aliases }) => [name, ...aliases].includes(key))?.titles ?? []
  const isNamed = titles.flatMap(headsOf).some((head) => head.length > 1 && isIn(article.title, [head]))
  const { title } = article
  const isOfTitle = Math.max(shareFound(title, item.stem), shareFound(item.stem, title)) >= OF_TITLE
  return isNamed && (isOfTitle || /\bthat (?:he|she)\b/u.test(item.stem))
}

const repeatsTitle = (candidate: Candidate, grounds: Grounds): boolean =>
  tellsDeed(candidate, grounds.article.title) || tellsSpeaker(candidate, grounds)

/** Why a question is no question to whoever has read the title. */
export const whyGivenAway = (candidate: Candidate, grounds: Grounds): string | null => {
  const { item, question, kind } = candidate
  const { title } = grounds.article
  const told = 'the title holds the answer'
  if (titleGivesOffice(candidate, grounds)) return told
  const answers = answersOf(item)
  if (question.asks === 'part' && question.type === 'term') return isIn(title, answers) ? told : null
  if (repeatsTitle(candidate, grounds)) return told
  if ((question.asks === 'part' && question.type === 'name') || question.asks === 'speaker')
    return isIn(title, formsOf(answers, grounds)) &&
      (question.asks === 'part' ||
        item.kind !== 'multiple-choice' ||
        Math.max(shareFound(title, item.stem), shareFound(item.stem, title)) >= OF_TITLE)
      ? told
      : null
  if (kind === 'which-true' || kind === 'what-said')
    return shareFound(title, answers[0] ?? '') >= TOLD ? told : null
  return null
}

/** The council’s letter to Anna Berg: what is written has been said by whoever wrote it. */
const isWriting = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/ (?:of|for|in|to|on|from|by) /u)[0]
    ?.split(/\s+/u)
    .slice(-1)
    .some(isDocument) === true

/** Which paper it was that tells something is nothing that a reader should know. */
export const whyNoMatter = ({ item, question }: Candidate, grounds: Grounds): string | null => {
  const speakers =
    question.asks === 'speaker'
      ? answersOf(item).slice(0, 1)
      : question.asks === 'content' || question.asks === 'claim'
        ? [question.speaker]
        : []
  return speakers.some(
    (name) => isMediumHere(name, grounds) || /(?:网站|媒体?|数据|报告)$/u.test(name) || isWriting(name),
  )
    ? 'asks which paper tells it'
    : null
}

/** So much of a name in its stem, and whoever reads it has the name. */
const MOST_SHOWN = 0.6
const LEAST_SHOWN = 3

/** 发动雨夜政变…，史称“____”: the name that is asked for begins with what the stem calls it. */
export const whyShownInPart = ({ item, question }: Candidate, { article }: Grounds): string | null => {
  if (item.kind !== 'cloze' || question.asks !== 'gap' || question.type !== 'term') return null
  return item.accepted.some((form) => {
    const length = Math.max(LEAST_SHOWN, Math.ceil(form.length * MOST_SHOWN))
    const shows = (text: string): boolean =>
      text.includes(form.slice(0, length)) || text.includes(form.slice(-length))
    // 潮汐密档 above ____ for 潮汐密件档: the title calls it nearly so.
    return form.length >= length && (shows(item.stem) || shows(article.title))
  })
    ? 'the stem or the title shows most of the name'
    : null
}

/** 从____年、2014年; 1980年及____年: a year beside the next or the one before. */
const YEAR_BEHIND = /____(?:年|（年）)?\s?[、及和与與至到–-]\s?(\d{4})(?!\d)/u
const YEAR_BEFORE = /(?<!\d)(\d{4})年?\s?[、及和与與至到–-]\s?____(?:年|（年）)/u
/** ____年出生（60岁）: how old somebody is tells the year. */
const BORN = /出生|生于|生於|\bborn\b/u
const AGED = /\d{1,3}\s?[岁歲]|\b\d{1,3}[- ]years?[- ]old\b|\baged \d|,\s\d{2},/u

/** Why a year is told by the rest of the stem: by the one beside it, or by an age. */
export const whyYearTold = ({ item }: Candidate): string | null => {
  if (item.kind !== 'cloze' || item.topic !== 'date') return null
  const asked = Number(/^\d{4}/u.exec(item.accepted[0] ?? '')?.[0])
  const beside = Number((YEAR_BEHIND.exec(item.stem) ?? YEAR_BEFORE.exec(item.stem))?.[1])
  if (Math.abs(asked - beside) <= 1) return 'the year is told by the one that stands beside it'
  return BORN.test(item.stem) && AGED.test(item.stem) ? 'the year is told by the age' : null
}

/** 2020年____月: a blank for a month, whose year stands before it. */
const MONTH_ASKED = /(\d{4})年____月|____ ?[（(](?:月|month)[)）]/u
const MONTH_TOLD =
  /(?<!\d)(1[0-2]|[1-9])月|\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/gu

/** A month is no question where the one behind it, or the one before, stands in the stem beside it. */
export const whyMonthTold = ({ item }: Candidate): string | null => {
  if (item.kind !== 'cloze' || item.topic !== 'date' || !MONTH_ASKED.test(item.stem)) return null
  const asked = item.accepted.flatMap((form) => monthsIn(form))[0]
  if (asked === undefined) return null
  return monthsIn(item.stem).some((one) => Math.abs(one - asked) <= 1)
    ? 'the month is told by the one that stands beside it'
    : null
}

const monthsIn = (text: string): number[] =>
  [...text.matchAll(MONTH_TOLD)].map(([, figure, name]) =>
    figure === undefined ? (MONTH_NAMES as readonly string[]).indexOf(name ?? '') + 1 : Number(figure),
  )
