import type { Credit } from '#lib/classes/credit'

/** The words of a table of answers, in the reader's language. */
export interface ResponseWords {
  readonly name: string
  readonly username: string
  readonly attempt: string
  readonly key: string
  readonly points: string
  readonly total: string
  /** Said of a voided question, by who gets its points. */
  readonly voided: Readonly<Record<Credit, string>>
}

/** One question of an assignment as a column of its answers. */
export interface AskedQuestion {
  readonly stem: string
  readonly key: string
  readonly points: number
  /** Who gets them, where it was voided. */
  readonly credit: Credit | null
}

/** One attempt: what was answered to each question, in their order, and the points that it got. */
export interface AnsweredAttempt {
  readonly name: string
  readonly username: string | null
  readonly number: number
  readonly answers: readonly { readonly given: string; readonly points: number }[]
}

/** Points to two decimals, as they are shown. */
const shown = (points: number): number => Math.round(points * 100) / 100

const sum = (of: readonly { readonly points: number }[]): number =>
  shown(of.reduce((all, { points }) => all + points, 0))

/**
 * Everybody's answers as the rows of a file: the questions, their keys, then a row an attempt. Of each question there is
 * a column with the answer and one with its points.
 */
export const responseRows = (
  questions: readonly AskedQuestion[],
  attempts: readonly AnsweredAttempt[],
  words: ResponseWords,
): (string | number)[][] => [
  [
    words.name,
    words.username,
    words.attempt,
    ...questions.flatMap(({ stem, credit }, index) => [
      `${index + 1}. ${stem}${credit === null ? '' : ` (${words.voided[credit]})`}`,
      `${index + 1}. ${words.points}`,
    ]),
    words.total,
  ],
  [words.key, '', '', ...questions.flatMap(({ key, points }) => [key, points]), sum(questions)],
  ...attempts.map(({ name, username, number, answers }) => [
    name,
    username ?? '',
    number,
    ...answers.flatMap(({ given, points }) => [given, shown(points)]),
    sum(answers),
  ]),
]
