import { readSpeaker, type Speaker } from '#lib/facts/speech/speaker'
import { mentionsIn } from '#lib/language/zh/times/read-times'

/** Who speaks and to whom, read from the words before a verb of speech. */
export interface Subject {
  readonly speaker: Speaker
  readonly addressee?: string
}

/** What may stand between a speaker and the verb, by its first word. */
const AFTER_SPEAKER =
  /^(?:续$|回复|答复|也|还|则|又|再|均|都|曾|已|并|同时|进一步|随后|随即|当地时间|北京时间|美东时间|立即|当即|明确|公开|多次|日前|近日|此前|当天|当日|同日|当晚|当时|当庭|当场|共同|分别|一致|率先|首次|就|对|向|予以|坦率|反复|特别|一再|另|亦|更|便|仍|最后|直接|正式|严正|郑重|主动|事后|后来|会后|会上|强烈|因此|在|接受|受访|受询|受邀|较早|稍早|早前|上午|下午|晚间|傍晚|坚持|星期|通过|应|于|以|发布|发表|发文|发推|告诉|致电|致函|援引|引述|的(?:数据|报告|统计|研究|调查|声明|公告|消息|说法|话|一份)|公布的|发布的|发表的|研报|报告|公告|声明|数据|[^，,]{0,6}地(?=[\p{Script=Han}]*$))/u
const ADDRESSEE =
  /(?:对|向|告诉|跟)((?:[^，,对向]{0,30}?)(?:记者|媒体|社|》|网|台|外界|公众|民众|对方|杂志|报|频道|法庭|警方|议会|国会|代表)(?!记者))(?:[^，,]{0,6})$/u

/** Offsets at which the speaker's name may end, the farthest first. */
const ends = (region: string): number[] => {
  const found = [region.length]
  const dates = new Set(mentionsIn(region).mentions.map(({ start }) => start))
  for (let at = region.length - 1; at > 0; at--)
    if (dates.has(at) || AFTER_SPEAKER.test(region.slice(at, at + 24))) found.push(at)
  return found
}

/** 叶光富走出返回舱后: somebody who is known, and what they did before they spoke. */
const AFTER_DOING = /(?:后|时|之际|期间|的同时)$/u
const LONGEST_NAME = 14

const whoDid = (text: string, isKnown: (name: string) => boolean): Speaker | null => {
  if (!AFTER_DOING.test(text)) return null
  for (let length = Math.min(LONGEST_NAME, text.length - 2); length >= 2; length--) {
    const name = text.slice(0, length)
    if (isKnown(name)) return readSpeaker(name, isKnown)
  }
  return null
}

/** A wire report's opening (新华社北京1月5日电, 中新网3月4日电 （记者 李明）, 本报讯) names the channel, not the speaker. */
export const DATELINE =
  /^[（(【][^）)】]{2,30}[电讯][）)】]\s*|^[^，,。：:]{2,30}?(?:日(?:上午|下午|晚)?电|讯)(?=[\s（(])\s*(?:[（(][^）)]*[）)])?\s*/u

/** The date that stands before the speaker (7月26日X表示) is no part of the name. */
const withoutLeadingDate = (region: string): string => {
  const first = mentionsIn(region).mentions[0]
  if (!first || first.start > 6) return region
  return /^(?:当地时间|北京时间|在|于|到|截至)?$/u.test(region.slice(0, first.start))
    ? region.slice(first.end)
    : region
}

/** The surest reading; of equally sure ones the shortest, which leaves the adverbs out. Candidates come longest first. */
const best = (candidates: readonly (Speaker | null)[]): Speaker | null => {
  let chosen: Speaker | null = null
  for (const candidate of candidates)
    if (candidate && (!chosen || candidate.confidence >= chosen.confidence)) chosen = candidate
  return chosen
}

/**
 * Reads the words before a verb of speech: 中国国际问题研究院欧洲所所长崔洪建对新京报记者.
 *
 * @param region the clause up to the verb, quotations masked
 * @returns null when nobody in it can speak
 */
export const readSubject = (region: string, isKnown: (name: string) => boolean): Subject | null => {
  const text = withoutLeadingDate(region.replace(DATELINE, '').replace(/^据/u, ''))
  const speaker =
    whoDid(text, isKnown) ?? best(ends(text).map((end) => readSpeaker(text.slice(0, end), isKnown)))
  if (!speaker) return null
  const addressee = ADDRESSEE.exec(text)?.[1]?.replace(/（[^）]*）|\([^)]*\)/gu, '')
  return { speaker, ...(addressee ? { addressee } : {}) }
}
