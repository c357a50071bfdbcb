import type { AttemptView } from '#data/classes/views'
import type { StudyWords } from '#ui/words'
import { fill } from '../../study/[sessionId]/fill'

/** Whether a question has an answer: what was taken back is none. */
export const isGiven = ({ response }: AttemptView['questions'][number]): boolean =>
  response !== null && response.kind !== 'skipped'

/** One button a question: which is shown, and which are answered. */
export const Places = ({
  questions,
  at,
  words,
  onGo,
}: {
  questions: AttemptView['questions']
  at: number
  words: StudyWords
  onGo: (index: number) => void
}) => (
  <nav aria-label={words.places}>
    <ol className="places">
      {questions.map((one, index) => (
        <li key={one.question.itemId}>
          <button
            type="button"
            aria-current={index === at ? 'step' : undefined}
            aria-label={fill(isGiven(one) ? words.placeGiven : words.placeOpen, { n: index + 1 })}
            data-given={isGiven(one)}
            onClick={() => onGo(index)}
          >
            {index + 1}
          </button>
        </li>
      ))}
    </ol>
  </nav>
)
