import type { Zone } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'

/**
 * Where an English text quotes: “…”, "…", ''…'', and ‘…’ or '…' where they stand for quotations and not for a letter
 * left out. A quotation over several paragraphs opens each of them and closes only the last.
 */
export interface Quotation extends Span {
  readonly inner: Span
  /** It goes on from the paragraph before, which never closed it. */
  readonly goesOn: boolean
  /** It is not closed in this paragraph. */
  readonly isOpen: boolean
}

type Kind = 'double' | 'single'

interface Mark {
  readonly at: number
  readonly length: number
  readonly kind: Kind
  readonly opens: boolean
  readonly closes: boolean
}

const MARK = /[“”"„‘’'`]/g
const isSpace = (char: string | undefined): boolean => char === undefined || /[\s([{—–-]/u.test(char)
const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

const markAt = (text: string, at: number, zone: Zone): Mark | null => {
  const char = text[at] as string
  const isPair = char === "'" && text[at + 1] === "'"
  const kind: Kind = isPair || '“”"„'.includes(char) ? 'double' : 'single'
  const length = isPair ? 2 : 1
  const before = at > zone.start ? text[at - 1] : undefined
  const behind = at + length < zone.end ? text[at + length] : undefined
  if (kind === 'single' && isLetter(before) && isLetter(behind)) return null
  const opens = isSpace(before) || (kind === 'double' && !isLetter(before) && isLetter(behind))
  const closes = !isSpace(before) && !isLetter(behind)
  if (char === '“' || char === '„') return { at, length, kind, opens: true, closes: false }
  if (char === '”' && !opens) return { at, length, kind, opens: false, closes: true }
  return {
    at,
    length,
    kind,
    opens: opens && behind !== undefined,
    closes: closes || (kind === 'double' && !opens),
  }
}

const marksOf = (text: string, zone: Zone): Mark[] => {
  const marks: Mark[] = []
  MARK.lastIndex = zone.start
  for (let found = MARK.exec(text); found && found.index < zone.end; found = MARK.exec(text)) {
    const mark = markAt(text, found.index, zone)
    if (mark) marks.push(mark)
    MARK.lastIndex = found.index + (mark?.length ?? 1)
  }
  return marks
}

/** An apostrophe behind an s is no closing mark unless a stop stands before it: the ministers' plan. */
const closesSingle = (text: string, { at, closes }: Mark): boolean =>
  closes && (/[,.!?…]/u.test(text[at - 1] ?? '') || !/s/iu.test(text[at - 1] ?? ''))

/** The mark that closes what `marks[open]` opens; -1 where none does. */
const closingOf = (text: string, marks: readonly Mark[], open: number): number => {
  const opener = marks[open] as Mark
  for (let next = open + 1; next < marks.length; next++) {
    const mark = marks[next] as Mark
    if (mark.kind !== opener.kind) continue
    if (mark.kind === 'single' ? closesSingle(text, mark) : mark.closes) return next
    if (opener.kind === 'double' && text[mark.at] === '“') return -1
  }
  return -1
}

/** The outermost quotations of one paragraph. */
const inZone = (text: string, zone: Zone, nextOpens: boolean, goesOn: boolean): Quotation[] => {
  const marks = marksOf(text, zone)
  const found: Quotation[] = []
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as Mark
    if (!mark.opens) continue
    const continued = goesOn && mark.at === zone.start
    const close = closingOf(text, marks, at)
    const closing = marks[close]
    if (closing) {
      const inner = spanOf(text, mark.at + mark.length, closing.at)
      const span = spanOf(text, mark.at, closing.at + closing.length)
      if (inner.text.trim() !== '') found.push({ ...span, inner, goesOn: continued, isOpen: false })
      at = close
    } else if (mark.kind === 'double' && nextOpens) {
      const inner = spanOf(text, mark.at + mark.length, zone.end)
      found.push({ ...spanOf(text, mark.at, zone.end), inner, goesOn: continued, isOpen: true })
      break
    }
  }
  return found
}

const OPENER = /^[“"„]|^''/u

/** The outermost quotations of an article, in the order of the text. */
export const quotationsOf = (text: string, zones: readonly Zone[]): Quotation[] => {
  const found: Quotation[] = []
  let goesOn = false
  zones.forEach((zone, index) => {
    const next = zones[index + 1]
    const nextOpens = next !== undefined && OPENER.test(text.slice(next.start, next.start + 2))
    const here = inZone(text, zone, nextOpens, goesOn)
    found.push(...here)
    goesOn = here.at(-1)?.isOpen ?? false
  })
  return found
}
