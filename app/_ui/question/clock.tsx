import { useEffect, useState } from 'react'
import type { StudyWords } from '#ui/words'
import { fill } from './fill'

const SECOND_MS = 1_000

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** 0:23, 12:05, 1:02:05. */
export const clockTime = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / SECOND_MS))
  const [minutes, rest] = [Math.floor(seconds / 60), twoDigits(seconds % 60)]
  if (minutes < 60) return `${minutes}:${rest}`
  return `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}:${rest}`
}

/** A clock that counts up from when it is first shown, and the best time so far. */
export const ClockUp = ({ bestMs, words }: { bestMs: number | null; words: StudyWords }) => {
  const [elapsed, setElapsed] = useState(0)
  useEffect(() => {
    const start = Date.now()
    const ticking = setInterval(() => setElapsed(Date.now() - start), SECOND_MS)
    return () => clearInterval(ticking)
  }, [])
  return (
    <p className="hint clock">
      <span role="timer">{fill(words.clock, { time: clockTime(elapsed) })}</span>
      {bestMs !== null && <span>{fill(words.best, { time: clockTime(bestMs) })}</span>}
    </p>
  )
}
