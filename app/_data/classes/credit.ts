import 'server-only'
import type { Credit } from '#lib/classes/credit'

/** The column of a question that says who gets its points, as it is stored; null where it counts. */
export const creditOf = ({ credit }: { readonly credit: string | null }): Credit | null =>
  credit as Credit | null

/** Of a question: it is in the full marks. */
export const IN_FULL_MARKS = { OR: [{ credit: null }, { credit: 'everybody' }] }
