import { ChevronDown, ChevronUp } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { QuestionView } from '#data/study/views'
import type { ItemResponse } from '#lib/items/response'
import type { StudyWords } from '#ui/words'
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

/** The order as it stands, and what is said of the last move. */
const useOrder = (initial: readonly string[], isOpen: boolean, words: StudyWords) => {
  const [things, setThings] = useState(initial)
  const [said, setSaid] = useState('')
  const pressed = useRef<HTMLButtonElement>(null)
  const move = (button: HTMLButtonElement, from: number, to: number) => {
    if (!isOpen || to < 0 || to >= things.length) return
    pressed.current = button
    setSaid(fill(words.moved, { thing: things[from] ?? '', n: to + 1 }))
    setThings(moved(things, from, to))
  }
  // A node that is moved in the document loses the focus.
  useLayoutEffect(() => {
    if (things !== initial) pressed.current?.focus()
  }, [things, initial])
  return { things, said, move }
}

/** Things in a column, each with a button up and a button down; every move is announced. */
export const OrderingAnswer = ({
  question,
  words,
  initial = question.things,
  submitWord = words.check,
  onAnswer,
}: {
  question: QuestionView
  words: StudyWords
  /** The order to begin with. */
  initial?: readonly string[]
  submitWord?: string
  onAnswer: ((response: ItemResponse) => void) | null
}) => {
  const { things, said, move } = useOrder(initial, onAnswer !== null, words)
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
              idle={index === 0 || onAnswer === null}
              onMove={(button) => move(button, index, index - 1)}
            />
            <MoveButton
              icon={ChevronDown}
              label={fill(words.moveDown, { thing })}
              idle={index === things.length - 1 || onAnswer === null}
              onMove={(button) => move(button, index, index + 1)}
            />
          </li>
        ))}
      </ol>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
      <button
        type="button"
        className="button"
        disabled={onAnswer === null}
        onClick={() => onAnswer?.({ kind: 'ordering', sequence: things })}
      >
        {submitWord}
      </button>
    </div>
  )
}
