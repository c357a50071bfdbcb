import 'server-only'
import type { ParagraphView } from '#data/content/views'
import type { Zone } from '#lib/article/article'
import { overlaps, type Span } from '#lib/article/span'
import type { Item } from '#lib/items/item'

type Stretch = Pick<Span, 'start' | 'end'>

/** What marks a heading in Markdown, which readers are shown as a heading. */
const HASHES = /^#{1,6}\s+/

/** A paragraph with what is to be highlighted in it; a mark that runs on into the next paragraph is cut. */
const paragraphOf = (text: string, { kind, ...zone }: Zone, marks: readonly Stretch[]): ParagraphView => {
  const hashes = HASHES.exec(text.slice(zone.start, zone.end))?.[0] ?? ''
  const shown = { start: zone.start + hashes.length, end: zone.end }
  return {
    kind,
    text: text.slice(shown.start, shown.end),
    marks: marks
      .filter((mark) => overlaps(mark, shown))
      .map((mark) => ({
        start: Math.max(mark.start, shown.start) - shown.start,
        end: Math.min(mark.end, shown.end) - shown.start,
      }))
      .sort((a, b) => a.start - b.start),
  }
}

/** An article as it is read, with what questions ask marked; `zones` is the column's JSON. */
export const wholeText = (text: string, zones: string, asked: readonly Stretch[]): ParagraphView[] =>
  (JSON.parse(zones) as Zone[])
    .filter(({ kind, start, end }) => kind !== 'front-matter' && text.slice(start, end).trim() !== '')
    .map((zone) => paragraphOf(text, zone, asked))

/** Which of the things that are put in order a paragraph proves first: the one whose date its marked sentences say. */
const placeOf = ({ text, marks }: ParagraphView, dates: readonly (string | null)[]): number => {
  const said = marks.map(({ start, end }) => text.slice(start, end)).join(' ')
  const place = dates.findIndex((date) => date !== null && said.includes(date))
  return place < 0 ? dates.length : place
}

/**
 * Only the paragraphs that hold the evidence, with the evidence marked: as they follow each other in the article, and of
 * what is put in order as the things do.
 */
export const provingParagraphs = (text: string, zones: string, item: Item): ParagraphView[] => {
  const { evidence } = item
  const proving = (JSON.parse(zones) as Zone[])
    .filter((zone) => evidence.some((span) => overlaps(span, zone)))
    .map((zone) => paragraphOf(text, zone, evidence))
  if (item.kind !== 'ordering') return proving
  const dates = item.dates ?? []
  return proving.sort((one, other) => placeOf(one, dates) - placeOf(other, dates))
}
