import type { Route } from 'next'
import Link from 'next/link'
import type { GradebookView } from '#data/classes/views'
import { type Direction, type SortKey, sortScores, totalPoints } from '#lib/classes/sort-scores'
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
  const of = assignments.reduce((sum, assignment) => sum + assignment.of, 0)
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
            {assignments.map(({ assignmentId, of: points }) => (
              <td key={assignmentId}>{shownPoints(points)}</td>
            ))}
            <td>{shownPoints(of)}</td>
          </tr>
        </thead>
        <tbody>
          {sortScores(gradebook.rows, sorting.key, sorting.direction).map(({ userId, name, cells }) => (
            <tr key={userId}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={assignments[index]?.assignmentId}>{textOf(cell)}</td>
              ))}
              <td>{shownPoints(totalPoints(cells))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}
