import { spanOf } from '#lib/article/span'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import type { Source } from '#lib/items/source'
import { type Gap, isAside, isShown } from '#lib/items/tell/gap'
import type { Standing } from '#lib/items/tell/standing'

/** 以0：2负于挪威, beat Norland 3-1: how a match or a vote ended, where the sentence tells of one result. */

const RESULT: Readonly<Record<Tongue, RegExp>> = {
  zh: /(?<=以(?:总比分|比分|大比分)?)(?<one>\d{1,3})\s?(?:[：:]|比|[-–—])\s?(?<other>\d{1,3})(?![\d：:%％年月日])/gu,
  en: /(?<![\d-])(?<one>\d{1,3})[-–](?<other>\d{1,3})(?![\d%-]| ?(?:years?|days?|percent)\b)/gu,
}

/** What ends so: none but a contest has a result. */
const CONTEST: Readonly<Record<Tongue, RegExp>> = {
  zh: /胜|击败|负于|不敌|败给|败于|战平|打平|逼平|力克|横扫|淘汰|夺冠|通过|否决/u,
  en: /\b(?:beat|beats|beaten|defeat(?:s|ed)?|won|win|wins|lost|lose|loses|drew|draw|victory|defeat|voted|passed)\b/u,
}

const JOINS = [':', '：', '-', '比'] as const

export const resultGaps = (source: Source, one: Standing): Gap[] => {
  const tongue = tongueOf(source)
  const found = [...one.span.text.matchAll(RESULT[tongue])]
  const [match, ...others] = found
  // 25-23, 25-18: of several sets neither alone is the result.
  if (!match || others.length > 0 || !CONTEST[tongue].test(one.span.text)) return []
  const start = one.span.start + match.index
  const span = spanOf(source.article.text, start, start + match[0].length)
  if (isShown(source, one, span.text) || isAside(source.article.text, span)) return []
  const { one: left = '', other: right = '' } = match.groups ?? {}
  return [
    {
      type: 'quantity',
      span,
      before: '',
      behind: '',
      shown: span.text,
      accepted: [...new Set([span.text, ...JOINS.map((join) => `${left}${join}${right}`)])],
      rivals: [],
      fact: null,
    },
  ]
}
