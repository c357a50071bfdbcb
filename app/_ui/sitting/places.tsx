import type { SlotView } from '#data/sitting/views'
import type { StudyWords } from '#ui/words'
import { fill } from '../question/fill'

/** Whether a question has an answer: what was taken back is none. */
export const isAnswered = ({ response }: SlotView): boolean =>
  response !== null && response.kind !== 'skipped'

/** One button a question: which is shown, and which are answered. */
export const Places = ({
  slots,
  at,
  words,
  onGo,
}: {
  slots: readonly SlotView[]
  at: number
  words: StudyWords
  onGo: (index: number) => void
}) => (
  <nav aria-label={words.places}>
    <ol className="places">
      {slots.map((slot, index) => (
        <li key={slot.question.itemId}>
          <button
            type="button"
            aria-current={index === at ? 'step' : undefined}
            aria-label={fill(isAnswered(slot) ? words.placeGiven : words.placeOpen, { n: index + 1 })}
            data-given={isAnswered(slot)}
            onClick={() => onGo(index)}
          >
            {index + 1}
          </button>
        </li>
      ))}
    </ol>
  </nav>
)
