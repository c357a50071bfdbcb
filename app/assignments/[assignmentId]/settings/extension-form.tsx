'use client'

import { NumberField, SwitchField, TimeField } from '#ui/fields'
import { PlainForm, SentForm, useSending } from '#ui/sent-form'
import { EXTRA_ATTEMPTS, TIME_FACTOR } from '../../_settings/settings-limits'
import { extend, takeBack } from './actions'

/** An extension as the form's fields want it: dates on the clocks of the class, none as the empty text. */
export interface ExtensionValues {
  readonly timeZone: string
  readonly dueAt: string
  readonly closesAt: string
  readonly timeFactor: number
  readonly extraAttempts: number
  readonly isExcused: boolean
}

export interface ExtensionWords {
  readonly dueAt: string
  readonly closesAt: string
  readonly dateHint: string
  readonly timeFactor: string
  readonly timeFactorHint: string
  readonly extraAttempts: string
  readonly extraAttemptsHint: string
  readonly isExcused: string
  readonly grant: string
  readonly granted: string
  readonly invalid: string
  readonly skipped: string
  readonly moved: string
  readonly reopens: string
  readonly grantAnyway: string
  readonly takeBack: string
}

interface Place {
  readonly assignmentId: string
  readonly userId: string
}

const NAMES = ['dueAt', 'closesAt'] as const

const Fields = ({
  place,
  values,
  words,
}: {
  place: Place
  values: ExtensionValues
  words: ExtensionWords
}) => (
  <>
    <input type="hidden" name="timeZone" value={values.timeZone} />
    <div className="fields">
      {NAMES.map((name) => (
        <TimeField
          key={name}
          id={`${name}-${place.userId}`}
          name={name}
          label={words[name]}
          hint={words.dateHint}
          value={values[name]}
        />
      ))}
      <NumberField
        id={`timeFactor-${place.userId}`}
        name="timeFactor"
        label={words.timeFactor}
        hint={words.timeFactorHint}
        value={values.timeFactor}
        {...TIME_FACTOR}
      />
      <NumberField
        id={`extraAttempts-${place.userId}`}
        name="extraAttempts"
        label={words.extraAttempts}
        hint={words.extraAttemptsHint}
        value={values.extraAttempts}
        {...EXTRA_ATTEMPTS}
      />
    </div>
    <SwitchField name="isExcused" label={words.isExcused} isOn={values.isExcused} />
  </>
)

/** What one learner is granted; ids of fields carry the learner's, for there is a form for each. */
export const ExtensionForm = ({
  place,
  values,
  isGranted,
  words,
}: {
  place: Place
  values: ExtensionValues
  isGranted: boolean
  words: ExtensionWords
}) => {
  const [state, grant, granting, isUnsent] = useSending(extend.bind(null, place), 'untouched')
  return (
    <>
      <SentForm onSend={grant} isUnsent={isUnsent} className="grid gap-4" key={JSON.stringify(values)}>
        <Fields place={place} values={values} words={words} />
        <div className="flex flex-wrap items-center gap-4">
          <button type="submit" className="button-quiet" disabled={granting}>
            {words.grant}
          </button>
          {state === 'reopens' && (
            <>
              <p className="problem" role="alert">
                {words.reopens}
              </p>
              <button type="submit" name="isSure" value="yes" className="button-quiet" disabled={granting}>
                {words.grantAnyway}
              </button>
            </>
          )}
          <p role="status" className={state === 'saved' ? 'hint' : 'problem'}>
            {!granting && state === 'saved' && words.granted}
            {!granting && (state === 'invalid' || state === 'skipped' || state === 'moved') && words[state]}
          </p>
        </div>
      </SentForm>
      {isGranted && (
        <PlainForm action={takeBack.bind(null, place.assignmentId, place.userId)} className="mt-2">
          <button type="submit" className="tool">
            {words.takeBack}
          </button>
        </PlainForm>
      )}
    </>
  )
}
