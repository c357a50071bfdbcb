import type { OwnCell } from '#lib/classes/gradebook'
import { type Column, classShare, columnMean, counts, fullMarks, shareOf, totalOf } from '#lib/classes/totals'

/** The words of a table of scores, in the reader's language. */
export interface ScoreWords {
  readonly name: string
  readonly username: string
  readonly of: string
  readonly total: string
  readonly share: string
  readonly mean: string
  readonly left: string
  readonly notAssigned: string
  readonly excused: string
  readonly notOpenYet: string
  readonly toDo: string
  readonly missing: string
  readonly working: string
  readonly practised: string
  readonly handedIn: string
}

interface Scores {
  readonly assignments: readonly (Column & { readonly title: string })[]
  readonly rows: readonly {
    readonly name: string
    readonly username: string | null
    readonly hasLeft: boolean
    readonly cells: readonly OwnCell[]
  }[]
}

/** Points to two decimals, as they are shown; what is missing once it was due counts 0. */
const shown = (points: number): number => Math.round(points * 100) / 100

const cellText = (cell: OwnCell, words: ScoreWords): string | number => {
  switch (cell.kind) {
    case 'scored':
      return shown(cell.points)
    case 'not-assigned':
      return words.notAssigned
    case 'excused':
      return words.excused
    case 'not-open-yet':
      return words.notOpenYet
    case 'to-do':
      return words.toDo
    case 'missing':
      return words.missing
    case 'working':
      return words.working
    case 'practised':
      return words.practised
    case 'handed-in':
      return words.handedIn
    default:
      return cell satisfies never
  }
}

const rounded = (value: number | null): string | number => (value === null ? '' : shown(value))
const percent = (share: number | null): string | number =>
  share === null ? '' : Math.round(share * 1000) / 10

/**
 * A gradebook as the rows of a file: headings, what each assignment is out of, the means of the class, then a row a
 * learner with the sum and what per cent it is of what counts for them. Practice, what has not opened, what is still to
 * be done and what somebody is excused from count in none of these; who has left stands last, and in no mean.
 */
export const scoreRows = ({ assignments, rows }: Scores, words: ScoreWords): (string | number)[][] => {
  const present = rows.filter(({ hasLeft }) => !hasLeft)
  const means = assignments.map((column, index) =>
    columnMean(
      present.flatMap(({ cells }) => cells[index] ?? []),
      column,
    ),
  )
  const overall = classShare(
    present.map(({ cells }) => cells),
    assignments,
  )
  return [
    [words.name, words.username, ...assignments.map(({ title }) => title), words.total, words.share],
    [
      words.of,
      '',
      ...assignments.map((column) => (counts(column) ? column.of : '')),
      shown(fullMarks(assignments)),
      '',
    ],
    [words.mean, '', ...means.map(rounded), '', percent(overall)],
    ...rows.map(({ name, username, hasLeft, cells }) => {
      const total = totalOf(cells, assignments)
      return [
        hasLeft ? `${name} (${words.left})` : name,
        username ?? '',
        ...cells.map((cell) => cellText(cell, words)),
        shown(total.points),
        percent(shareOf(total)),
      ]
    }),
  ]
}
