import type { AssignmentSettingsView } from '#data/classes/teaching-views'
import { Confirm, Sure } from '#ui/confirm'
import { type Locale, wordsFor } from '#ui/words'
import { remove, restore } from './actions'

/** Deleting an assignment that nobody has begun, archiving one that somebody has, and taking it out again. */
export const Removal = ({ assignment, locale }: { assignment: AssignmentSettingsView; locale: Locale }) => {
  const words = wordsFor(locale, 'assigning')
  const { assignmentId, isBegun, isArchived } = assignment
  if (isArchived) {
    return (
      <section>
        <p className="mt-4">{words('isArchived')}</p>
        <div className="mt-4">
          <Sure action={restore.bind(null, assignmentId)} word={words('restore')} />
        </div>
      </section>
    )
  }
  return (
    <section>
      <h2>{words('removal')}</h2>
      <div className="mt-4">
        <Confirm
          word={words(isBegun ? 'archive' : 'delete')}
          text={words(isBegun ? 'archiveText' : 'deleteText')}
        >
          <Sure
            action={remove.bind(null, assignmentId)}
            word={words(isBegun ? 'archiveSure' : 'deleteSure')}
          />
        </Confirm>
      </div>
    </section>
  )
}
