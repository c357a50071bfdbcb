import type { AssignmentSettingsView, ExtensionView } from '#data/classes/teaching-views'
import { localTime } from '#lib/classes/local-time'
import { SearchableRows } from '#ui/searchable-rows'
import { type Locale, momentInWords, wordsFor } from '#ui/words'
import { ExtensionForm, type ExtensionValues } from './extension-form'

const valuesOf = (extension: ExtensionView | null, timeZone: string): ExtensionValues => {
  const local = (at: string | null | undefined) => (at ? localTime(new Date(at), timeZone) : '')
  return {
    timeZone,
    dueAt: local(extension?.dueAt),
    closesAt: local(extension?.closesAt),
    timeFactor: extension?.timeFactor ?? 1,
    extraAttempts: extension?.extraAttempts ?? 0,
    isExcused: extension?.isExcused ?? false,
  }
}

/** What was granted, in words. */
const inWords = (extension: ExtensionView | null, timeZone: string, locale: Locale): string => {
  const words = wordsFor(locale, 'assigning')
  if (extension === null) return words('noExtension')
  const { dueAt, closesAt, timeFactor, extraAttempts, isExcused } = extension
  if (isExcused) return words('excused')
  const granted = [
    dueAt && words('dueIs', { at: momentInWords(locale, dueAt, timeZone) }),
    closesAt && words('closesIs', { at: momentInWords(locale, closesAt, timeZone) }),
    timeFactor > 1 && words('factorIs', { factor: timeFactor }),
    extraAttempts > 0 && words('extraIs', { attempts: extraAttempts }),
  ].filter(Boolean)
  return granted.length > 0 ? granted.join(' · ') : words('noExtension')
}

const wordsOf = (locale: Locale) => {
  const words = wordsFor(locale, 'assigning')
  return {
    dueAt: words('dueAt'),
    closesAt: words('closesAt'),
    dateHint: words('extensionDateHint'),
    timeFactor: words('timeFactor'),
    timeFactorHint: words('timeFactorHint'),
    extraAttempts: words('extraAttempts'),
    extraAttemptsHint: words('extraAttemptsHint'),
    isExcused: words('isExcused'),
    grant: words('grant'),
    granted: words('granted'),
    invalid: words('extensionInvalid'),
    skipped: words('wrongSkipped'),
    moved: words('extensionMoved'),
    reopens: words('reopensOne'),
    grantAnyway: words('grantAnyway'),
    takeBack: words('takeBack'),
  }
}

/** What each learner has been granted, and a form to grant it. */
export const Extensions = ({
  assignment,
  locale,
}: {
  assignment: AssignmentSettingsView
  locale: Locale
}) => {
  const words = wordsFor(locale, 'assigning')
  const { assignmentId, timeZone, learners } = assignment
  return (
    <section>
      <h2>{words('extensions')}</h2>
      <p className="mt-4">{words('extensionsText')}</p>
      {learners.length === 0 && <p className="hint mt-4">{words('noLearners')}</p>}
      <SearchableRows
        names={learners.map(({ name }) => name)}
        words={{ search: words('searchLearner'), none: words('noneFound') }}
      >
        {learners.map(({ userId, name, extension }) => (
          <li key={userId} className="py-2">
            <details>
              <summary className="cursor-pointer py-2">
                {name} <span className="hint">{inWords(extension, timeZone, locale)}</span>
              </summary>
              <div className="mt-4">
                <ExtensionForm
                  place={{ assignmentId, userId }}
                  values={valuesOf(extension, timeZone)}
                  isGranted={extension !== null}
                  words={wordsOf(locale)}
                />
              </div>
            </details>
          </li>
        ))}
      </SearchableRows>
    </section>
  )
}
