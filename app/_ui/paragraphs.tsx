import type { ReactNode } from 'react'
import type { ParagraphView } from '#data/views'

/** A paragraph's text with its proving stretches marked. */
const marked = ({ text, marks }: ParagraphView): ReactNode[] => {
  const inOrder = [...marks].sort((a, b) => a.start - b.start)
  const parts: ReactNode[] = []
  let at = 0
  for (const { start, end } of inOrder) {
    if (start < at) continue
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  return [...parts, text.slice(at)]
}

const Paragraph = ({ paragraph }: { paragraph: ParagraphView }) => {
  switch (paragraph.kind) {
    case 'front-matter':
    case 'title':
      return null
    case 'subheading':
      return <h3>{marked(paragraph)}</h3>
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
 * Paragraphs of an article, each set as what it is (caption, subheading…). The title is left out: the page has its
 * own. When only the title proves something (`withTitle`), it is shown as a paragraph.
 */
export const Paragraphs = ({
  paragraphs,
  withTitle = false,
}: {
  paragraphs: readonly ParagraphView[]
  withTitle?: boolean
}) => (
  <>
    {paragraphs.map((paragraph, index) => (
      <Paragraph
        // Two paragraphs of an article can say the same.
        key={`${index}:${paragraph.text.slice(0, 12)}`}
        paragraph={withTitle && paragraph.kind === 'title' ? { ...paragraph, kind: 'body' } : paragraph}
      />
    ))}
  </>
)
