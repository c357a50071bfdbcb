import type { Span } from '#lib/article/span'
import type { Entity } from '#lib/facts/fact'
import { carrierOf, GAP_TOPIC, worthOfGap } from '#lib/items/ask/gap'
import { type Asked, asBlank, asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import type { Candidate } from '#lib/items/question'
import type { Source } from '#lib/items/source'
import { attributionOf } from '#lib/items/tell/attribution'
import type { Gap } from '#lib/items/tell/gap'
import { gapsIn } from '#lib/items/tell/gaps'
import { shownBetween } from '#lib/items/tell/mended'
import { evidenceNaming } from '#lib/items/tell/naming'
import { type Passage, passageOf, type Standing } from '#lib/items/tell/standing'
import { proveGap } from '#lib/items/verify/gap'
import { readArticle } from '#lib/language/read'
import { cutWords } from '#lib/language/zh/dictionary'

/**
 * Two sentences with a gap in the second: 湖区5月3日开放。游船每天最多接待____人。 What the second leans on (他, 该, the
 * company) stands in the first, so that whoever reads both knows of what it tells.
 */

const NAME = 'passage'

const WORDING: Readonly<Record<Tongue, { asked: string; stop: string; between: string }>> = {
  zh: { asked: '填空：', stop: '。', between: '' },
  en: { asked: 'Fill in the blank: ', stop: '.', between: ' ' },
}

/** It takes two sentences to be read, where a gap in one of its own asks the same. */
const LONGER = 0.8

const HE = /(?<![其吉])[他她](?!国|人|们)|\b(?:he|she|his|her|him)\b/iu
const THEY = /他们|她们|双方|两人|\b(?:they|their|them|both|the two)\b/iu

const named = (text: string, entities: readonly Entity[]): number =>
  entities.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.length > 1 && text.includes(one)),
  ).length

/** Whether it is clear whom 他 means: of people the first sentence names one, and for them it may name several. */
const isClearWho = ({ extraction: { entities } }: Source, { first, second }: Passage): boolean => {
  const people = entities.filter(({ type }) => type === 'person')
  if (HE.test(second.span.text) && named(first.span.text, people) !== 1) return false
  return !THEY.test(second.span.text) || named(first.span.text, entities) !== 1
}

const POINTS =
  /该|这(?!样)|此(?![前外后])|其(?![他余实])|[他她它](?![国人])|\b(?:he|she|it|they|his|her|its|their|this|these|those)\b|^the \p{Ll}/iu
const WORD_EN = /\p{Ll}{6,}/gu
/** Of the whole world anything may be told. */
const ANYWHERE: ReadonlySet<string> = new Set('全球 世界 国际 国家 地区 全国 目前 方面 情况 时间'.split(' '))

const thingsIn = (text: string, tongue: Tongue): readonly string[] =>
  tongue === 'en'
    ? (text.match(WORD_EN) ?? [])
    : cutWords(text).flatMap(({ word, tag }) =>
        /^(?:n(?!s)|vn)/u.test(tag) && word.length > 1 && !ANYWHERE.has(word) ? [word] : [],
      )

/**
 * Whether the second tells of what the first tells of: a word at its beginning points there, or both speak of somebody or
 * something. In one paragraph the second may begin with another matter.
 */
const isOfTheSame = (source: Source, { first, second }: Passage): boolean => {
  const [one, two] = [first.span.text, second.span.text]
  return (
    POINTS.test(two.split(/[，,；;]/u)[0] ?? '') ||
    thingsIn(two, tongueOf(source)).some((thing) => one.includes(thing)) ||
    source.extraction.entities
      .filter(({ type }) => type === 'person' || type === 'organisation')
      .some((entity) => [one, two].every((text) => named(text, [entity]) === 1))
  )
}

/** “…。”: what is quoted goes on over the end of its sentence, or is somebody's whom neither names. */
const isOwnTelling = (source: Source, { first, second }: Passage): boolean =>
  [first, second].every(({ span }) => attributionOf(source, span) === '' && !/^[“「"]/u.test(span.text))

/** A quotation that ends with its own mark. */
const CLOSED = /[。！？.!?][”」』’"']$/u

const closed = (text: string, stop: string): string => {
  const sentence = capital(text.replace(/[，,；;。.\s]+$/u, ''))
  return CLOSED.test(sentence) ? sentence : `${sentence}${stop}`
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const shownOf = (source: Source, { mends }: Standing, { start, end }: Pick<Span, 'start' | 'end'>) =>
  shownBetween(source, mends, start, end)

const askOne = (source: Source, { first, second }: Passage, gap: Gap): Candidate[] => {
  const fact = gap.fact ?? carrierOf(source, second)
  const [told, whole] = [shownOf(source, first, first.span), shownOf(source, second, second.span)]
  const before = shownOf(source, second, { start: second.span.start, end: gap.span.start })
  const behind = shownOf(source, second, { start: gap.span.end, end: second.span.end })
  if (!fact || !told || !whole || !before || !behind || told.text.includes(gap.shown)) return []
  if ([...gap.accepted].some((one) => told.text.includes(one))) return []
  const { asked: opening, stop, between } = WORDING[tongueOf(source)]
  const shown = (text: string): string => `${closed(told.text, stop)}${between}${closed(text, stop)}`
  const asked: Asked = {
    kind: NAME,
    facts: [fact.id],
    topic: GAP_TOPIC[gap.type],
    question: { asks: 'gap', fact: fact.id, sentence: second.sentence, gap: gap.span, type: gap.type },
    evidence: evidenceNaming(
      source,
      first.mends.flatMap(({ to }) => (to === '' ? [] : to.replace(/^the /iu, ''))),
      first.span,
      second.span,
      ...told.support,
      ...whole.support,
    ),
    rationale: shown(whole.text),
    score: fact.confidence * worthOfGap(source, gap) * LONGER,
  }
  const stem = `${opening}${shown(`${before.text}${gap.before}____${gap.behind}${gap.hint ?? ''}${behind.text}`)}`
  return gap.accepted.length > 0
    ? asBlank(source, asked, stem, gap.accepted)
    : asChoice(source, asked, stem, gap.shown, gap.rivals)
}

const isFit = (source: Source, passage: Passage): boolean =>
  isClearWho(source, passage) && isOwnTelling(source, passage) && isOfTheSame(source, passage)

export const PASSAGE: QuestionKind = {
  name: NAME,
  last: true,
  ask: (source) => {
    const { readings } = readArticle(source.article)
    return readings.flatMap((reading, at) => {
      const last = readings[at - 1]
      const passage = last ? passageOf(source, last, reading) : null
      return passage && isFit(source, passage)
        ? gapsIn(source, passage.second).flatMap((gap) => askOne(source, passage, gap))
        : []
    })
  },
  prove: proveGap,
}
