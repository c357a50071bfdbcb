/** What an item may be worth; the form's field and what reads it use the same limits. */
export const POINTS = { min: 0.5, max: 100, step: 0.5 } as const

/** The rows of the blueprint's form, and how many items each may wish for. */
export const WISHES = [0, 1, 2, 3] as const
export const MOST_WISHED = 50
