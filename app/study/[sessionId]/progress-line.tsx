import type { StudyView } from '#data/sitting/views'
import { Leave } from '#ui/sitting/leave'
import type { StudyWords } from '#ui/words'
import { fill } from '../../_ui/question/fill'

/** The way out, and how far the sitting is: a thin line, and the same in figures. */
export const ProgressLine = ({
  study,
  answered,
  words,
}: {
  study: Pick<StudyView, 'done' | 'total'>
  answered: boolean
  words: StudyWords
}) => {
  // While feedback is shown, `done` already counts the question on the screen.
  const n = Math.min(study.total, study.done + (answered ? 0 : 1))
  const total = Math.max(study.total, 1)
  return (
    <div className="progress">
      <Leave to="/" words={words} />
      <div
        className="progress-track"
        role="progressbar"
        aria-label={words.progressLabel}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={study.done}
      >
        <svg viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
          <rect width={study.done} height="1" />
        </svg>
      </div>
      <p className="hint">
        <span aria-hidden="true">{fill(words.position, { n, total: study.total })}</span>
        <span className="sr-only">{fill(words.progress, { n, total: study.total })}</span>
      </p>
    </div>
  )
}
