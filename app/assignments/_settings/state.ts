import type { SettingsValues } from './values'

/** The fields of the assignment form that can be wrong. */
export type SettingsField =
  | 'title'
  | 'opensAt'
  | 'dueAt'
  | 'closesAt'
  | 'timeLimit'
  | 'attempts'
  | 'perDay'
  | 'most'

/** What became of the assignment form. */
export type SettingsState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saved' }
  /** The first field that does not fit, and all that was typed. */
  | {
      readonly kind: 'wrong'
      readonly field: SettingsField
      /** A time that the clocks of the class skip. */
      readonly isSkipped: boolean
      readonly values: SettingsValues
    }
  /** Somebody has begun meanwhile, and a rule was to be changed. */
  | { readonly kind: 'locked' }

export type ExtensionState = 'untouched' | 'saved' | 'invalid' | 'skipped'
