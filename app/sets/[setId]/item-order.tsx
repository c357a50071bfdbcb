'use client'

import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { type ReactNode, useOptimistic, useState, useTransition } from 'react'
import { arrange, drop } from './actions'
import { POINTS } from './set-limits'

/** An item of the set as the list shows it. */
export interface PickedItem {
  readonly setItemId: string
  readonly stem: string
  /** Kind, topic and key, in words. */
  readonly about: string
  /** What it shows to choose from. */
  readonly options: ReactNode
  /** Which other questions ask the same; null where none does. */
  readonly warning: string | null
  readonly language: string
  readonly points: number
}

export interface OrderWords {
  readonly up: string
  readonly down: string
  readonly drop: string
  readonly points: string
  readonly dragHint: string
  /** With places `{place}` and `{of}`. */
  readonly moved: string
}

const moved = (items: readonly PickedItem[], from: number, to: number): PickedItem[] => {
  const rest = items.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)]
}

const Tools = ({
  item,
  at,
  of,
  words,
  onMove,
  onPoints,
  onDrop,
}: {
  item: PickedItem
  at: number
  of: number
  words: OrderWords
  onMove: (to: number) => void
  onPoints: (points: number) => void
  onDrop: () => void
}) => {
  const name = `${at + 1}`
  return (
    <div className="pick-tools">
      <input
        key={item.points}
        type="number"
        className="input"
        aria-label={`${words.points} ${name}`}
        defaultValue={item.points}
        {...POINTS}
        onBlur={({ target }) => {
          if (target.validity.valid && target.valueAsNumber !== item.points) onPoints(target.valueAsNumber)
        }}
      />
      <button
        type="button"
        className="tool"
        aria-label={`${words.up} ${name}`}
        disabled={at === 0}
        onClick={() => onMove(at - 1)}
      >
        <ArrowUp aria-hidden="true" size={20} />
      </button>
      <button
        type="button"
        className="tool"
        aria-label={`${words.down} ${name}`}
        disabled={at === of - 1}
        onClick={() => onMove(at + 1)}
      >
        <ArrowDown aria-hidden="true" size={20} />
      </button>
      <button type="button" className="tool" aria-label={`${words.drop} ${name}`} onClick={onDrop}>
        <X aria-hidden="true" size={20} />
      </button>
    </div>
  )
}

/** The list as it is shown, ahead of the server, and what can be done with it; each change is kept at once. */
const useOrder = (setId: string, items: readonly PickedItem[]) => {
  const [shown, show] = useOptimistic(items)
  const [, begin] = useTransition()
  const keep = (next: readonly PickedItem[]) =>
    begin(async () => {
      show(next)
      await arrange(
        setId,
        next.map(({ setItemId, points }) => ({ setItemId, points })),
      )
    })
  const takeOut = (setItemId: string) =>
    begin(async () => {
      show(shown.filter((item) => item.setItemId !== setItemId))
      await drop(setId, setItemId)
    })
  return { shown, keep, takeOut }
}

/** The picked items: put in order by dragging or with the arrows, worth points, taken out. */
export const ItemOrder = ({
  setId,
  items,
  words,
}: {
  setId: string
  items: readonly PickedItem[]
  words: OrderWords
}) => {
  const { shown, keep, takeOut } = useOrder(setId, items)
  const [dragged, setDragged] = useState<number | null>(null)
  const [said, say] = useState('')
  const move = (from: number, to: number) => {
    say(words.moved.replace('{place}', String(to + 1)).replace('{of}', String(shown.length)))
    keep(moved(shown, from, to))
  }
  return (
    <>
      <p className="hint">{words.dragHint}</p>
      <ol className="picks">
        {shown.map((item, index) => (
          <li
            key={item.setItemId}
            draggable
            data-dragged={dragged === index}
            onDragStart={() => setDragged(index)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => {
              if (dragged !== null && dragged !== index) move(dragged, index)
            }}
          >
            <div className="pick-text">
              <p lang={item.language}>
                {index + 1}. {item.stem}
              </p>
              <p className="hint">{item.about}</p>
              {item.options}
              {item.warning !== null && <p className="hint warning">{item.warning}</p>}
            </div>
            <Tools
              item={item}
              at={index}
              of={shown.length}
              words={words}
              onMove={(to) => move(index, to)}
              onPoints={(points) => keep(shown.map((one) => (one === item ? { ...one, points } : one)))}
              onDrop={() => takeOut(item.setItemId)}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  )
}
