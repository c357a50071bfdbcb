/** What becomes of what is handed in after it was due. */
export type LatePolicy =
  | { readonly kind: 'accept' }
  | { readonly kind: 'refuse' }
  /** For each begun day, `perDay` of the score is lost, `most` at most; both are shares, 0 to 1. */
  | { readonly kind: 'deduct'; readonly perDay: number; readonly most: number }

const DAY_MS = 86_400_000

/** Whether something handed in then was late. */
export const isLate = (dueAt: Date | null, submittedAt: Date): boolean =>
  dueAt !== null && submittedAt.getTime() > dueAt.getTime()

/** The share of its score that something keeps, 0 to 1, by when it was handed in. */
export const keptShare = (policy: LatePolicy, dueAt: Date | null, submittedAt: Date): number => {
  if (dueAt === null || !isLate(dueAt, submittedAt)) return 1
  switch (policy.kind) {
    case 'accept':
      return 1
    case 'refuse':
      return 0
    case 'deduct': {
      const days = Math.ceil((submittedAt.getTime() - dueAt.getTime()) / DAY_MS)
      return 1 - Math.min(policy.most, days * policy.perDay)
    }
    default:
      return policy satisfies never
  }
}
