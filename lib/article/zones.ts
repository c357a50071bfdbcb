import type { Zone, ZoneKind } from '#lib/article/article'
import { linesOf, trimLine } from '#lib/article/lines'

/**
 * What each line of an article is for. Headings, captions and furniture look like news but do not speak: taking them
 * for body text is the commonest cause of false statements.
 */

const LONGEST_TITLE = 60
const LONGEST_HEADING = 40
const LONGEST_FURNITURE = 60
/** Two Latin letters tell about as much as one Chinese character. */
const weightOf = (line: string): number => (/\p{Script=Han}/u.test(line) ? line.length : line.length / 2)

const SENTENCE_END = /[。！？!?…]["”’』」）)]*$/
const ENDS_LIKE_A_SENTENCE = /(?:[。！？；：，、…]|[.!?;:,])["”’』」）)]*$/
const FULL_STOP_INSIDE = /。/

const FURNITURE = [
  /^(?:最新|热门|精彩|全部|网友)?评论(?:\s*[(（]?\d*[)）]?)$/,
  /^[(（[【]?\s*(?:责任编辑|责编|编辑|编审|校对|作者|来源|原标题|监制|制片人|主编|审核|编译|翻译|文字|图片|视频|记者|见习记者|实习生|通讯员|值班编委|关键词|标签)\s*[:：/／丨|](?!.*[。！？?!])/,
  /^(?:记者|编辑|责编|校对|文|作者)\s*[/／]?\s*[\p{Script=Han}]{2,4}(?:\s+(?:记者|编辑|责编|校对)\s*[/／]?\s*[\p{Script=Han}]{2,4})+$/u,
  /^[(（]?(?:完|全文完|本文完|未完待续)[)）]?$/,
  /^(?:相关(?:阅读|新闻|链接|报道)|推荐阅读|延伸阅读|阅读原文|查看原文|更多(?:内容|新闻|精彩)|点击(?:进入|查看|下载|阅读)|分享到|扫(?:码|一扫)|下载客户端|返回(?:首页|顶部)|上一篇|下一篇|举报|收藏|点赞|打印|关闭窗口)/,
  /^(?:版权(?:声明|所有)|免责声明|声明|特别声明|未经授权|本文(?:来自|转自|系|版权)|(?:©|Copyright\b))/i,
  /^(?:editors?|source|sources|related(?: articles?| stories| news)?|comments?|tags?|topics?|credit)\s*(?::|$)/i,
  /^(?:read more|share this|advertisement|sign up|subscribe|click here|all rights reserved|follow us)\b/i,
  /^\(?(?:(?:[Aa]dditional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Ee]dited|[Ww]ritten|[Tt]ranslated|[Cc]ompiled) by|By|BY)(?:\s+(?:and|&|\p{Lu}[\p{L}.'’-]*),?;?){1,8}\)?\.?$/u,
  /^\[[^\]]*\]\([^)]*\)$/,
  /^https?:\/\/\S+$/,
  /^[-—=*_·.\s]+$/,
]
const CAPTION = [
  /(?:图|图片|摄影|摄|来源)\s*[/／|丨]\s*[^。]{1,30}$/,
  /(?:IC\s?photo|视觉中国|东方IC|图虫(?:创意)?|新华社发|新华社记者[^。]{0,12}摄|资料图片?|资料照片|供图|截图|配图|图片来源[^。]{0,20}|[^。]{2,6}\s?摄)[)）。]?$/i,
  /^(?:(?:file )?photos?|image|picture|pictured|above|below|left|right)(?:\s*[:：]|,? (?:shows?|by)\b)/i,
  /\((?:(?:file )?photo|image|picture|credit)(?: (?:by|courtesy)[^)]*|\s*[:/][^)]*)?\)\.?$/i,
  /^(?:[▲△▼●■]\s*|图为|图：|图片[:：]|图说[:：]|上图|下图|左图|右图|!\[)/,
]
const MARKDOWN_HEADING = /^#{1,6}\s+/

const isFurniture = (line: string): boolean =>
  line.length <= LONGEST_FURNITURE * (line.startsWith('[') ? 5 : 1) &&
  FURNITURE.some((pattern) => pattern.test(line))

const isCaption = (line: string): boolean => CAPTION.some((pattern) => pattern.test(line))

/** A first line reads like a title when it is short and is no sentence. */
const readsLikeTitle = (line: string): boolean =>
  weightOf(line) <= LONGEST_TITLE && !FULL_STOP_INSIDE.test(line) && !/[，、；：,;:.]["”]?$/.test(line)

const isHeading = (line: string): boolean =>
  MARKDOWN_HEADING.test(line) ||
  (weightOf(line) <= LONGEST_HEADING && !ENDS_LIKE_A_SENTENCE.test(line) && !FULL_STOP_INSIDE.test(line))

/**
 * Cuts an article's own text into zones, one for each line that holds anything.
 *
 * @param bodyStart where the text begins behind the front matter
 * @param titled whether the front matter already gives the title
 */
export const zonesOf = (text: string, bodyStart: number, titled: boolean): Zone[] => {
  const zones: Zone[] = []
  if (bodyStart > 0) zones.push({ kind: 'front-matter', start: 0, end: bodyStart })
  let seenTitle = titled
  let seenLead = false
  for (const raw of linesOf(text)) {
    if (raw.start < bodyStart) continue
    const { start, end } = trimLine(text, raw)
    if (start === end) continue
    const line = text.slice(start, end)
    const kind = kindOf(line, seenTitle, seenLead)
    seenTitle ||= kind === 'title' || kind === 'lead'
    seenLead ||= kind === 'lead'
    zones.push({ kind, start, end })
  }
  return zones
}

const kindOf = (line: string, seenTitle: boolean, seenLead: boolean): ZoneKind => {
  if (isFurniture(line)) return 'furniture'
  if (
    !seenTitle &&
    !seenLead &&
    readsLikeTitle(line) &&
    !(SENTENCE_END.test(line) && weightOf(line) > LONGEST_HEADING)
  )
    return 'title'
  if (isCaption(line)) return 'caption'
  if (isHeading(line)) return 'subheading'
  return seenLead ? 'body' : 'lead'
}
