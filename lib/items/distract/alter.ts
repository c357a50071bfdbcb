import { type Span, spanOf } from '#lib/article/span'
import type { Entity, QuantityFact, StatementFact } from '#lib/facts/fact'
import { tongueOf } from '#lib/items/ask/tongue'
import { rivalAmounts } from '#lib/items/distract/amounts'
import { rivalDates } from '#lib/items/distract/dates'
import { mayBeSame } from '#lib/items/distract/same-one'
import { hashOf } from '#lib/items/hash'
import { namesOf, type Source, SURE } from '#lib/items/source'
import { amountIn } from '#lib/items/tell/amount'
import { datesBetween } from '#lib/items/tell/told'
import type { SaidWords } from '#lib/items/tell/words'
import { statesIn } from '#lib/items/unnamed'
import { wordingOf } from '#lib/items/wording/by-language'

/** Words with one thing in them turned into another: what a careless reader takes them to have been. */

export interface Altered {
  /** Where the article says something else. */
  readonly at: Span
  readonly to: string
  /** The words as they are shown, altered. */
  readonly text: string
}

/** Words and what they are mistaken for: each is the other's opposite and fits into its place. */
const OPPOSITES: Readonly<Record<'zh' | 'en', readonly (readonly [string, string])[]>> = {
  zh: [
    ['上涨', '下跌'],
    ['增加', '减少'],
    ['上升', '下降'],
    ['增长', '下滑'],
    ['扩大', '缩小'],
    ['提高', '降低'],
    ['加强', '削弱'],
    ['支持', '反对'],
    ['同意', '拒绝'],
    ['允许', '禁止'],
    ['成功', '失败'],
    ['乐观', '悲观'],
    ['提前', '推迟'],
    ['恢复', '暂停'],
    ['开放', '关闭'],
    ['有利', '不利'],
    ['高于', '低于'],
    ['多于', '少于'],
    ['加快', '放慢'],
    ['继续', '停止'],
    ['接受', '拒绝'],
    ['最高', '最低'],
    ['最大', '最小'],
    ['最多', '最少'],
    ['改善', '恶化'],
    ['解除', '延长'],
    ['公开', '秘密'],
    ['有望', '无望'],
    ['很难', '不难'],
    ['首次', '再次'],
    ['北部', '南部'],
    ['东部', '西部'],
    ['全部', '部分'],
    ['可能', '不可能'],
    ['不会', '将会'],
  ],
  en: [
    ['increase', 'decrease'],
    ['increased', 'decreased'],
    ['rise', 'fall'],
    ['rose', 'fell'],
    ['higher', 'lower'],
    ['more than', 'less than'],
    ['support', 'oppose'],
    ['accept', 'reject'],
    ['allow', 'forbid'],
    ['success', 'failure'],
    ['better', 'worse'],
    ['strengthen', 'weaken'],
    ['largest', 'smallest'],
    ['north', 'south'],
    ['eastern', 'western'],
    ['northern', 'southern'],
    ['would not', 'would'],
    ['will not', 'will'],
    ['cannot', 'can'],
    ['had not', 'had'],
    ['easy', 'difficult'],
    ['possible', 'impossible'],
    ['likely', 'unlikely'],
    ['continue', 'stop'],
    ['expand', 'shrink'],
  ],
}

interface Change {
  /** Offset into the words as they are shown. */
  readonly offset: number
  readonly from: string
  readonly to: string
  /** Where the article has it, when it has it in other words than are shown. */
  readonly at?: Span
}

const isWord = (text: string, at: number, length: number): boolean =>
  !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + length] ?? '')

const opposites = (source: Source, text: string): Change[] => {
  const tongue = tongueOf(source)
  return OPPOSITES[tongue].flatMap(([one, other]) =>
    [
      [one, other],
      [other, one],
    ].flatMap(([from = '', to = '']): Change[] => {
      const offset = text.indexOf(from)
      if (offset < 0 || text.split(from).length !== 2) return []
      // 最高领导人, 最高法院: an office, and no measure.
      if (
        tongue === 'zh' &&
        /^最[高低大小](?:领导|将领|法院|人民|检察|统帅|指挥|元首)/u.test(text.slice(offset))
      )
        return []
      if (tongue === 'en' && !isWord(text, offset, from.length)) return []
      // 不可能, 不支持: what is denied already turns into what nobody says.
      if (tongue === 'zh' && /[不未没无非可]$/u.test(text.slice(0, offset))) return []
      return [{ offset, from, to }]
    }),
  )
}

const amounts = (source: Source, words: SaidWords): Change[] =>
  source.extraction.facts
    .filter(
      (fact): fact is QuantityFact =>
        fact.kind === 'quantity' &&
        fact.confidence >= SURE &&
        fact.span.start >= words.span.start &&
        fact.span.end <= words.span.end,
    )
    .flatMap((fact): Change[] => {
      const amount = amountIn(fact.span.text, tongueOf(source))
      const offset = amount ? words.text.indexOf(amount.shown) : -1
      const to = amount ? rivalAmounts(source, fact, amount)[0] : undefined
      return amount && to !== undefined && offset >= 0 && words.text.split(amount.shown).length === 2
        ? [{ offset, from: amount.shown, to }]
        : []
    })

/** In a place: what English names behind in or from is one. */
const isPlaced = ({ article }: Source, name: string): boolean =>
  ['in', 'from', 'to', 'near', 'outside'].some((before) => article.text.includes(`${before} ${name}`))

/**
 * Whether one name may stand where the other stood. English gives names a capital and nothing else by which to know
 * them: people have two names, places stand behind in, and neither follows the or Mr.
 */
const mayReplace = (source: Source, text: string, from: string, one: Entity, other: Entity): boolean => {
  if (tongueOf(source) === 'zh') return true
  const at = text.indexOf(from)
  if (/\b(?:the|an?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|\p{Lu}\S*)\s$/u.test(text.slice(0, at))) return false
  if (/^(?:['’]s\b|-|\s\p{Lu})/u.test(text.slice(at + from.length))) return false
  if (one.type === 'person')
    return [one, other].every(({ name }) => /^\p{Lu}\S+(?: \S+)+$/u.test(name) && statesIn(name).length === 0)
  // Glasgow is in Scotland: only of states is it certain that neither lies in the other.
  return [from, other.name].every((name) => statesIn(name).length > 0 && isPlaced(source, name))
}

/** Days that are shown in full, each turned into another day that may be taken for it. */
const days = (source: Source, words: SaidWords): Change[] =>
  datesBetween(source, words.span.start, words.span.end).flatMap((date): Change[] => {
    const value = date.value.replace(/T.*$/u, '')
    const from = date.resolved && date.mod === undefined ? wordingOf(source).shownDate(value) : null
    const offset = from === null ? -1 : words.text.indexOf(from)
    const to = from === null ? undefined : rivalDates(source, { ...date, value }, [])[0]
    return from !== null && to !== undefined && offset >= 0 ? [{ offset, from, to, at: date.span }] : []
  })

/** Others of the same type who are nowhere in the words. */
const swaps = (source: Source, speaker: string, text: string): Change[] => {
  const { entities } = source.extraction
  const isIn = ({ name, aliases }: Entity): boolean => [name, ...aliases].some((form) => text.includes(form))
  const here = entities.filter((one) => isIn(one) && one.type !== 'media')
  return here.flatMap((one): Change[] => {
    const from = [one.name, ...one.aliases]
      .filter((form) => form.length > 1 && text.includes(form))
      .sort((a, b) => b.length - a.length)[0]
    if (from === undefined || text.split(from).length !== 2 || one.type === 'organisation') return []
    const other = entities.find(
      (candidate) =>
        candidate.type === one.type &&
        !isIn(candidate) &&
        mayReplace(source, text, from, one, candidate) &&
        candidate.name.length <= 8 + (tongueOf(source) === 'en' ? 22 : 0) &&
        [speaker, ...here.map(({ name }) => name)].every(
          (name) => !mayBeSame(candidate.name, name, entities),
        ),
    )
    return other ? [{ offset: text.indexOf(from), from, to: other.name }] : []
  })
}

const overlapsName = (source: Source, text: string, { offset, from }: Change): boolean =>
  namesOf(source).some((name) => {
    const at = name.length > from.length ? text.indexOf(name) : -1
    return at >= 0 && at <= offset && offset + from.length <= at + name.length
  })

/** Every way in which words may be turned, those first that are best: a number, an opposite, another name. */
const changesOf = (source: Source, speaker: string, words: SaidWords): Change[] => {
  const turned = opposites(source, words.text).filter((one) => !overlapsName(source, words.text, one))
  return [...amounts(source, words), ...turned, ...days(source, words), ...swaps(source, speaker, words.text)]
}

const applied = (text: string, { offset, from, to }: Change): string =>
  `${text.slice(0, offset)}${to}${text.slice(offset + from.length)}`

/** The words with one thing turned, drawn by the statement's own key; null where nothing in them can be turned. */
export const alteredWords = (
  source: Source,
  fact: Pick<StatementFact, 'id' | 'speaker'>,
  words: SaidWords,
): Altered | null => {
  const changes = changesOf(source, fact.speaker, words).filter(
    ({ from, at }) =>
      at !== undefined ||
      source.article.text.slice(words.span.start, words.span.end).split(from).length === 2,
  )
  const change = changes[hashOf(fact.id) % Math.min(2, changes.length || 1)]
  if (!change) return null
  if (change.at) return { at: change.at, to: change.to, text: applied(words.text, change) }
  const start =
    words.span.start + source.article.text.slice(words.span.start, words.span.end).indexOf(change.from)
  return {
    at: spanOf(source.article.text, start, start + change.from.length),
    to: change.to,
    text: applied(words.text, change),
  }
}

/** A phrase with one of its words turned into its opposite: a wrong answer that a careless reader gives. */
export const turnedPhrases = (source: Source, text: string): string[] =>
  opposites(source, text)
    .filter((one) => !overlapsName(source, text, one))
    .map((change) => applied(text, change))
