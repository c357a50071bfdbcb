import { Undo2 } from 'lucide-react'
import type { UndoableView } from '#data/sitting/views'
import type { StudyWords } from '#ui/words'
import { fill } from '../../_ui/question/fill'
import type { StepStatus } from './use-study'

/** What undo takes back, by name. */
const undoInWords = ({ step }: UndoableView, words: StudyWords): string => {
  switch (step.kind) {
    case 'answer':
      return words.undo
    case 'bury':
      return words.undoBury
    case 'suspend':
    case 'unsuspend':
      return words.undoSuspend
    case 'hide':
      return words.undoHide
    case 'amend': {
      const rated = {
        again: words.rateAgain,
        hard: words.rateHard,
        good: words.amendRight,
        easy: words.rateEasy,
      }
      return fill(words.undoAmend, { rating: rated[step.rating] })
    }
    default:
      return step satisfies never
  }
}

/** Takes back the last step, which it names; Z does the same. */
export const UndoButton = ({
  undoable,
  words,
  onUndo,
}: {
  undoable: UndoableView
  words: StudyWords
  onUndo: () => void
}) => (
  <button type="button" className="undo" aria-keyshortcuts="z" onClick={onUndo}>
    <Undo2 aria-hidden="true" size={18} />
    {undoInWords(undoable, words)}
    <span className="key-cap" aria-hidden="true">
      Z
    </span>
  </button>
)

/** What is said once a step is taken, or taken back; '' where nothing is to be said. */
export const undoneInWords = (undone: StepStatus, words: StudyWords): string => {
  switch (undone) {
    case 'none':
    case 'retrying':
    case 'failed':
    case 'aside-failed':
      return ''
    case 'buried':
      return words.buried
    case 'suspended':
      return words.suspended
    case 'hidden':
      return words.hiddenNow
    case 'shown':
    case 'done':
      return words.undone
    case 'answer-again':
      return words.undoneAnswer
    case 'withheld':
      return words.withheld
    case 'step-withheld':
      return words.stepWithheld
    default:
      return undone satisfies never
  }
}

/** What is said when a step did not get through; null when it did. */
const troubleInWords = (undone: StepStatus, words: StudyWords): string | null => {
  if (undone === 'retrying') return words.undoRetrying
  if (undone === 'failed') return words.undoFailed
  return undone === 'aside-failed' ? words.asideFailed : null
}

/** What became of the last step that was no answer. */
export const UndoNotice = ({ undone, words }: { undone: StepStatus; words: StudyWords }) => {
  if (undone === 'none') return null
  const trouble = troubleInWords(undone, words)
  if (trouble !== null) {
    return (
      <p className="problem mt-4" role="alert">
        {trouble}
      </p>
    )
  }
  return <p className="hint mt-4">{undoneInWords(undone, words)}</p>
}
