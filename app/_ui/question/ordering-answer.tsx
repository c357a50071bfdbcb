import { ChevronDown, ChevronUp } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { QuestionOf } from '#data/sitting/views'
import type { StudyWords } from '#ui/words'
import type { Answering } from './answering'
import { fill } from './fill'

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

/** Moves things, says what was moved, and keeps the focus where it was. */
const useMoving = (
  things: readonly string[],
  words: StudyWords,
  onPut: Answering['onPut'],
): {
  readonly said: string
  readonly move: (button: HTMLButtonElement, from: number, to: number) => void
} => {
  const [said, setSaid] = useState('')
  const pressed = useRef<HTMLButtonElement>(null)
  const move = (button: HTMLButtonElement, from: number, to: number) => {
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

/** Things in a column, each with a button up and a button down; every move is announced. */
export const OrderingAnswer = ({
  question,
  words,
  response,
  isMarkedAtOnce,
  onPut,
  onGive,
}: { question: QuestionOf<'ordering'> } & Answering) => {
  const things = response?.kind === 'ordering' ? response.sequence : question.things
  const { said, move } = useMoving(things, words, onPut)
  return (
    <div>
      <p className="hint">{words.orderHint}</p>
      <ol className="things">
        {things.map((thing, index) => (
          <li key={thing}>
            <span>{thing}</span>
            <MoveButton
              icon={ChevronUp}
              label={fill(words.moveUp, { thing })}
              idle={index === 0 || onPut === null}
              onMove={(button) => move(button, index, index - 1)}
            />
            <MoveButton
              icon={ChevronDown}
              label={fill(words.moveDown, { thing })}
              idle={index === things.length - 1 || onPut === null}
              onMove={(button) => move(button, index, index + 1)}
            />
          </li>
        ))}
      </ol>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
      {isMarkedAtOnce && (
        <button
          type="button"
          className="button"
          disabled={onGive === null}
          onClick={() => onGive?.({ kind: 'ordering', sequence: things })}
        >
          {words.check}
        </button>
      )}
    </div>
  )
}
