import { clockTime } from '#ui/question/clock'
import { PlainForm } from '#ui/sent-form'
import type { StudyWords } from '#ui/words'
import { fill } from '../../_ui/question/fill'
import { startMode } from '../actions'

/** How long the matching took, how that stands against the best, and once more. */
export const MatchAgain = ({
  slug,
  elapsedMs,
  bestMs,
  isWhole,
  words,
}: {
  slug: string
  elapsedMs: number
  /** The fastest before, without a mistake; null when there was none. */
  bestMs: number | null
  /** Whether this time there was no mistake. */
  isWhole: boolean
  words: StudyWords
}) => {
  const isBest = isWhole && (bestMs === null || elapsedMs < bestMs)
  return (
    <div className="mt-2">
      <p className="clock">
        <span>{fill(words.clock, { time: clockTime(elapsedMs) })}</span>
        {isBest && <strong>{words.newBest}</strong>}
        {!isBest && bestMs !== null && <span>{fill(words.best, { time: clockTime(bestMs) })}</span>}
      </p>
      <PlainForm action={startMode} className="mt-2">
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="mode" value="match" />
        <button type="submit" className="button-quiet">
          {words.onceMore}
        </button>
      </PlainForm>
    </div>
  )
}
