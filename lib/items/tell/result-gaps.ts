import { spanOf } from '#lib/article/span'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import type { Source } from '#lib/items/source'
import { type Gap, isAside, isShown } from '#lib/items/tell/gap'
import type { Standing } from '#lib/items/tell/standing'

/** 以0：2负于挪威, beat Norland 3-1: how a match or a vote ended, where the sentence tells of one result. */

const RESULT: Readonly<Record<Tongue, RegExp>> = {
  zh: /(?<=以(?:总比分|比分|大比分)?)(?<one>\d{1,3})\s?(?:[：:]|比|[-–—])\s?(?<other>\d{1,3})(?![\d：:%％年月日倍]|\s?的(?:比例|比率|价格|浓度|速度))/gu,
  en: /(?<![\d-]|\b(?:aged?|ages|between|from) )(?<one>\d{1,3})[-–](?<other>\d{1,3})(?![\d%-]| ?(?:years?|days?|percent)\b)/gu,
}

/** What ends so: none but a contest has a result. */
const CONTEST: Readonly<Record<Tongue, RegExp>> = {
  zh: /胜|击败|负于|不敌|败给|败于|战平|打平|逼平|力克|横扫|淘汰|夺冠/u,
  en: /\b(?:beat|beats|beaten|defeat(?:s|ed)?|won|win|wins|lost|lose|loses|drew|draw|victory|defeat|voted|passed)\b/u,
}
/** 以52比48通过: right behind the figures; 通过网络 is no vote. */
const VOTED = /^票?(?:的(?:票数|投票结果|结果))?(?:表决)?(?:获得?)?(?:通过|否决)/u

const JOINS: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [':', '：', '-', '比'],
  en: ['-', '–', ':'],
}

export const resultGaps = (source: Source, one: Standing): Gap[] => {
  const tongue = tongueOf(source)
  const found = [...one.span.text.matchAll(RESULT[tongue])]
  const [match, ...others] = found
  // 25-23, 25-18: of several sets neither alone is the result.
  if (!match || others.length > 0) return []
  const behind = one.span.text.slice(match.index + match[0].length)
  if (!CONTEST[tongue].test(one.span.text) && !(tongue === 'zh' && VOTED.test(behind))) return []
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
      accepted: [...new Set([span.text, ...JOINS[tongue].map((join) => `${left}${join}${right}`)])],
      rivals: [],
      fact: null,
    },
  ]
}
