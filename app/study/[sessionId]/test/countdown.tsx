import { useEffect, useRef, useState } from 'react'
import type { StudyWords } from '#ui/words'
import { clockTime } from '../clock'
import { fill } from '../fill'

const SECOND_MS = 1_000
const LAST_MINUTE_MS = 60_000

/** The time that is left by the server's clock, whatever the device's says; `onOver` is called once. */
export const Countdown = ({
  endsAt,
  now,
  words,
  onOver,
}: {
  endsAt: string
  now: string
  words: StudyWords
  onOver: () => void
}) => {
  const [left, setLeft] = useState(() => Date.parse(endsAt) - Date.parse(now))
  const isOver = useRef(false)
  useEffect(() => {
    const shown = Date.now()
    const total = Date.parse(endsAt) - Date.parse(now)
    const tick = () => {
      const rest = total - (Date.now() - shown)
      setLeft(rest)
      if (rest > 0 || isOver.current) return
      isOver.current = true
      onOver()
    }
    const ticking = setInterval(tick, SECOND_MS)
    return () => clearInterval(ticking)
  }, [endsAt, now, onOver])
  const isLast = left <= LAST_MINUTE_MS
  return (
    <p className="hint clock">
      <span role="timer">{fill(words.timeLeft, { time: clockTime(left + SECOND_MS - 1) })}</span>
      <span className="sr-only" role="status">
        {isLast ? words.lastMinute : ''}
      </span>
    </p>
  )
}
