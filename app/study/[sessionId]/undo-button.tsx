import { Undo2 } from 'lucide-react'
import type { UndoableView } from '#data/sitting/views'
import type { StudyWords } from '#ui/words'
import { fill } from '../../_ui/question/fill'
import type { UndoStatus } from './use-study'

/** What undo takes back, by name. */
const undoInWords = ({ step }: UndoableView, words: StudyWords): string => {
  switch (step.kind) {
    case 'answer':
      return words.undo
    case 'bury':
    case 'suspend':
    case 'unsuspend':
      return words.undoAside
    case 'amend': {
      const rated = {
        again: words.rateAgain,
        hard: words.amendHard,
        good: words.amendRight,
        easy: words.amendEasy,
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

/** What is said once a step is taken back; '' where nothing is to be said. */
export const undoneInWords = (undone: UndoStatus, words: StudyWords): string => {
  switch (undone) {
    case 'none':
    case 'retrying':
    case 'failed':
      return ''
    case 'done':
      return words.undone
    case 'answer-again':
      return words.undoneAnswer
    case 'withheld':
      return words.withheld
    default:
      return undone satisfies never
  }
}

/** What became of taking the last step back. */
export const UndoNotice = ({ undone, words }: { undone: UndoStatus; words: StudyWords }) => {
  if (undone === 'none') return null
  if (undone === 'retrying' || undone === 'failed') {
    return (
      <p className="problem mt-4" role="alert">
        {undone === 'failed' ? words.undoFailed : words.undoRetrying}
      </p>
    )
  }
  return <p className="hint mt-4">{undoneInWords(undone, words)}</p>
}
