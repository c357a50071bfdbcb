import { useState } from 'react'
import type { AnsweredView, FeedbackView, QuestionView } from '#data/sitting/views'
import type { ItemResponse } from '#lib/items/response'
import type { Rating } from '#lib/study/card'
import type { StudyWords } from '#ui/words'
import { isFree } from '../../_ui/question/shortcuts'
import { useShortcuts } from '../../_ui/question/use-shortcuts'
import { sendAmend } from './send-step'

interface Choice {
  readonly rating: Rating
  readonly shortcut: string
  readonly word: string
}

/** How this answer may be rated anew. */
const choicesFor = (
  question: QuestionView,
  response: ItemResponse,
  feedback: FeedbackView,
  words: StudyWords,
): readonly Choice[] => {
  if (question.kind === 'matching') return []
  if (feedback.correct) {
    return [
      { rating: 'hard', shortcut: 'h', word: words.rateHard },
      { rating: 'easy', shortcut: 'e', word: words.rateEasy },
    ]
  }
  return response.kind === 'typed' ? [{ rating: 'good', shortcut: 'r', word: words.amendRight }] : []
}

type AmendStatus = 'idle' | 'sending' | 'failed' | 'withheld'

/** What is said when nothing could be rated anew. */
const AmendNotice = ({ status, words }: { status: AmendStatus; words: StudyWords }) => {
  if (status === 'withheld') {
    return (
      <p className="hint" role="status">
        {words.stepWithheld}
      </p>
    )
  }
  return (
    status === 'failed' && (
      <p className="problem" role="alert">
        {words.amendFailed}
      </p>
    )
  )
}

/** It was hard, it was easy, or what I typed was right: one shortcut each. */
export const AmendRow = ({
  question,
  response,
  feedback,
  words,
  onAmended,
}: {
  question: QuestionView
  response: ItemResponse
  feedback: FeedbackView
  words: StudyWords
  onAmended: (view: AnsweredView) => void
}) => {
  const [status, setStatus] = useState<AmendStatus>('idle')
  const choices = choicesFor(question, response, feedback, words)
  const amend = async (rating: Rating) => {
    if (status === 'sending') return
    setStatus('sending')
    const sent = await sendAmend(feedback.answerId, rating)
    if (!sent.ok) return setStatus('failed')
    // An assignment has begun to ask the same since.
    if (sent.view.feedback === 'withheld') return setStatus('withheld')
    setStatus('idle')
    onAmended(sent.view)
  }
  useShortcuts((event) => {
    const choice = choices.find(({ shortcut }) => shortcut === event.key.toLowerCase())
    if (!choice || !isFree(event)) return
    event.preventDefault()
    void amend(choice.rating)
  })
  if (choices.length === 0) return null
  return (
    <div className="amend">
      {choices.map(({ rating, shortcut, word }) => (
        <button
          key={rating}
          type="button"
          className="undo"
          aria-keyshortcuts={shortcut}
          aria-pressed={feedback.amended === rating}
          onClick={() => void amend(rating)}
        >
          {word}
          <span className="key-cap" aria-hidden="true">
            {shortcut.toUpperCase()}
          </span>
        </button>
      ))}
      <AmendNotice status={status} words={words} />
    </div>
  )
}
