'use client'

import type { ReactNode } from 'react'
import { ChoiceField, choosable, InputField, NumberField, SwitchField, TimeField } from '#ui/fields'
import { SentForm, useSending } from '#ui/sent-form'
import { ATTEMPTS, MINUTES, PERCENT } from './settings-limits'
import type { SettingsState } from './state'
import type { SettingsValues } from './values'
import type { SettingsWords } from './words'

interface Part {
  readonly values: SettingsValues
  readonly words: SettingsWords
  readonly state: SettingsState
}

const problemAt = ({ state, words }: Part, field: string): string | null =>
  state.kind === 'wrong' && state.field === field
    ? state.isSkipped
      ? words.skipped
      : words.problems[state.field]
    : null

const Dates = (part: Part) => {
  const { values, words } = part
  return (
    <>
      <p className="hint">{words.timeZone}</p>
      <input type="hidden" name="timeZone" value={values.timeZone} />
      <div className="fields">
        {(['opensAt', 'dueAt', 'closesAt'] as const).map((name) => (
          <TimeField
            key={name}
            name={name}
            label={words[name]}
            hint={words.hints[name]}
            value={values[name]}
            isRequired={name === 'opensAt'}
            problem={problemAt(part, name)}
          />
        ))}
      </div>
    </>
  )
}

const Rules = (part: Part & { readonly isLocked: boolean }) => {
  const { values, words, isLocked } = part
  return (
    <fieldset disabled={isLocked} className="grid gap-6">
      <legend className="sr-only">{words.rules}</legend>
      {isLocked && <p className="notice hint">{words.locked}</p>}
      <div className="fields">
        <NumberField
          name="timeLimit"
          label={words.timeLimit}
          hint={words.hints.timeLimit}
          value={values.timeLimit}
          problem={problemAt(part, 'timeLimit')}
          {...MINUTES}
        />
        <NumberField
          name="attempts"
          label={words.attempts}
          hint={words.hints.attempts}
          value={values.attempts}
          problem={problemAt(part, 'attempts')}
          {...ATTEMPTS}
        />
      </div>
      <ChoiceField
        name="counting"
        label={words.counting}
        value={values.counting}
        choices={choosable(words.countings)}
      />
      <ChoiceField
        name="feedback"
        label={words.feedback}
        value={values.feedback}
        choices={choosable(words.feedbacks)}
      />
      <SwitchField name="isShuffled" label={words.isShuffled} isOn={values.isShuffled} />
      <SwitchField name="isPractice" label={words.isPractice} isOn={values.isPractice} />
    </fieldset>
  )
}

/** When the articles may be read from the assignment; what is read afterwards is fair to open at any time. */
const Reading = ({ values, words, isLocked }: Part & { readonly isLocked: boolean }) => (
  <fieldset className="field">
    <legend>{words.reading}</legend>
    <fieldset disabled={isLocked}>
      <SwitchField name="isReadBefore" label={words.isReadBefore} isOn={values.isReadBefore} />
      <SwitchField name="isReadDuring" label={words.isReadDuring} isOn={values.isReadDuring} />
    </fieldset>
    <SwitchField name="isReadAfter" label={words.isReadAfter} isOn={values.isReadAfter} />
  </fieldset>
)

/** What late work loses is asked only where it loses something. */
const Lateness = (part: Part) => {
  const { values, words } = part
  return (
    <div className="lateness">
      <ChoiceField name="late" label={words.late} value={values.late} choices={choosable(words.lates)} />
      <div className="fields lateness-loss">
        {(['perDay', 'most'] as const).map((name) => (
          <NumberField
            key={name}
            name={name}
            label={words[name]}
            hint={words.hints.deduct}
            value={values[name]}
            problem={problemAt(part, name)}
            {...PERCENT}
          />
        ))}
      </div>
    </div>
  )
}

const said = (state: SettingsState, words: SettingsWords): string => {
  switch (state.kind) {
    case 'untouched':
      return ''
    case 'saved':
      return words.saved
    case 'wrong':
      return words.problems[state.field]
    case 'locked':
      return words.locked
    case 'reopens':
      return words.reopens.replace('{names}', state.names)
    default:
      return state satisfies never
  }
}

/** An assignment's settings, to be made or changed. */
export const SettingsForm = ({
  action,
  values,
  words,
  isLocked,
  children,
}: {
  action: (before: SettingsState, form: FormData) => Promise<SettingsState>
  values: SettingsValues
  words: SettingsWords
  /** Whether somebody has begun: the rules stand then. */
  isLocked: boolean
  /** More of the form: it keeps what was chosen, whatever was wrong above. */
  children?: ReactNode
}) => {
  const [state, save, saving, isUnsent] = useSending(action, { kind: 'untouched' })
  // What was typed and refused stands in the fields again.
  const part = { values: state.kind === 'wrong' ? state.values : values, words, state }
  const isProblem = state.kind !== 'untouched' && state.kind !== 'saved'
  return (
    <SentForm onSend={save} isUnsent={isUnsent} className="mt-6 grid gap-6">
      <div className="grid gap-6" key={JSON.stringify(part.values)}>
        <InputField
          name="title"
          label={words.title}
          required
          maxLength={200}
          defaultValue={part.values.title}
        />
        <Dates {...part} />
        <Rules {...part} isLocked={isLocked} />
        <Reading {...part} isLocked={isLocked} />
        <Lateness {...part} />
      </div>
      {children}
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button" disabled={saving}>
          {words.save}
        </button>
        {state.kind === 'reopens' && (
          <button type="submit" name="isSure" value="yes" className="button-quiet" disabled={saving}>
            {words.saveAnyway}
          </button>
        )}
        <p role={isProblem ? 'alert' : 'status'} className={isProblem ? 'problem' : 'hint'}>
          {!saving && said(state, words)}
        </p>
      </div>
    </SentForm>
  )
}
