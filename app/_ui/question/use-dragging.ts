import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * Where a dragged row goes: past each neighbour whose middle the pointer has passed. (By its edge, rows of different
 * heights would change places back and forth.)
 */
const placeFor = (list: Element, at: number, y: number): number => {
  const middles = [...list.children].map((row) => {
    const { top, height } = row.getBoundingClientRect()
    return top + height / 2
  })
  let place = at
  while (place < middles.length - 1 && y > (middles[place + 1] ?? y)) place += 1
  while (place > 0 && y < (middles[place - 1] ?? y)) place -= 1
  return place
}

interface Drag {
  /** Where it was taken up and where it is now. */
  readonly from: number
  readonly to: number
}

/**
 * Rows of a list taken up and put down with a mouse, a pen or a finger: a mouse takes a row anywhere, a finger by its
 * handle, so that the page can still be scrolled. The buttons up and down remain for keyboard and screen reader.
 *
 * @param onDrop called once, where a row was put down elsewhere
 * @returns what is being dragged, null while nothing is
 */
export const useDragging = (
  list: RefObject<HTMLElement | null>,
  onDrop: ((from: number, to: number) => void) | null,
): Drag | null => {
  const [drag, setDrag] = useState<Drag | null>(null)
  const current = useRef<Drag | null>(null)
  const drop = useRef(onDrop)
  useEffect(() => {
    drop.current = onDrop
  }, [onDrop])
  useEffect(() => {
    const element = list.current
    if (!element) return
    const show = (next: Drag | null) => {
      current.current = next
      setDrag(next)
    }
    const take = (event: PointerEvent) => {
      if (!(event.target instanceof Element) || event.button !== 0 || drop.current === null) return
      const handle = event.pointerType === 'mouse' ? 'li' : '.handle'
      if (event.target.closest('button') || !event.target.closest(handle)) return
      const row = event.target.closest('li')
      const from = row ? [...element.children].indexOf(row) : -1
      if (from < 0) return
      event.preventDefault()
      element.setPointerCapture(event.pointerId)
      show({ from, to: from })
    }
    const move = ({ clientY }: PointerEvent) => {
      if (!current.current) return
      const { from, to: before } = current.current
      const to = placeFor(element, before, clientY)
      if (to !== before) show({ from, to })
    }
    const put = () => {
      const done = current.current
      show(null)
      if (done && done.from !== done.to) drop.current?.(done.from, done.to)
    }
    const leave = () => show(null)
    element.addEventListener('pointerdown', take)
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerup', put)
    element.addEventListener('pointercancel', leave)
    return () => {
      element.removeEventListener('pointerdown', take)
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerup', put)
      element.removeEventListener('pointercancel', leave)
    }
  }, [list])
  return drag
}
