/** What may be entered; the forms' fields and what reads them use the same limits. */
export const MINUTES = { min: 1, max: 1440 } as const
export const ATTEMPTS = { min: 1, max: 100 } as const
export const PERCENT = { min: 1, max: 100 } as const
export const TIME_FACTOR = { min: 1, max: 5, step: 0.25 } as const
export const EXTRA_ATTEMPTS = { min: 0, max: 20 } as const
