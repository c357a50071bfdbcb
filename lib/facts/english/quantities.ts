import type { Article } from '#lib/article/article'
import { overlaps, spanOf } from '#lib/article/span'
import type { DateDraft } from '#lib/facts/dates/dates'
import { FIGURES, parseEnglishNumber, SCALE } from '#lib/facts/english/numerals'
import type { QuantityDraft } from '#lib/facts/quantities'

const MEASURE =
  'percentage points?|percent|per cent|%|dollars|euros|pounds|yen|yuan|francs|rubles|square kilomet(?:er|re)s|square miles|kilomet(?:er|re)s|miles|met(?:er|re)s|feet|inches|hectares|acres|kilograms|grams|pounds|tons|tonnes|barrels|lit(?:er|re)s|gallons|megawatts|kilowatt-hours|degrees|knots'
/** A number, its currency or unit, or the plural noun that it counts. */
const QUANTITY = new RegExp(
  `(?<![\\w.,:/$€£-])(?<more>more than |over |at least |about |around |nearly |almost |some |roughly |up to |as many as |fewer than |less than )?(?<span>(?<currency>[$€£¥])?(?<number>${FIGURES})(?: (?<scale>${SCALE}))?(?:[ -]?(?<unit>${MEASURE})\\b|(?<sign>%)| (?<noun>[a-z]{3,}s|people|men|women|children|troops|crew)\\b)?)(?![\\d,]*\\d|:\\d|-\\w|(?:st|nd|rd|th)\\b)`,
  'gu',
)
/** A figure after these is a name or a part of a score: Article 5, No. 2, Resolution 242. */
const NUMBERED =
  /(?:\b(?:Articles?|No\.|Nos\.|Resolutions?|Chapters?|Sections?|Pages?|Rooms?|Flights?|Apollo|Highway|Route|Group of|G|Part|Act|Annex|Phase|Version|Unit|Channel|Sputnik|Boeing|Airbus|aged?|age of)|[-–:])\s*$/u
/** 500 to 5,500, between 10 and 20, $1 billion-$2 billion: a range is no one number, and neither end is what was counted. */
const RANGE_BEFORE = new RegExp(
  `(?:${FIGURES})(?:%| percent)?(?: (?:${SCALE}))?(?: ?[–—-] ?| (?:to|or) )[$€£¥]?$|\\bbetween [$€£¥]?(?:${FIGURES})[^.;,]{0,30}? and [$€£¥]?$`,
  'iu',
)
const RANGE_BEHIND = /^(?: ?[–—-] ?| (?:to|or) )[$€£¥]?\d/u
const BETWEEN = /\bbetween $/iu
/** slowed to 4.1% from 4.8%, rose from 2 to 3: two levels, each of its own time. */
const FROM_BEFORE = /\bfrom $/u
/** LISBON, March 14 (Reuters) - */
const DATELINE =
  /^[\p{Lu}][\p{Lu} .,'’-]{2,40} [—–-] |^[\p{Lu}][\p{Lu} .'’/-]+,[^()]{0,40}\([^()]{2,30}\) ?[-–—] ?/u
const LONGEST = 400

/** Whether a number is one end of a range. */
const isOfRange = (before: string, behind: string): boolean => {
  if (BETWEEN.test(before)) return true
  if (RANGE_BEHIND.test(behind)) return !FROM_BEFORE.test(before)
  const range = RANGE_BEFORE.exec(before)
  return range !== null && !/\bfrom [$€£¥]?$/u.test(before.slice(0, range.index))
}

const unitOf = ({ currency, unit, sign, noun }: Record<string, string | undefined>): string | undefined =>
  currency ?? unit ?? sign ?? noun

/** Numbers in figures with what they measure or count; `what` is the noun, or for a measure the sentence that tells it. */
export const englishQuantities = (article: Article, dates: readonly DateDraft[]): QuantityDraft[] =>
  article.sentences.flatMap((sentence) => {
    const kind = article.zones[sentence.zone]?.kind
    if ((kind !== 'lead' && kind !== 'body') || sentence.text.length > LONGEST) return []
    return [...sentence.text.matchAll(QUANTITY)].flatMap((match): QuantityDraft[] => {
      const groups = match.groups ?? {}
      const unit = unitOf(groups)
      const value = parseEnglishNumber([groups.number, groups.scale].filter(Boolean).join(' '))
      const from = sentence.start + match.index + (groups.more?.length ?? 0)
      const span = spanOf(article.text, from, from + (groups.span?.length ?? 0))
      const before = sentence.text.slice(0, match.index + (groups.more?.length ?? 0))
      const behind = sentence.text.slice(match.index + match[0].length)
      const isNumbered = NUMBERED.test(sentence.text.slice(0, match.index))
      if (
        value === null ||
        groups.noun === 'others' ||
        unit === undefined ||
        isNumbered ||
        isOfRange(before, behind) ||
        dates.some((date) => overlaps(date.span, span))
      )
        return []
      return [
        {
          kind: 'quantity',
          what: groups.noun ?? sentence.text.replace(DATELINE, '').replace(/[.\s]+$/u, ''),
          value,
          unit,
          span,
          confidence: 0.84,
          evidence: [spanOf(article.text, sentence.start, sentence.end)],
        },
      ]
    })
  })
