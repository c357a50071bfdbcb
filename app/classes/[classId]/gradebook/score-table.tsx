import type { Route } from 'next'
import Link from 'next/link'
import type { GradebookView } from '#data/classes/views'
import { type Direction, type SortKey, sortScores } from '#lib/classes/sort-scores'
import { classShare, columnMean, counts, fullMarks, shareOf, type Total, totalOf } from '#lib/classes/totals'
import { ScrollingTable } from '#ui/scrolling-table'
import { type Locale, wordsFor } from '#ui/words'
import { cellWriter, shownPoints } from './cell-text'

/** How the table is sorted. */
export interface Sorting {
  readonly key: SortKey
  readonly direction: Direction
}

/** Names go up first, scores down. */
const firstDirection = (key: SortKey): Direction => (key === 'name' ? 'up' : 'down')

const Heading = ({
  classId,
  sorting,
  own,
  children,
}: {
  classId: string
  sorting: Sorting
  own: SortKey
  children: string
}) => {
  const isSorted = sorting.key === own
  const turned = sorting.direction === 'up' ? 'down' : 'up'
  const direction = isSorted ? turned : firstDirection(own)
  const href = `/classes/${classId}/gradebook?by=${own}&order=${direction}` as Route
  const arrow = sorting.direction === 'up' ? '↑' : '↓'
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sorting.direction === 'up' ? 'ascending' : 'descending') : undefined}
    >
      <Link href={href} className="link link-row" scroll={false} prefetch={false}>
        {children}
        {isSorted && <span aria-hidden="true"> {arrow}</span>}
      </Link>
    </th>
  )
}

/** The sum, and what per cent it is of what counts for this learner so far. */
const totalInWords = (total: Total): string => {
  const share = shareOf(total)
  return share === null
    ? '—'
    : `${shownPoints(total.points)} / ${shownPoints(total.of)} · ${Math.round(share * 100)}%`
}

/** Points, and what per cent of the full marks they are. */
const meanInWords = (points: number, of: number): string =>
  of === 0 ? shownPoints(points) : `${shownPoints(points)} · ${Math.round((points / of) * 100)}%`

/** The mean of each assignment, over those of the class for whom it counts. */
const Means = ({ gradebook: { assignments, rows }, word }: { gradebook: GradebookView; word: string }) => {
  const present = rows.filter(({ hasLeft }) => !hasLeft)
  const overall = classShare(
    present.map(({ cells }) => cells),
    assignments,
  )
  return (
    <tr>
      <th scope="row">{word}</th>
      {assignments.map((assignment, index) => {
        const cells = present.flatMap((row) => row.cells[index] ?? [])
        const value = columnMean(cells, assignment)
        return (
          <td key={assignment.assignmentId}>{value === null ? '—' : meanInWords(value, assignment.of)}</td>
        )
      })}
      <td>{overall === null ? '—' : `${Math.round(overall * 100)}%`}</td>
    </tr>
  )
}

/** Learners by assignments. Cells are plain text: a school has ten thousand of them. */
export const ScoreTable = ({
  classId,
  gradebook,
  sorting,
  locale,
}: {
  classId: string
  gradebook: GradebookView
  sorting: Sorting
  locale: Locale
}) => {
  const words = wordsFor(locale, 'scores')
  const textOf = cellWriter(locale)
  const { assignments } = gradebook
  const rows = sortScores(gradebook.rows, assignments, sorting.key, sorting.direction)
  return (
    <ScrollingTable label={wordsFor(locale, 'gradebook')('title')}>
      <table className="table scores">
        <thead>
          <tr>
            <Heading classId={classId} sorting={sorting} own="name">
              {words('name')}
            </Heading>
            {assignments.map(({ assignmentId, title }, index) => (
              <Heading key={assignmentId} classId={classId} sorting={sorting} own={index}>
                {title}
              </Heading>
            ))}
            <Heading classId={classId} sorting={sorting} own="total">
              {words('total')}
            </Heading>
          </tr>
          <tr>
            <th scope="row">{words('of')}</th>
            {assignments.map((assignment) => (
              <td key={assignment.assignmentId}>{counts(assignment) ? shownPoints(assignment.of) : '—'}</td>
            ))}
            <td>{shownPoints(fullMarks(assignments))}</td>
          </tr>
          <Means gradebook={gradebook} word={words('mean')} />
        </thead>
        <tbody>
          {rows.map(({ userId, name, hasLeft, cells }) => (
            <tr key={userId} className={hasLeft ? 'left' : ''}>
              <th scope="row">{hasLeft ? `${name} · ${words('left')}` : name}</th>
              {cells.map((cell, index) => (
                <td key={assignments[index]?.assignmentId}>{textOf(cell)}</td>
              ))}
              <td>{totalInWords(totalOf(cells, assignments))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}
