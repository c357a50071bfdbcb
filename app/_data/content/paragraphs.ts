import 'server-only'
import type { ParagraphView } from '#data/content/views'
import type { Zone } from '#lib/article/article'
import { overlaps, type Span } from '#lib/article/span'
import type { Item } from '#lib/items/item'

type Stretch = Pick<Span, 'start' | 'end'>

/** What marks a heading in Markdown, which readers are shown as a heading. */
const HASHES = /^#{1,6}\s+/

/** What of a paragraph is shown to readers: all but what marks it as a heading. */
export const shownOf = (text: string, { start, end }: Stretch): Stretch => {
  const hashes = HASHES.exec(text.slice(start, end))?.[0] ?? ''
  return { start: start + hashes.length, end }
}

/** A paragraph with what is to be highlighted in it; a mark that runs on into the next paragraph is cut. */
const paragraphOf = (text: string, { kind, ...zone }: Zone, marks: readonly Stretch[]): ParagraphView => {
  const shown = shownOf(text, zone)
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

/**
 * Only the paragraphs that hold the evidence, with the evidence marked: as they follow each other in the article, and of
 * what is put in order as its evidence does, which is kept row by row.
 */
export const provingParagraphs = (text: string, zones: string, item: Item): ParagraphView[] => {
  const { evidence } = item
  const placeOf = (zone: Zone) => evidence.findIndex((span) => overlaps(span, zone))
  const proving = (JSON.parse(zones) as Zone[]).filter((zone) => placeOf(zone) >= 0)
  const shown =
    item.kind === 'ordering' ? proving.toSorted((one, other) => placeOf(one) - placeOf(other)) : proving
  return shown.map((zone) => paragraphOf(text, zone, evidence))
}
