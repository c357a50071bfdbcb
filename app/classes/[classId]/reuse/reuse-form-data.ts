import { z } from 'zod'

const WISH = z.object({
  to: z.uuid().nullable().catch(null),
  start: z.iso.date().nullable().catch(null),
  only: z
    .union([z.uuid().transform((id) => [id]), z.array(z.uuid()).max(500)])
    .nullable()
    .catch(null),
})

/** What the address or the form says of how assignments are to be used again; what does not fit is left open. */
export const readReuseWish = (fields: Readonly<Record<string, unknown>>) => {
  const { to, start, only } = WISH.parse(fields)
  return { toClassId: to, start, only }
}
