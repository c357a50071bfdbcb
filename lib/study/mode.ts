/**
 * How a learner is studying. A review asks whatever is due, of all articles; every other mode is about one article.
 * All of them ask the same items and write the same log.
 */
export const MODES = ['review', 'quiz', 'learn', 'flashcards', 'test', 'match', 'timeline', 'read'] as const

export type Mode = (typeof MODES)[number]

/** The modes that ask about one article. */
export type ArticleMode = Exclude<Mode, 'review'>
