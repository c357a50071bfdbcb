import { isSaying } from '#lib/facts/acts'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import type { Source } from '#lib/items/source'
import type { Standing } from '#lib/items/tell/standing'
import { isSaying as saysEn } from '#lib/language/en/lexicon/saying'
import type { Clause, NamePhrase } from '#lib/language/language'

/** What a sentence tells as done, each with somebody by name who does it or to whom it is done. */

export interface Deed {
  readonly phrase: NamePhrase
  readonly clause: Clause
}

/** Verbs that tell what something is, has or is like: nothing that is done. */
const NO_DEED: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  zh: new Set(
    '是 为 系 有 没有 无 在 像 如 位于 来自 属于 成为 作为 拥有 包括 处于 需要 认为 觉得 希望 相信 担心 显示 表明 知道 称为 可能 面临 存在 出现 例行 说 称 表示 介绍 报道 发文 据'.split(
      ' ',
    ),
  ),
  en: new Set(
    'be have seem appear remain become include mean want need hope fear feel know think believe involve contain consist like love live belong stand know'.split(
      ' ',
    ),
  ),
}

/** 表示, said: what somebody says is asked by its words; announced a plan and found a comet are deeds. */
const says = (tongue: Tongue, { predicate, complement }: Clause): boolean => {
  const lemma = predicate?.lemma ?? ''
  return tongue === 'zh'
    ? isSaying(lemma)
    : /^(?:say|tell|add|note)$/u.test(lemma) ||
        (complement.length > 0 && saysEn(lemma, 'says', 'tells', 'thinks'))
}

/** Whether a clause tells that something was done or will be: as so, of its own, and no saying. */
const isDeed = (tongue: Tongue, clause: Clause): boolean => {
  const { role, predicate } = clause
  return (
    role === 'main' &&
    predicate !== null &&
    !predicate.negated &&
    predicate.modality !== 'possible' &&
    predicate.modality !== 'asked' &&
    !NO_DEED[tongue].has(predicate.lemma) &&
    !says(tongue, clause)
  )
}

const partiesOf = (tongue: Tongue, { subject, object, adverbials }: Clause): NamePhrase[] => {
  const beside =
    tongue === 'zh'
      ? [object, ...adverbials.map(({ role, phrase }) => (BESIDE.has(role) ? phrase : null))]
      : []
  return [subject, ...beside].flatMap((phrase) => (phrase?.kind === 'name' ? [phrase] : []))
}
/** 与 somebody. */
const BESIDE: ReadonlySet<string> = new Set(['with'])

/** Beside these a name stands whole: 原|某人 and 某人|、 are pieces of something longer. */
const BEFORE_WHOLE: ReadonlySet<string> = new Set([
  'mark',
  'time',
  'verb',
  'particle',
  'preposition',
  'adverb',
])
const BEHIND_WHOLE: ReadonlySet<string> = new Set([
  'mark',
  'time',
  'verb',
  'auxiliary',
  'adverb',
  'preposition',
  'particle',
])

/** Whether a Chinese name is cut out of nothing, by the words that it stands between. */
const isWhole = ({ reading, span }: Standing, { start, end }: NamePhrase): boolean => {
  const before = reading.words.findLast((word) => word.end <= start)
  const behind = reading.words.find((word) => word.start >= end)
  return (
    (before === undefined || start === span.start || BEFORE_WHOLE.has(before.class)) &&
    before?.text !== '、' &&
    (behind === undefined || BEHIND_WHOLE.has(behind.class)) &&
    behind?.text !== '、' &&
    behind?.text !== '的'
  )
}

/** Whoever takes part by name in what a sentence tells as done. */
export const deedsIn = (source: Source, one: Standing): Deed[] => {
  const { span, reading } = one
  const tongue = tongueOf(source)
  const own = reading.clauses.filter(({ start, end }) => start >= span.start && end <= span.end + 1)
  return own
    .filter((clause) => isDeed(tongue, clause))
    .flatMap((clause) =>
      partiesOf(tongue, clause)
        .filter(({ start, end }) => start >= span.start && end <= span.end)
        .filter((phrase) => tongue === 'en' || isWhole(one, phrase))
        .map((phrase) => ({ phrase, clause })),
    )
}
