import type { ReactNode } from 'react'
import type { ParagraphView } from '#data/content/views'
import { COVERED } from '#lib/classes/cover'

const COVERED_STRETCH = new RegExp(`(${COVERED}[${COVERED}\\s]*)`)

/** Text in which covered sentences are no words to be read aloud. */
const uncovered = (text: string): ReactNode[] =>
  text.split(COVERED_STRETCH).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // The parts of a text stay where they are.
      <span key={`${index}:${part.length}`} className="covered" aria-hidden="true">
        {part}
      </span>
    ),
  )

const Around = ({ text }: { text: string }) =>
  text === '' ? null : <span className="around">{uncovered(text)}</span>

/** A paragraph's text with its proving stretches marked; what stands around them can be left out for lack of room. */
const marked = ({ text, marks }: ParagraphView): ReactNode[] => {
  const inOrder = [...marks].sort((a, b) => a.start - b.start)
  const parts: ReactNode[] = []
  let at = 0
  for (const { start, end } of inOrder) {
    if (start < at) continue
    parts.push(<Around key={`to-${start}`} text={text.slice(at, start)} />)
    parts.push(<mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  return [...parts, <Around key="to-end" text={text.slice(at)} />]
}

const Paragraph = ({ paragraph, excerpt }: { paragraph: ParagraphView; excerpt: boolean }) => {
  switch (paragraph.kind) {
    case 'front-matter':
      return null
    case 'title':
      return excerpt ? <p>{marked(paragraph)}</p> : null
    case 'subheading':
      return excerpt ? <p className="subheading">{marked(paragraph)}</p> : <h2>{marked(paragraph)}</h2>
    case 'lead':
    case 'caption':
    case 'furniture':
      return <p className={paragraph.kind}>{marked(paragraph)}</p>
    case 'body':
      return <p>{marked(paragraph)}</p>
    default:
      return paragraph.kind satisfies never
  }
}

/**
 * Paragraphs of an article, each set as what it is (caption, subheading…). A whole article leaves its title to the
 * page; an `excerpt` may show it, and has no headings of its own.
 */
export const Paragraphs = ({
  paragraphs,
  excerpt = false,
}: {
  paragraphs: readonly ParagraphView[]
  excerpt?: boolean
}) => (
  <>
    {paragraphs.map((paragraph, index) => (
      // Two paragraphs of an article can say the same.
      <Paragraph key={`${index}:${paragraph.text}`} paragraph={paragraph} excerpt={excerpt} />
    ))}
  </>
)
