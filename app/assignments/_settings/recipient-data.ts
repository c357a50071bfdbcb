import { z } from 'zod'

const RECIPIENTS = z.discriminatedUnion('for', [
  z.object({ for: z.literal('all') }),
  z.object({ for: z.literal('some'), userIds: z.array(z.string().min(1).max(100)).max(5000) }),
])

/** For whom the form says an assignment is: null for the whole class; 'invalid' when it says nothing of it. */
export const readRecipients = (form: FormData): readonly string[] | null | 'invalid' => {
  const read = RECIPIENTS.safeParse({ for: form.get('for'), userIds: form.getAll('recipient') })
  if (!read.success) return 'invalid'
  return read.data.for === 'all' ? null : read.data.userIds
}
