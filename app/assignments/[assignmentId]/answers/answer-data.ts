import { z } from 'zod'
import type { KeyEdit } from '#lib/classes/correct-key'
import type { Item } from '#lib/items/item'

/** A reason is kept for good, so there has to be one. */
const REASON = z.string().trim().min(1).max(500)
const TEXT = z.string().min(1).max(2000)

const ANSWER = z.object({ attemptId: z.uuid(), setItemId: z.uuid(), reason: REASON })

/** Points out of those that the question had when the form was shown. */
const MARK = ANSWER.extend({ points: z.coerce.number().min(0), of: z.coerce.number().positive() })
  .refine(({ points, of }) => points <= of)
  .transform(({ points, of, ...answer }) => ({ ...answer, share: points / of }))

/** A mark given by hand, as a share of the question's points, with the reason; null when a field does not fit. */
export const readMark = (form: FormData) => MARK.safeParse(Object.fromEntries(form)).data ?? null

export const TAKEN_BACK = ANSWER

const CREDIT = { everybody: 'everybody', nobody: 'nobody', counts: null } as const

/** That a question is voided: for whom its points are, and why; null where it is to count again. */
export const VOIDED = z.object({
  credit: z.enum(['everybody', 'nobody', 'counts']).transform((word) => CREDIT[word]),
  reason: REASON,
})

const texts = (form: FormData, name: string): string[] => z.array(TEXT).parse(form.getAll(name))

const editOf = (item: Item, form: FormData): KeyEdit => {
  switch (item.kind) {
    case 'multiple-choice':
    case 'true-false':
      return { kind: 'options', texts: texts(form, 'option') }
    case 'cloze':
    case 'short-answer':
      return { kind: 'accepted', accepted: TEXT.parse(form.get('accepted')).split('\n') }
    case 'matching': {
      const rights = texts(form, 'right')
      return { kind: 'pairs', pairs: item.pairs.map(({ left }, i) => ({ left, right: rights[i] ?? '' })) }
    }
    case 'ordering':
      return { kind: 'sequence', sequence: texts(form, 'thing') }
    default:
      return item satisfies never
  }
}

/** What is right instead, with the reason; null when a field does not fit. */
export const readCorrection = (item: Item, form: FormData) => {
  const reason = REASON.safeParse(form.get('reason'))
  try {
    return reason.success ? { edit: editOf(item, form), reason: reason.data } : null
  } catch (error) {
    if (error instanceof z.ZodError) return null
    throw error
  }
}
