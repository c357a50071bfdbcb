import { acceptedNames } from '#lib/items/accepted'
import { carrierOf } from '#lib/items/ask/gap'
import { type Asked, asChoice, asTyped, type QuestionKind } from '#lib/items/ask/kind'
import { withAttribution } from '#lib/items/ask/part'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { isPersonName } from '#lib/items/distract/names'
import { givesCountryAway } from '#lib/items/distract/same-one'
import type { Candidate } from '#lib/items/question'
import type { Source } from '#lib/items/source'
import { isAnchored } from '#lib/items/tell/anchored'
import { attributionOf, speakersOf } from '#lib/items/tell/attribution'
import { type Deed, deedsIn } from '#lib/items/tell/deeds-by-name'
import { shownBetween } from '#lib/items/tell/mended'
import { askedBy, rivalsOf } from '#lib/items/tell/name-gaps'
import { evidenceNaming } from '#lib/items/tell/naming'
import { type Standing, standingClauses, standingOf } from '#lib/items/tell/standing'
import { proveGap } from '#lib/items/verify/gap'
import { askingFor } from '#lib/items/wording/asking'
import type { Reading } from '#lib/language/language'
import { readArticle } from '#lib/language/read'

/** Who did it, or to whom was it done? A whole sentence that stands by itself asks for a party of what it tells: 谁任命马立为部长？ */

const NAME = 'party'

/** In characters: in what is longer the asking word would be lost, and what is shorter may be told of many. */
const LENGTH: Readonly<Record<Tongue, readonly [number, number]>> = { zh: [12, 60], en: [40, 170] }

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const closed = (text: string): string => text.replace(/[，,；;。.\s]+$/u, '')

/** announced the plan in a speech: which plan, stood before. */
const OF_THE_KNOWN = /^ (?:\w+ ){0,2}\w+ the \p{Ll}+(?: (?:in|on|at|with|by|for|after)\b|[,.?]|$)/u

/** The sentence with the asking word where the party stands; null where it can't be asked so. */
const WORDING: Readonly<Record<Tongue, (before: string, who: string, behind: string) => string | null>> = {
  zh: (before, who, behind) => {
    // 原谁, 兼谁: behind anything but a mark, a 与 or a 了 it may be a piece of a name.
    if (before !== '' && !/[，；与同和了]$/u.test(before)) return null
    // 但谁依然…: what is turned stands before.
    if (
      /(?:但是?|而|却|因为?|由于)$/u.test(before) ||
      /^(?:依然|仍|随后|此后|之后|于是|则|便|即)/u.test(behind)
    )
      return null
    const day = before === '' ? /^(?:于|在)?((?:\d{4}年)?\d{1,2}月\d{1,2}日)(?!至|、|起)/u.exec(behind) : null
    const rest = day ? behind.slice(day[0].length) : behind
    return `${day ? `${day[1]}，` : before}${who}${closed(rest)}？`
  },
  // Who stands at the head of what it does, or behind the day.
  en: (before, who, behind) =>
    OF_THE_KNOWN.test(behind) || /^\s*[,;(–—]/u.test(behind)
      ? null
      : before === ''
        ? `${capital(who)}${closed(behind)}?`
        : /^(?:On|In|By) [^,]{4,28}, $/u.test(before)
          ? `${before}${who}${closed(behind)}?`
          : null,
}

/** 方晓岚：…, 声明说：…, 拜登“出招”后: what is said, and a word that is only called so; 不持异议: what is not done. */
const isOfTalk = (text: string): boolean =>
  /^[^，。]{1,8}：|[说說称稱][，：:]?[“「]|[“「][^”」]{1,4}[”」](?:后|时)|不持|没有|并未|曾于/u.test(text)

const askOne = (source: Source, one: Standing, { phrase, clause }: Deed): Candidate[] => {
  const asked = askedBy(source, one, phrase)
  const fact = carrierOf(source, one)
  const according = attributionOf(source, one.span)
  if (asked === null || fact === undefined || according === null) return []
  const { entity } = asked
  const isSubject = clause.subject === phrase
  // 对哪个国家进行访问: that of whoever is told of beside it.
  if (entity.type === 'place' || (entity.type === 'country' && !isSubject)) return []
  if (entity.type === 'person' && !isPersonName(source, entity.name)) return []
  const shownIn = (from: number, to: number) => shownBetween(source, one.mends, from, to)
  const [before, behind] = [shownIn(one.span.start, phrase.start), shownIn(phrase.end, one.span.end)]
  const whole = shownIn(one.span.start, one.span.end)
  if (!before || !behind || !whole) return []
  const told = `${before.text}${behind.text}`
  const [least, most] = LENGTH[tongueOf(source)]
  if (told.length < least || told.length > most || !isAnchored(source, told) || isOfTalk(told)) return []
  const rivals = rivalsOf(source, one, entity, asked.span.start)
  const words = WORDING[tongueOf(source)](before.text, askingFor(source, entity.name, rivals), behind.text)
  const stem = words && withAttribution(source, according, words)
  if (stem === null || givesCountryAway(source, stem, entity.name, rivals)) return []
  const stop = tongueOf(source) === 'zh' ? '。' : '.'
  const base: Asked = {
    kind: NAME,
    facts: [fact.id],
    topic: 'event',
    question: { asks: 'gap', fact: fact.id, sentence: one.sentence, gap: asked.span, type: 'name' },
    evidence: evidenceNaming(
      source,
      according === '' ? [] : speakersOf(source, one.span),
      one.span,
      ...whole.support,
    ),
    rationale: `${capital(closed(whole.text))}${stop}`,
    score: fact.confidence,
  }
  const accepted = acceptedNames(entity.name, entity, source.extraction.entities, source.article.text)
  return [
    ...asChoice(source, base, stem, entity.name, rivals),
    ...(entity.type === 'person' ? asTyped(source, base, stem, accepted) : []),
  ]
}

const askSentence = (source: Source, reading: Reading): Candidate[] => {
  const whole = standingOf(source, reading)
  const shown = [
    ...standingClauses(source, reading).toReversed(),
    ...(typeof whole === 'string' ? [] : [whole]),
  ]
  const asked = new Set<number>()
  return shown.flatMap((one) =>
    deedsIn(source, one).flatMap((deed) => {
      if (asked.has(deed.phrase.start)) return []
      const found = askOne(source, one, deed)
      if (found.length > 0) asked.add(deed.phrase.start)
      return found
    }),
  )
}

export const PARTY: QuestionKind = {
  name: NAME,
  ask: (source) => readArticle(source.article).readings.flatMap((reading) => askSentence(source, reading)),
  prove: proveGap,
}
