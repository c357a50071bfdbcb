import type { GradebookView } from '#data/classes/views'
import { type Locale, wordsFor } from '#ui/words'

type Cell = GradebookView['rows'][number]['cells'][number]

const KINDS = {
  'not-assigned': 'notAssigned',
  excused: 'excused',
  'not-open-yet': 'notOpenYet',
  'to-do': 'toDo',
  missing: 'missing',
  working: 'working',
  practised: 'practised',
  'handed-in': 'handedIn',
} as const

/** Points to two decimals, as they are shown and exported. */
export const shownPoints = (points: number): string => String(Math.round(points * 100) / 100)

/** Writes a cell of the gradebook: points or where the learner stands, with "late" and "extended" in words. */
export const cellWriter = (locale: Locale): ((cell: Cell) => string) => {
  const [scores, words] = [wordsFor(locale, 'scores'), wordsFor(locale, 'gradebook')]
  const [late, extended] = [words('late'), words('extended')]
  const stands = Object.fromEntries(Object.entries(KINDS).map(([kind, key]) => [kind, scores(key)]))
  return (cell) => {
    const said = cell.kind === 'scored' ? shownPoints(cell.points) : (stands[cell.kind] ?? '')
    const isLate = 'isLate' in cell && cell.isLate
    return [said, isLate && late, cell.isExtended && extended].filter(Boolean).join(' · ')
  }
}
