import type { OwnCell } from '#lib/classes/gradebook'

/** The words of a table of scores, in the reader's language. */
export interface ScoreWords {
  readonly name: string
  readonly username: string
  readonly of: string
  readonly total: string
  readonly excused: string
  readonly notOpenYet: string
  readonly toDo: string
  readonly missing: string
  readonly working: string
  readonly practised: string
  readonly handedIn: string
}

interface Scores {
  readonly assignments: readonly { readonly title: string; readonly of: number }[]
  readonly rows: readonly {
    readonly name: string
    readonly username: string | null
    readonly cells: readonly OwnCell[]
  }[]
}

/** Points to two decimals, as they are shown; what is missing once it was due counts 0. */
const shown = (points: number): number => Math.round(points * 100) / 100

const cellText = (cell: OwnCell, words: ScoreWords): string | number => {
  switch (cell.kind) {
    case 'scored':
      return shown(cell.points)
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

/** A gradebook as the rows of a file: headings, what each assignment is out of, then a row a learner. */
export const scoreRows = ({ assignments, rows }: Scores, words: ScoreWords): (string | number)[][] => [
  [words.name, words.username, ...assignments.map(({ title }) => title), words.total],
  [words.of, '', ...assignments.map(({ of }) => of), shown(assignments.reduce((sum, { of }) => sum + of, 0))],
  ...rows.map(({ name, username, cells }) => [
    name,
    username ?? '',
    ...cells.map((cell) => cellText(cell, words)),
    shown(cells.reduce((sum, cell) => sum + (cell.kind === 'scored' ? cell.points : 0), 0)),
  ]),
]
