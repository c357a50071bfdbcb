import { type Span, spanOf } from '#lib/article/span'
import { acceptedNames } from '#lib/items/accepted'
import { tongueOf } from '#lib/items/ask/tongue'
import { type Source, sureFacts } from '#lib/items/source'
import { type Gap, isShown, isWithin } from '#lib/items/tell/gap'
import type { Standing } from '#lib/items/tell/standing'
import type { Phrase } from '#lib/language/language'
import { cutWords } from '#lib/language/zh/dictionary'
import { countryOf, SHORT_FORMS } from '#lib/language/zh/lexicon/countries'
import { wordsOf } from '#lib/language/zh/lexicon/rows'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

/** Where something that happened or will happen took place, as what a sentence is asked for; typed, since every place has a name. */

const AT_ZH: ReadonlySet<string> = new Set(
  wordsOf('在 于 到 赴 抵达 飞抵 前往 访问 来到 回到 飞往 停飞 通过 经由 进入 占领 收复 封锁 关闭'),
)
const AT_EN = /\b(?:in|at|near|to|visit|visits|visited|visiting|reach|reached|leave|left)\s(?:the\s)?$/u

/**
 * Whether the word before the place says that something is there: no 得到, 由于 or 现在, which only end so. In
 * 加拿大沙勒沃伊 it stands before the country.
 */
const isWhere = (source: Source, one: Standing, start: number): boolean => {
  const { words } = one.reading
  const from = words.findLast((word) => word.end === start && word.class === 'name')?.start ?? start
  return tongueOf(source) === 'zh'
    ? words.some(({ end, text }) => end === from && AT_ZH.has(text))
    : AT_EN.test(source.article.text.slice(one.span.start, from))
}

/** 日内瓦会谈, 北京的一所医院, Geneva-based: the name only tells what the next word is of. */
const describes = (one: Standing, end: number): boolean => {
  const next = one.reading.words.find(({ start }) => start >= end)
  return (
    next !== undefined &&
    next.start === end &&
    (next.class === 'noun' || next.class === 'name' || /^(?:['’]s?|的|[-和与及、])/u.test(next.text))
  )
}

/** 在巴黎表示, 在维也纳对记者说: where somebody was who said so is no matter; nor is one of several in a row. */
const isAside = (source: Source, one: Standing, end: number): boolean => {
  const behind = one.reading.words.filter(({ start }) => start >= end)
  const verb = behind
    .slice(0, behind.findIndex((word) => word.class === 'mark') + 1 || undefined)
    .find((word) => word.class === 'verb')
  if (verb !== undefined && speechVerbOf(verb.text) !== undefined) return true
  return /^(?:, (?:and )?\p{Lu}| and \p{Lu})/u.test(source.article.text.slice(end, end + 8))
}

/** What happens there: an event or a decision that the sentence tells, or what somebody says is done. */
const isOfEvent = (source: Source, one: Standing): boolean =>
  (['event', 'decision', 'statement'] as const)
    .flatMap((kind) => sureFacts(source, kind))
    .some(({ evidence }) => evidence.some(({ start, end }) => start < one.span.end && end > one.span.start))

/** 市 of 利马市, 口岸 of 拉法口岸: what kind of place it is. */
const KIND =
  '(?:市|省|州|县|区|岛|镇|村|港|湾|河|湖|口岸|海峡|群岛|半岛|机场|大桥|广场|码头|车站|水库|水电站|核电站|海域|运河|油田|矿山|公园|监狱|体育场|教堂|清真寺)'
const HAS_KIND = new RegExp(`(?<=\\p{Script=Han}{2})${KIND}$`, 'u')
const IS_KIND = new RegExp(`^${KIND}$`, 'u')

const isPlace = (name: string): boolean => {
  const [word, ...more] = cutWords(name.replace(HAS_KIND, ''))
  return word?.tag === 'ns' && more.length === 0
}

/** 釜山 of 韩国釜山: it says as much; no 方面 of 智利方面, and no 尼西亚 of 印度尼西亚. */
const withoutCountry = (name: string): string => {
  if (countryOf(name) !== null) return name
  for (let length = Math.min(LONGEST_COUNTRY, name.length - 2); length > 1; length--) {
    const place = name.slice(length)
    if (countryOf(name.slice(0, length)) !== null && isPlace(place)) return place
  }
  return name
}
/** In characters. */
const LONGEST_COUNTRY = 6

/** The name of a place, alone or before what kind of place it is. */
const placeIn = ({ article }: Source, phrase: Phrase): Span | null => {
  if (phrase.kind === 'name' && (phrase.type === 'place' || phrase.type === 'country')) {
    if (phrase.name.includes('的')) return null
    const start = phrase.start + phrase.text.indexOf(phrase.name)
    return spanOf(article.text, start, start + phrase.name.length)
  }
  if (phrase.kind !== 'noun' || phrase.pointsBack) return null
  const name = phrase.names.find(({ start }) => start === phrase.start)
  const isOne = name?.text === name?.name && IS_KIND.test(phrase.text.slice(name?.text.length))
  return name && name.type !== 'person' && isOne ? phrase : null
}

/** Every form of the name that says which place is meant. */
const formsOf = ({ article, extraction }: Source, name: string): string[] => {
  const entity = extraction.entities.find((one) => one.name === name || one.aliases.includes(name))
  const accepted = acceptedNames(name, entity, extraction.entities, article.text)
  return [...new Set([...accepted, ...accepted.map((form) => withoutCountry(form).replace(HAS_KIND, ''))])]
}

/** 访华, 驻美: a country by one character. */
const signsOf = (name: string): string[] => {
  const country = countryOf(name)
  const signs = [...SHORT_FORMS].flatMap(([short, full]) =>
    full === country && short.length === 1 ? [short] : [],
  )
  return country === '中国' ? [...signs, '华'] : signs
}

/** Where what a sentence tells of happens; none where the place is given, or only tells what another word is of. */
export const placeGap = (source: Source, one: Standing, phrase: Phrase): Gap[] => {
  const place = placeIn(source, phrase)
  if (place === null || !isWithin(place, one.span) || describes(one, place.end)) return []
  const span = spanOf(source.article.text, place.start, place.end)
  if (!isWhere(source, one, span.start) || isAside(source, one, span.end)) return []
  if (!isOfEvent(source, one)) return []
  const accepted = formsOf(source, span.text)
  const rest = one.span.text.replace(span.text, ' ')
  const isGiven = (form: string): boolean =>
    form.length > 1 && (source.article.title.includes(form) || rest.includes(form))
  if (isShown(source, one, span.text) || accepted.some(isGiven)) return []
  if (signsOf(span.text).some((sign) => rest.includes(sign))) return []
  return [
    {
      type: 'place',
      span,
      before: '',
      behind: '',
      shown: span.text,
      accepted,
      rivals: [],
      fact: null,
    },
  ]
}
