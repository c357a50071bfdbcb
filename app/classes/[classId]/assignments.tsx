import type { Route } from 'next'
import Link from 'next/link'
import type { HandedIn } from '#data/classes/handed-in'
import type { AssignmentListView, GradebookView } from '#data/classes/views'
import { may, type Role } from '#lib/classes/role'
import { type Locale, momentInWords, wordsFor } from '#ui/words'

type OwnCell = GradebookView['rows'][number]['cells'][number]

/** Where the viewer stands with an assignment, in words. */
const standingInWords = (cell: OwnCell, of: number, locale: Locale): string => {
  const words = wordsFor(locale, 'classes')
  switch (cell.kind) {
    case 'not-assigned':
      return ''
    case 'excused':
    case 'missing':
    case 'practised':
    case 'working':
      return words(`standing-${cell.kind}`)
    case 'to-do':
    case 'not-open-yet':
      return words('standing-todo')
    case 'handed-in':
      return words('standing-in')
    case 'scored': {
      const score = words('standing-scored', { points: Math.round(cell.points * 100) / 100, of })
      return cell.isLate ? `${score} · ${words('standing-late')}` : score
    }
    default:
      return cell satisfies never
  }
}

const datesInWords = (one: AssignmentListView, now: Date, timeZone: string, locale: Locale): string => {
  const words = wordsFor(locale, 'classes')
  const at = (instant: string) => momentInWords(locale, instant, timeZone)
  return [
    words(new Date(one.opensAt) <= now ? 'opened' : 'opens', { at: at(one.opensAt) }),
    ...(one.dueAt ? [words('due', { at: at(one.dueAt) })] : []),
    ...(one.closesAt ? [words('closes', { at: at(one.closesAt) })] : []),
    ...(one.isPractice ? [words('practice')] : []),
  ].join(' · ')
}

/** A class's assignments with their dates; a learner's with where they stand. */
export const Assignments = ({
  assignments,
  own,
  handedIn,
  role,
  now,
  timeZone,
  locale,
}: {
  assignments: readonly AssignmentListView[]
  /** The learner's own row; null for staff. */
  own: GradebookView | null
  /** How many have handed in, by assignment; null for learners. */
  handedIn: ReadonlyMap<string, HandedIn> | null
  role: Role
  now: Date
  timeZone: string
  locale: Locale
}) => {
  const words = wordsFor(locale, 'classes')
  const standing = (assignmentId: string): string | null => {
    const index = own?.assignments.findIndex((one) => one.assignmentId === assignmentId) ?? -1
    const cell = own?.rows[0]?.cells[index]
    return cell ? standingInWords(cell, own?.assignments[index]?.of ?? 0, locale) : null
  }
  if (assignments.length === 0) return <p className="hint mt-4">{words('noAssignments')}</p>
  return (
    <ul className="rows">
      {assignments.map((one) => (
        <li key={one.assignmentId}>
          <Link
            href={
              `/assignments/${one.assignmentId}${may(role, 'take-assignment') ? '' : '/overview'}` as Route
            }
            className="row-link"
          >
            <span className="row-title">{one.title}</span>
            <span className="hint">{datesInWords(one, now, timeZone, locale)}</span>
            {own && <span className="standing">{standing(one.assignmentId)}</span>}
            {handedIn && (
              <span className="standing">
                {words('handedInOf', { ...(handedIn.get(one.assignmentId) ?? { handedIn: 0, of: 0 }) })}
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Archived assignments, folded away: their settings bring them back. */
export const Archived = ({
  archived,
  locale,
}: {
  archived: readonly { readonly assignmentId: string; readonly title: string }[]
  locale: Locale
}) =>
  archived.length > 0 && (
    <details className="more mt-4">
      <summary>{wordsFor(locale, 'classes')('archivedAssignments', { n: archived.length })}</summary>
      <ul className="rows">
        {archived.map(({ assignmentId, title }) => (
          <li key={assignmentId}>
            <Link href={`/assignments/${assignmentId}/settings`} className="link link-row">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
