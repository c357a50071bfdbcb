'use client'

import type { Ref } from 'react'
import type { DeskBodyView, DeskParagraphView } from '#data/articles/desk-body'

interface Piece {
  readonly text: string
  readonly facts: readonly string[]
}

/** A paragraph cut where a mark begins or ends, so that marks may overlap. */
const piecesOf = ({ text, marks }: DeskParagraphView): Piece[] => {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length
    return {
      text: text.slice(start, end),
      facts: marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ fact }) => fact),
    }
  })
}

/** The article with its facts marked where they stand; a press on one shows what was found there. */
export const DeskText = ({
  view: { paragraphs, language },
  current,
  onChoose,
  textRef,
}: {
  view: DeskBodyView
  current: string | null
  onChoose: (fact: string) => void
  textRef: Ref<HTMLDivElement>
}) => (
  <div ref={textRef} className="prose" lang={language}>
    {paragraphs.map((paragraph) => {
      const pieces = piecesOf(paragraph)
      const starts = pieces.map((_, index) =>
        pieces.slice(0, index).reduce((sum, { text }) => sum + text.length, 0),
      )
      return (
        <p key={paragraph.text}>
          {pieces.map(({ text, facts }, index) => {
            const [first] = facts
            if (first === undefined) return <span key={starts[index]}>{text}</span>
            return (
              // The list beside it is the way for the keyboard; this is a short cut for a pointer.
              <mark
                key={starts[index]}
                data-current={current !== null && facts.includes(current)}
                onPointerUp={() => onChoose(first)}
              >
                {text}
              </mark>
            )
          })}
        </p>
      )
    })}
  </div>
)
