import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { QuestionOf } from '#data/sitting/views'
import type { StudyWords } from '#ui/words'
import type { Answering } from './answering'
import { fill } from './fill'
import { useDragging } from './use-dragging'
import { useEnter } from './use-enter'

/** The list with the thing at `from` put at `to`. */
const moved = (things: readonly string[], from: number, to: number): readonly string[] => {
  const rest = things.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...things.slice(from, from + 1), ...rest.slice(to)]
}

const MoveButton = ({
  icon: Icon,
  label,
  idle,
  onMove,
}: {
  icon: typeof ChevronUp
  label: string
  idle: boolean
  onMove: (button: HTMLButtonElement) => void
}) => (
  <button
    type="button"
    className="icon-button"
    aria-label={label}
    // Not `disabled`: that would lose the focus when a thing arrives at an end of the list.
    aria-disabled={idle}
    onClick={(event) => onMove(event.currentTarget)}
  >
    <Icon aria-hidden="true" />
  </button>
)

/** Moves things, says what was moved, and keeps the focus on the button that moved it. */
const useMoving = (
  things: readonly string[],
  words: StudyWords,
  onPut: Answering['onPut'],
): {
  readonly said: string
  readonly move: (from: number, to: number, button: HTMLButtonElement | null) => void
} => {
  const [said, setSaid] = useState('')
  const pressed = useRef<HTMLButtonElement>(null)
  const move = (from: number, to: number, button: HTMLButtonElement | null) => {
    if (onPut === null || to < 0 || to >= things.length) return
    pressed.current = button
    setSaid(fill(words.moved, { thing: things[from] ?? '', n: to + 1 }))
    onPut({ kind: 'ordering', sequence: moved(things, from, to) })
  }
  const order = things.join('\n')
  // A node that is moved in the document loses the focus.
  useLayoutEffect(() => {
    if (order !== '') pressed.current?.focus()
  }, [order])
  return { said, move }
}

/** One thing: dragged by its row or its handle, or moved by its two buttons. */
const Row = ({
  thing,
  isFirst,
  isLast,
  isDragged,
  words,
  onMove,
}: {
  thing: string
  isFirst: boolean
  isLast: boolean
  isDragged: boolean
  words: StudyWords
  onMove: (step: -1 | 1, button: HTMLButtonElement) => void
}) => (
  <li data-dragged={isDragged}>
    <GripVertical className="handle" aria-hidden="true" />
    <span>{thing}</span>
    <MoveButton
      icon={ChevronUp}
      label={fill(words.moveUp, { thing })}
      idle={isFirst}
      onMove={(button) => onMove(-1, button)}
    />
    <MoveButton
      icon={ChevronDown}
      label={fill(words.moveDown, { thing })}
      idle={isLast}
      onMove={(button) => onMove(1, button)}
    />
  </li>
)

/** Things in a column, to be dragged or moved by buttons up and down; every move is announced. */
export const OrderingAnswer = ({
  question,
  words,
  response,
  isMarkedAtOnce,
  onPut,
  onGive,
}: { question: QuestionOf<'ordering'> } & Answering) => {
  const put = response?.kind === 'ordering' ? response.sequence : null
  const things = put ?? question.things
  const { said, move } = useMoving(things, words, onPut)
  const list = useRef<HTMLOListElement>(null)
  const drag = useDragging(list, onPut && ((from, to) => move(from, to, null)))
  const shown = drag ? moved(things, drag.from, drag.to) : things
  const isOpen = onPut !== null
  const give = onGive && (() => onGive({ kind: 'ordering', sequence: things }))
  // As they were mixed they are handed in by the button alone: Enter may still be the one that went on.
  useEnter(isMarkedAtOnce && put ? give : null)
  return (
    <div>
      <p className="hint">{words.orderHint}</p>
      <ol className="things" ref={list} data-open={isOpen}>
        {shown.map((thing, index) => (
          <Row
            key={thing}
            thing={thing}
            isFirst={index === 0 || !isOpen}
            isLast={index === shown.length - 1 || !isOpen}
            isDragged={drag?.to === index}
            words={words}
            onMove={(step, button) => move(index, index + step, button)}
          />
        ))}
      </ol>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
      {isMarkedAtOnce && (
        <button type="button" className="button" disabled={give === null} onClick={() => give?.()}>
          {words.check}
        </button>
      )}
    </div>
  )
}
