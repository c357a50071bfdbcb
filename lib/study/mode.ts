/** How a learner is studying. A quiz asks about one article; a review asks whatever is due, of all articles. */
export const MODES = ['quiz', 'review'] as const
export type Mode = (typeof MODES)[number]
