import type { AnswersView } from '#data/classes/teaching-views'
import { type Locale, wordsFor } from '#ui/words'
import { outcomeWords } from './outcome-words'
import { VoidForm } from './void-form'

/** Voiding a question after the fact. */
export const Voiding = ({ answers, locale }: { answers: AnswersView; locale: Locale }) => {
  const words = wordsFor(locale, 'answers')
  const { assignmentId, question } = answers
  return (
    <section>
      <h2>{words('voiding')}</h2>
      <p className="mt-4">{words('voidingText')}</p>
      <VoidForm
        key={question.setItemId}
        place={{ assignmentId, setItemId: question.setItemId }}
        credit={question.credit}
        words={{
          ...outcomeWords(locale),
          invalid: words('voidInvalid'),
          who: words('credit'),
          credits: {
            everybody: words('credit-everybody'),
            nobody: words('credit-nobody'),
            counts: words('credit-counts'),
          },
          reason: words('reason'),
          reasonHint: words('voidReasonHint'),
          press: words(question.credit === null ? 'void' : 'voidAnew'),
          text: words('voidText'),
          sure: words(question.credit === null ? 'voidSure' : 'voidAnewSure'),
        }}
      />
    </section>
  )
}
