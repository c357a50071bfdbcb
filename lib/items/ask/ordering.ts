import { overlaps, type Span } from '#lib/article/span'
import type { Fact } from '#lib/facts/fact'
import { addsToBefore, seenOf, standsAlone } from '#lib/items/alone'
import type { QuestionKind } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { whyTellingCut } from '#lib/items/gate/in-place'
import { beginsWithVerb, whyNotWhole } from '#lib/items/gate/whole-clause'
import { areDisjoint, type Interval, intervalOf } from '#lib/items/interval'
import { proof, type Source, SURE, sureFacts } from '#lib/items/source'
import { joined, type Piece, taleOf } from '#lib/items/tell/telling'
import { datesBetween } from '#lib/items/tell/told'
import { proveRows } from '#lib/items/verify/rows'
import { wordingOf } from '#lib/items/wording/by-language'
import { open } from '#lib/items/wording/open'
import { only, unmetIn } from '#lib/language/leaning/unmet'
import { cutWords } from '#lib/language/zh/dictionary'

/** Which came first? Three to five things whose dates leave no doubt of their order. */

const NAME = 'order'

const WORDING: Readonly<
  Record<Tongue, { asked: string; row: (date: string, text: string) => string; between: string }>
> = {
  zh: { asked: '请把下列事情按发生的先后排序。', row: (date, text) => `${date}：${text}`, between: '；' },
  en: {
    asked: 'Put these events in the order in which they happened, the earliest first.',
    row: (date, text) => `${date}: ${text}`,
    between: '; ',
  },
}

const FEWEST = 3
const MOST = 5
/** A phrase that names a date gives its own place away. */
/** What is only planned or possible has not come before or after anything. */
const PLANNED = /将|拟|预计|计划|定于|可能|或许|有望|\b(?:will|would|may|might|could|plans?|is to|are to)\b/u
const DATED =
  /\d年|\d月|\d日|第[一二三四五六七八九十]+次|最后|随后|此后|再次|\b\d{4}\b|\b(?:then|later|after|again|second)\b/iu

interface Row {
  readonly fact: Fact
  readonly text: string
  readonly date: string
  readonly interval: Interval
  readonly start: number
}

/** 自…的会晤以来, 就在…: what stood round a day can't be told without it. */
const isCutApart = (pieces: readonly Piece[], time: Piece): boolean => {
  const at = pieces.indexOf(time)
  const [before, behind] = [pieces[at - 1]?.shown ?? '', pieces[at + 1]?.shown ?? '']
  return (
    /(?:就|自|从|到|至|截至|预计|早在)[在到]?$/u.test(before) ||
    describesNext(behind) ||
    /^(?:的|以来|以前|之前|之后|前|后|至今|起|早些时候|晚些时候|稍早|稍晚|[年月][初底末中]|上旬|中旬|下旬)/u.test(
      behind,
    )
  )
}

/** 在7月1日发生的事件中犯错: the day is that of the noun behind, and not of what is told. */
const describesNext = (behind: string): boolean => {
  const words = cutWords((behind.split(/[，,]/u)[0] ?? '').slice(0, NEAR))
  const at = words.findIndex(({ word }) => word === '的')
  return at > 0 && /^v/u.test(words[0]?.tag ?? '') && !words.slice(0, at).some(({ word }) => word === '了')
}
/** In characters: so far behind a day what it describes is told. */
const NEAR = 14

/** 林某, （下称《通知》）: somebody whom only the text introduces, and what only the text goes on to use. */
const OF_THE_TEXT = /\p{Script=Han}某(?![个种些一])|[（(](?:以?下简?称|简称)/u
/** 公司, 法院: which of them, the sentence before tells. */
const COMMON_ACTOR =
  /^(?:公司|企业|集团|机构|法院|警方|医院|学校|银行|政府|部门|双方|各方)(?!\p{Script=Han}{0,2}(?:部|局|厅))/u
/** have dropped … in 2010: a perfect is told of no day, so the day is that of something else in it. */
const IS_PERFECT = /^(?:has|have|'ve|’ve)\b/iu

/**
 * Whether the day is that of what whoever stands first does: it opens what is told or stands right behind whoever acts.
 * Inside, it may be the day of anything (18岁…在1978年世青赛…).
 */
const isOwnDay = (source: Source, pieces: readonly Piece[], time: Piece): boolean => {
  if (pieces.some(({ role, shown }) => role === 'verb' && IS_PERFECT.test(shown))) return false
  const at = pieces.indexOf(time)
  if (tongueOf(source) === 'en' || at === 0) return true
  const between = pieces.slice(1, at).map(({ shown }) => shown)
  return pieces[0]?.role === 'subject' && /^(?:[就早]?[于在])?$/u.test(between.join(''))
}

/** A row is read alone, as a stem is. */
const isRow = (source: Source, text: string): boolean => {
  const tongue = tongueOf(source)
  if (OF_THE_TEXT.test(text) || COMMON_ACTOR.test(text)) return false
  if (text.length < SHORTEST || PLANNED.test(text) || DATED.test(text) || addsToBefore(source, text))
    return false
  if (tongue === 'zh' && (whyNotWhole(text) !== null || beginsWithVerb(text))) return false
  // Among other events the title tells of none which 这份协议 is: its thing is named in the row.
  const seen = { ...seenOf(source), title: '' }
  const unknown = unmetIn(source.article.language, text, seen, only('pointing', 'bare', 'definite'))
  return unknown === null && standsAlone(source, text)
}
/** In characters. */
const SHORTEST = 6

/** What is told without its day, as a label among others. */
const labelOf = (pieces: readonly Piece[], time: Piece): string => {
  const at = pieces.indexOf(time)
  const rest = pieces.flatMap((piece, index): Piece[] => {
    if (index === at) return []
    // 生于今某地: a preposition belongs to the day only where it stands right before it.
    const own = index === at - 1 ? piece.shown.replace(/[于在自从]$/u, '') : piece.shown
    const shown = own.replace(OF_ITS_DAY, '').replace(HAS_ALREADY, '')
    // …相去甚远，今年4月反而…: the comma that stood before the day.
    const lead = index === at + 1 && piece.lead === '' ? time.lead : piece.lead
    return [{ ...piece, shown, lead }]
  })
  return joined(rest.map((piece, index) => (index === 0 ? { ...piece, lead: '' } : piece)))
}

const rowOf = (source: Source, fact: Fact): Row[] => {
  const isAsked = fact.telling !== undefined && whyTellingCut(source.article, fact.telling) === null
  const tale = isAsked && !(fact.kind === 'event' && fact.status === 'planned') ? taleOf(source, fact) : null
  const time = tale?.pieces.find(({ role }) => role === 'time')
  if (!tale || !time) return []
  const dates = datesBetween(source, time.part.start, time.part.end).filter((one) =>
    overlaps(one.span, time.part),
  )
  const [date] = dates
  const { published } = source.extraction
  const isAhead =
    published !== null &&
    date !== undefined &&
    date.value.slice(0, 10) > published.end.slice(0, date.value.length)
  const reachesAhead =
    published !== null && (date?.value.split('/')[1]?.slice(0, 4) ?? '') > published.end.slice(0, 4)
  if (isAhead || reachesAhead) return []
  const interval = date?.resolved ? intervalOf(date.value.replace(/T.*$/u, '')) : null
  if (!date || dates.length > 1 || date.mod !== undefined || date.type === 'DURATION' || interval === null)
    return []
  if (!OF_A_DAY.test(date.value) || isFigure(source, tale, date.value)) return []
  const whole = joined(tale.pieces)
  if (PLANNED.test(whole) || isCutApart(tale.pieces, time) || !isOwnDay(source, tale.pieces, time)) return []
  const text = open(labelOf(tale.pieces, time))
  if (!isRow(source, text)) return []
  const shown = wordingOf(source).shownDate(date.value.replace(/T.*$/u, '')) ?? date.span.text
  return [{ fact, text, date: shown, interval, start: tale.start }]
}

/** 今日（23）辞世: the day once more, which is told by its place. */
const OF_ITS_DAY = /[（(]\d{1,2}[日号]?[)）]/u
/** 王海已去世, 刚去世: already, at the time of the article. */
const HAS_ALREADY = /^(?:已经?|刚)(?!经)(?=$|\p{Script=Han}{2})/u
/** So far is a day, a month or a year told; a century or a decade is the time of what was usual. */
const OF_A_DAY = /^\d{4}(?:[-/]|$)/u

/** 2018年进口4.62亿吨: how much it was in a year is a figure, and nothing that happened. */
const isFigure = (
  source: Source,
  tale: { readonly start: number; readonly end: number },
  value: string,
): boolean =>
  sureFacts(source, 'quantity').some(
    ({ span, unit }) =>
      span.start >= tale.start && span.end <= tale.end && (/^\d{4}$/u.test(value) || unit === '%'),
  )

const inConflict = (source: Source, a: Fact, b: Fact): boolean =>
  source.extraction.conflicts.some(({ facts }) => facts.includes(a.id) && facts.includes(b.id))

const rowsOf = (source: Source): Row[] => {
  const rows: Row[] = []
  for (const fact of source.extraction.facts) {
    if (rows.length === MOST) break
    if (fact.confidence < SURE || (fact.kind !== 'event' && fact.kind !== 'date' && fact.kind !== 'decision'))
      continue
    for (const row of rowOf(source, fact))
      if (
        rows.every(
          (one) =>
            areDisjoint(one.interval, row.interval) &&
            one.text !== row.text &&
            !inConflict(source, one.fact, fact) &&
            one.start !== row.start,
        )
      )
        rows.push(row)
  }
  return rows.sort((a, b) => a.interval.from - b.interval.from)
}

/** What proves the rows, as they follow each other; a sentence that proves two stands with the first. */
const rowByRow = (source: Source, rows: readonly Row[]): Span[] => {
  const spans = rows.flatMap(({ fact }) => proof(source, ...(fact.telling?.parts ?? fact.evidence)))
  return spans.filter((span, at) => spans.findIndex(({ start }) => start === span.start) === at)
}

export const ORDER: QuestionKind = {
  name: NAME,
  ask: (source) => {
    const rows = rowsOf(source)
    if (rows.length < FEWEST) return []
    const { asked, row, between } = WORDING[tongueOf(source)]
    const ids = rows.map(({ fact }) => fact.id)
    return [
      {
        kind: NAME,
        question: { asks: 'rows', rows: rows.map(({ fact, text }) => ({ fact: fact.id, shown: text })) },
        item: {
          kind: 'ordering',
          key: `${ids.join('+')}/order`,
          factIds: ids,
          topic: 'event',
          stem: asked,
          sequence: rows.map(({ text }) => text),
          dates: rows.map(({ date }) => date),
          evidence: rowByRow(source, rows),
          rationale: rows.map(({ date, text }) => row(date, text)).join(between),
          score: Math.min(...rows.map(({ fact }) => fact.confidence)),
        },
      },
    ]
  },
  prove: proveRows,
}
