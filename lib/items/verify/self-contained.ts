import { tokensOf } from '#lib/language/en/tagger'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

/** Words that lean on something said before, and what must precede them in the same text to be understood. */
const PLURAL = /双方|两人|两国(?!边|关)|两位领导人|二人|三方|前者|后者|\b(?:both sides|the two|they)\b/iu
/** Nouns of several without an s. */
const PEOPLE: ReadonlySet<string> = new Set(['people', 'men', 'women', 'children', 'police'])
/** Behind several of something they are these. */
const tellsOfSeveral = (text: string): boolean =>
  tokensOf(text).some(({ start, end, tag, lemma }) => {
    const word = text.slice(start, end).toLowerCase()
    return PEOPLE.has(word) || (tag === 'NOUN' && word.endsWith('s') && lemma !== word)
  })
/** What was said in somebody's own words has the day on which it was said. */
const QUOTED = /“[^”]*”|「[^」]*」/gu
const PRONOUN =
  /(?<![其吉])[他她](?!国|人|们的)|(?<!尤|与|极|土耳|何)其(?!他|它|余|实|次|中|间)|\b(?:he|she|him|his|her|himself|herself)\b/iu
const DAY =
  /今起|即日起|今后|今次|当天|当日|当晚|当月|当年|同日|同月|同年|次日|翌日|昨天|昨日|今天|今日|明天|明日|今年|去年|明年|本月|上月|下月|本周|上周|下周|\b(?:today|yesterday|tomorrow|(?:last|next) (?:week|night))\b/iu
const LONE_DAY = /廿[一二三四五六七八九]?日|(?<![\d月至])(?<!\d、)\d{1,2}日(?!本|内|元)/u
/** The words of the question itself, which refer to what is quoted. */
const ASKING = /这番话|这一说法|这句话|下面|以下|the following/giu

/** 美俄, 中日: two countries by their first characters. */
const SHORT_PAIR = /[中美俄英法德日韩朝印巴以伊乌欧]{2}(?![尔国盟洲元文语军])/u

/** 美国债务对其自身: behind a subject 其 is of that, whatever it is; 谁希望，其改变 has none. */
const TELLS = /\p{Script=Han}{4,}/u
const OPENING = /^(?:填空：)?(?:据[^，]+，)?(?:(?:谁|哪[^，]{1,3})[^，]{2,4}，)?/u
/** 谁在记者会上表示，: whoever is asked for says so, and no more is told. */
const ASKED_SAYS = /^(?:谁|哪)[^，]*?(?<verb>\p{Script=Han}{1,2})，/u

const withoutOpening = (text: string): string => {
  const asked = ASKED_SAYS.exec(text)
  const verb = asked?.groups?.verb ?? ''
  const says = [verb, verb.slice(-1)].some((one) => speechVerbOf(one) !== undefined)
  return asked && says ? text.slice(asked[0].length) : text.replace(OPENING, '')
}

const NAME = /[\p{Script=Han}]{2,}(?:和|与|同|、)[\p{Script=Han}]{2,}|[A-Z][a-z]+ and [A-Z][a-z]+/u

/**
 * Whether what is shown can be answered by somebody who does not see where in the article it stood.
 *
 * @param people those of the names that he or she may mean
 * @param title stands above the question: of two whom it names 双方 are understood
 * @returns the word that points outside the text, or null
 */
export const pointsOutside = (
  stem: string,
  names: readonly string[],
  title = '',
  people: readonly string[] = names,
): string | null => {
  const text = stem.replace(ASKING, '')
  const before = (index: number): string => text.slice(0, index)
  const namesIn = (part: string): number =>
    names.filter((name) => name.length > 1 && part.includes(name)).length
  const plural = PLURAL.exec(text)
  const isPair = (part: string): boolean => NAME.test(part) || SHORT_PAIR.test(part)
  const isTaken = /^they$/iu.test(plural?.[0] ?? '') && tellsOfSeveral(before(plural?.index ?? 0))
  if (plural && !isTaken && namesIn(before(plural.index)) < 2 && ![before(plural.index), title].some(isPair))
    return plural[0]
  const pronoun = PRONOUN.exec(text)
  const who = pronoun && /[他她]|^(?:he|she|hi|her)/iu.test(pronoun[0]) ? people : names
  const isTold = pronoun?.[0] === '其' && TELLS.test(withoutOpening(before(pronoun.index)))
  if (pronoun && !isTold && !who.some((name) => name.length > 1 && before(pronoun.index).includes(name)))
    return pronoun[0]
  const told = text.replace(QUOTED, '“”')
  const day = DAY.exec(told) ?? LONE_DAY.exec(told)
  return day && !/[\d一二三四五六七八九十正冬腊]月|\d年|[A-Z][a-z]+ \d/u.test(told.slice(0, day.index))
    ? day[0]
    : null
}
