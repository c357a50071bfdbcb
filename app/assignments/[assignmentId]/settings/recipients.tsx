import type { AssignmentSettingsView } from '#data/classes/teaching-views'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { RecipientFields } from '../../_settings/recipients'
import { recipientWords } from '../../_settings/words'
import { giveTo } from './actions'

/** For whom of the class the assignment is, and a form to change it. */
export const Recipients = ({
  assignment,
  locale,
}: {
  assignment: AssignmentSettingsView
  locale: Locale
}) => {
  const words = wordsFor(locale, 'assigning')
  const { assignmentId, isForAll, learners } = assignment
  if (learners.length === 0) return null
  return (
    <section>
      <h2>{words('recipients')}</h2>
      <PlainForm
        action={giveTo.bind(null, assignmentId)}
        className="mt-4 grid gap-4"
        key={JSON.stringify([isForAll, learners.map(({ isRecipient }) => isRecipient)])}
      >
        <RecipientFields isForAll={isForAll} learners={learners} words={recipientWords(locale)} />
        <div>
          <button type="submit" className="button-quiet">
            {words('save')}
          </button>
        </div>
      </PlainForm>
    </section>
  )
}
