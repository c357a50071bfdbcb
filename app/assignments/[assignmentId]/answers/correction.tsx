import type { AnswersView } from '#data/classes/teaching-views'
import type { Item } from '#lib/items/item'
import { type Locale, wordsFor } from '#ui/words'
import { CorrectionForm } from './correction-form'
import type { EditableKey } from './key-fields'
import { outcomeWords } from './outcome-words'

const editableOf = (item: Item): EditableKey => {
  switch (item.kind) {
    case 'multiple-choice':
    case 'true-false':
      return {
        kind: 'options',
        options: item.options.map(({ text }) => text),
        keys: item.options.filter(({ correct }) => correct).map(({ text }) => text),
      }
    case 'cloze':
    case 'short-answer':
      return { kind: 'accepted', accepted: item.accepted }
    case 'matching':
      return { kind: 'pairs', pairs: item.pairs }
    case 'ordering':
      return { kind: 'sequence', sequence: item.sequence }
    default:
      return item satisfies never
  }
}

/** Correcting a wrong key. */
export const Correction = ({ answers, locale }: { answers: AnswersView; locale: Locale }) => {
  const words = wordsFor(locale, 'answers')
  const { assignmentId, question } = answers
  return (
    <section>
      <h2>{words('correction')}</h2>
      <p className="mt-4">{words('correctionText')}</p>
      <CorrectionForm
        key={question.setItemId}
        place={{ assignmentId, setItemId: question.setItemId }}
        editable={editableOf(question.item)}
        words={{
          ...outcomeWords(locale),
          key: words('newKey'),
          acceptedHint: words('acceptedHint'),
          reason: words('reason'),
          reasonHint: words('reasonHint'),
          correct: words('correct'),
        }}
      />
    </section>
  )
}
