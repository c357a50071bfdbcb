'use client'

import type { ReactNode } from 'react'
import type { PreferenceView } from '#data/study/views'
import type { ZoneChoice } from '#lib/study/time-zones'
import { ChoiceField, choosable, NumberField } from '#ui/fields'
import { SentForm, useSending } from '#ui/sent-form'
import { saveSettings } from './actions'

interface Limit {
  readonly min: number
  readonly max: number
}

export interface SettingsWords {
  readonly language: string
  readonly theme: string
  readonly themes: Readonly<Record<PreferenceView['theme'], string>>
  readonly newPerDay: string
  readonly newHint: string
  readonly reviewsPerDay: string
  readonly reviewsHint: string
  readonly retention: string
  readonly retentionHint: string
  readonly dailyGoal: string
  readonly goalHint: string
  readonly timeZone: string
  readonly timeZoneHint: string
  /** Of the choice to have none: with the zone that holds then. */
  readonly asBrowser: string
  readonly save: string
  readonly saved: string
  readonly invalid: string
}

/** Languages are named in themselves, so that nobody is lost in a language they cannot read. */
const LANGUAGES = [
  { value: 'zh-CN', label: '简体中文', lang: 'zh-CN' },
  { value: 'en', label: 'English', lang: 'en' },
]

/** Where the learner's days are counted. */
const TimeZoneField = ({
  chosen,
  zones,
  words,
}: {
  chosen: string | null
  zones: readonly ZoneChoice[]
  words: SettingsWords
}) => (
  <div className="field">
    <label htmlFor="timeZone">{words.timeZone}</label>
    <select
      id="timeZone"
      name="timeZone"
      className="input"
      defaultValue={chosen ?? ''}
      aria-describedby="timeZone-hint"
    >
      <option value="">{words.asBrowser}</option>
      {zones.map(({ zone, name }) => (
        <option key={zone} value={zone}>
          {name}
        </option>
      ))}
    </select>
    <p id="timeZone-hint" className="hint">
      {words.timeZoneHint}
    </p>
  </div>
)

/** Language, looks, how much a day, and when questions come back: one form, so that one button keeps all of it. */
export const SettingsForm = ({
  preferences,
  limits,
  timeZones,
  words,
  edition,
  children,
}: {
  preferences: PreferenceView
  limits: Readonly<Record<'newPerDay' | 'reviewsPerDay' | 'retention' | 'dailyGoal', Limit>>
  /** IANA names. */
  timeZones: readonly ZoneChoice[]
  words: SettingsWords
  /** Changes with what is stored: the fields begin anew then. */
  edition: string
  /** More fields of the same form. */
  children?: ReactNode
}) => {
  const [state, save, saving, isUnsent] = useSending(saveSettings, 'untouched')
  const { locale, theme, newPerDay, reviewsPerDay, desiredRetention, dailyGoal, chosenTimeZone } = preferences
  const retention = Math.round(desiredRetention * 100)
  const numbers = [
    { name: 'newPerDay', label: words.newPerDay, hint: words.newHint, value: newPerDay },
    { name: 'reviewsPerDay', label: words.reviewsPerDay, hint: words.reviewsHint, value: reviewsPerDay },
    { name: 'retention', label: words.retention, hint: words.retentionHint, value: retention },
    { name: 'dailyGoal', label: words.dailyGoal, hint: words.goalHint, value: dailyGoal },
  ] as const
  return (
    <SentForm onSend={save} isUnsent={isUnsent} className="mt-6 grid gap-6" key={edition}>
      <ChoiceField name="locale" label={words.language} value={locale} choices={LANGUAGES} />
      <ChoiceField name="theme" label={words.theme} value={theme} choices={choosable(words.themes)} />
      {numbers.map(({ name, ...number }) => (
        <NumberField key={name} name={name} isRequired {...number} {...limits[name]} />
      ))}
      <TimeZoneField chosen={chosenTimeZone} zones={timeZones} words={words} />
      {children}
      <div className="flex items-center gap-4">
        <button type="submit" className="button" disabled={saving}>
          {words.save}
        </button>
        <p role="status" className={state === 'invalid' ? 'problem' : 'hint'}>
          {!saving && state === 'saved' && words.saved}
          {!saving && state === 'invalid' && words.invalid}
        </p>
      </div>
    </SentForm>
  )
}
