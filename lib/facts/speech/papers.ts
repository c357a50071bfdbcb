import type { NounPhrase } from '#lib/language/language'
import { isBody, isBodyWord } from '#lib/language/zh/lexicon/bodies'
import { PUBLISHING } from '#lib/language/zh/lexicon/speech-verbs'

/** Papers that speak, and for whom: resolutions, reports, releases. */

/** Papers that a body decides and signs; reports and figures are made by many. */
export const FORMAL: ReadonlySet<string> = new Set([
  '决议',
  '判决',
  '裁决',
  '公报',
  '起诉书',
  '白皮书',
  '宣言',
])
/** Papers that say what they say whoever has made them. */
export const SPEAKING_PAPERS: ReadonlySet<string> = new Set([
  '公告',
  '通告',
  '声明',
  '控状',
  '起诉书',
  '传单',
  '判决书',
  '公报',
  '决议',
])
export const REPORTS: ReadonlySet<string> = new Set(['报道', '报导', '文章'])
/** 某国未来研究所的最新报告: the whole body before 的, where the words for it hold another name. */
export const bodyBefore = ({ text }: NounPhrase): string | null => {
  const owner = text.slice(0, Math.max(0, text.indexOf('的')))
  return [4, 3, 2].some((length) => owner.length > length && isBodyWord(owner.slice(-length))) ? owner : null
}

/** 修例团发出的新闻稿: the body that is told to have made a paper, where nothing else in the phrase is a name. */
export const issuerOf = ({ text }: NounPhrase): string | null => {
  const [made = ''] = text.split('的')
  const verb = [...PUBLISHING].find((one) => made.endsWith(one) && made.length > one.length + 1)
  const name = verb ? made.slice(0, -verb.length) : ''
  return name && isBody(name) ? name : null
}
