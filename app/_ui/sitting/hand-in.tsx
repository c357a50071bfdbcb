import { useState } from 'react'
import type { StudyWords } from '#ui/words'
import { fill } from '../question/fill'

/** Hands the test in; while questions are open it asks once more. */
export const HandIn = ({
  open,
  isQuiet,
  words,
  onHandIn,
}: {
  open: number
  /** While there is more to do than handing in. */
  isQuiet: boolean
  words: StudyWords
  onHandIn: () => void
}) => {
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <p className="mt-6">
        <button
          type="button"
          className={isQuiet ? 'button-quiet' : 'button'}
          onClick={() => (open > 0 ? setAsking(true) : onHandIn())}
        >
          {words.handIn}
        </button>
      </p>
    )
  }
  return (
    <div className="mt-6" role="alert">
      <p>{fill(words.handInOpen, { open })}</p>
      <div className="actions">
        <button type="button" className="button" onClick={onHandIn}>
          {words.handInAnyway}
        </button>
        <button type="button" className="button-quiet" onClick={() => setAsking(false)}>
          {words.notYet}
        </button>
      </div>
    </div>
  )
}
