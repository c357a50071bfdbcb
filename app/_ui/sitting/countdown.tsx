import type { StudyWords } from '#ui/words'
import { clockTime } from '../question/clock'
import { fill } from '../question/fill'

const SECOND_MS = 1_000
const LAST_MINUTE_MS = 60_000

/** The time that is left, in milliseconds; its last minute is announced. */
export const Countdown = ({ left, words }: { left: number; words: StudyWords }) => (
  <p className="hint clock">
    <span role="timer">{fill(words.timeLeft, { time: clockTime(left + SECOND_MS - 1) })}</span>
    <span className="sr-only" role="status">
      {left <= LAST_MINUTE_MS ? words.lastMinute : ''}
    </span>
  </p>
)
