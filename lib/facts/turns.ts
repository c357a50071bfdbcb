import type { Article } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import { isPersonName } from '#lib/facts/lexicon/names'
import { OFFICE } from '#lib/facts/lexicon/roles'

/**
 * Paragraphs of an interview or a press conference: 记者：… and 毛宁：…, each with a label that says whose words follow.
 */
export interface Turn {
  /** The label without its colon. */
  readonly label: Span
  /** Whether it is an answer; a question tells what others have said as news does. */
  readonly answers: boolean
}

const LABEL = /^(?<label>[\p{Script=Han}A-Za-z·]{1,20})(?:（[^）]{1,20}）)?[：:]/u
const ASKS = /(?:记者|主持人|提问|问|网友|观众)$/u
const TITLED = new RegExp(`^[\\p{Script=Han}]{0,16}(?:${OFFICE})(?<name>[\\p{Script=Han}·]{2,14})$`, 'u')

const namesPerson = (label: string): boolean => {
  const titled = TITLED.exec(label)?.groups?.name
  return isPersonName(label) || (titled !== undefined && isPersonName(titled))
}

/**
 * The turns of an article by the index of their zone. One labelled paragraph alone is no conversation: somebody must
 * ask and somebody answer.
 */
export const turnsOf = ({ text, zones }: Article): ReadonlyMap<number, Turn> => {
  const turns = new Map<number, Turn>()
  let asks = 0
  zones.forEach(({ kind, start, end }, index) => {
    if (kind !== 'lead' && kind !== 'body') return
    const label = LABEL.exec(text.slice(start, Math.min(end, start + 48)))?.groups?.label
    if (!label) return
    const asking = ASKS.test(label)
    if (!asking && !namesPerson(label)) return
    if (asking) asks++
    turns.set(index, { label: spanOf(text, start, start + label.length), answers: !asking })
  })
  return asks > 0 && asks < turns.size ? turns : new Map()
}
