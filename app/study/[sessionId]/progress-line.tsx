import { Leave } from '#ui/sitting/leave'
import type { StudyWords } from '#ui/words'

/** The way out, and how far the sitting is: a thin line, and the same in figures. */
export const ProgressLine = ({
  done,
  total,
  shown,
  said,
  words,
}: {
  /** How much of it is done. */
  done: number
  total: number
  /** The figures, and the same in a sentence. */
  shown: string
  said: string
  words: StudyWords
}) => {
  const length = Math.max(total, 1)
  return (
    <div className="progress">
      <Leave to="/" words={words} />
      <div
        className="progress-track"
        role="progressbar"
        aria-label={words.progressLabel}
        aria-valuemin={0}
        aria-valuemax={length}
        aria-valuenow={done}
      >
        <svg viewBox={`0 0 ${length} 1`} preserveAspectRatio="none" aria-hidden="true">
          <rect width={done} height="1" />
        </svg>
      </div>
      <p className="hint">
        <span aria-hidden="true">{shown}</span>
        <span className="sr-only">{said}</span>
      </p>
    </div>
  )
}
