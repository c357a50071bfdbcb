import { type Span, spanOf } from '#lib/article/span'
import type { ReadArticle, Word } from '#lib/language/language'

/**
 * Paragraphs of an interview or a press conference: 记者：… and 毛宁：…, each with a label that says whose words follow.
 */
export interface Turn {
  /** The label without its colon. */
  readonly label: Span
  readonly name: string
  /** Whether it is an answer; a question tells what others have said as news does. */
  readonly answers: boolean
}

const ASKING: ReadonlySet<string> = new Set(['记者', '主持人', '提问', '问', '网友', '观众', '主持'])
/** A label is short: a body, an office, a name. */
const LONGEST = 8
const isColon = ({ text }: Word): boolean => text === '：' || text === ':'

/** What stands before the colon with which a paragraph begins; null when it begins with none. */
const labelOf = (text: string, words: readonly Word[]): { label: Span; last: Word } | null => {
  const colon = words.slice(0, LONGEST + 1).findIndex(isColon)
  const label = words.slice(0, Math.max(0, colon)).filter((word) => word.class !== 'aside')
  const [first, last] = [label[0], label.at(-1)]
  if (
    !first ||
    !last ||
    label.some((word) => word.class === 'verb' || word.class === 'mark' || word.class === 'quotation')
  )
    return null
  return { label: spanOf(text, first.start, last.end), last }
}

/**
 * The turns of an article by the index of their zone. One labelled paragraph alone is no conversation: somebody must
 * ask and somebody answer.
 */
export const turnsOf = ({ article, readings }: ReadArticle): ReadonlyMap<number, Turn> => {
  const turns = new Map<number, Turn>()
  let asks = 0
  let zone = -1
  for (const { sentence, words } of readings) {
    if (sentence.zone === zone) continue
    zone = sentence.zone
    const kind = article.zones[zone]?.kind
    const found = kind === 'lead' || kind === 'body' ? labelOf(article.text, words) : null
    if (!found) continue
    const asking = ASKING.has(found.last.text)
    const isPerson = found.last.class === 'name'
    if (!asking && !isPerson) continue
    if (asking) asks++
    turns.set(zone, {
      label: found.label,
      name: found.last.class === 'name' ? found.last.text : found.label.text,
      answers: !asking,
    })
  }
  return asks > 0 && asks < turns.size ? turns : new Map()
}
