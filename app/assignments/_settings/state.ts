import type { SettingsValues } from './values'

/** The fields of the assignment form that can be wrong. */
export type SettingsField =
  | 'title'
  /** The class was moved to other clocks meanwhile. */
  | 'timeZone'
  | 'opensAt'
  | 'dueAt'
  | 'closesAt'
  | 'timeLimit'
  | 'attempts'
  | 'perDay'
  | 'most'
  | 'recipients'

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
  /** It would open attempts again whose keys are told, of these learners; a second word is wanted. */
  | { readonly kind: 'reopens'; readonly names: string }
  /** Somebody has begun meanwhile, and a rule was to be changed. */
  | { readonly kind: 'locked' }

/** What became of an extension; `reopens` asks for a second word, for the keys are told. */
export type ExtensionState = 'untouched' | 'saved' | 'invalid' | 'skipped' | 'moved' | 'reopens'
