import { z } from 'zod'
import { plainName } from '#data/server/plain-name'
import { FACILITY_BANDS } from '#lib/classes/facility-band'
import { ITEM_KINDS, TOPICS } from '#ui/item-words'
import { MOST_WISHED, POINTS, WISHES } from './set-limits'

export const SET_ID = z.uuid()
export const TITLE = plainName(200)
export const PICK = z.object({ setId: SET_ID, itemId: z.uuid() })
export const SET_ITEM = z.object({ setId: SET_ID, setItemId: z.uuid() })
export const PLACES = z
  .array(
    z.object({
      setItemId: z.uuid(),
      points: z.number().min(POINTS.min).max(POINTS.max).multipleOf(POINTS.step),
    }),
  )
  .max(500)

const SLUG = z.string().max(200)
const any = <T>(choice: z.ZodType<T>) => choice.nullable().catch(null)

const ARTICLE = any(SLUG.min(1))
const TOPIC = any(z.enum(TOPICS))
const KIND = any(z.enum(ITEM_KINDS))

/** What to browse for: anything that is no choice lets everything through. */
export const FILTER = z.object({
  article: ARTICLE,
  topic: TOPIC,
  kind: KIND,
  facility: any(z.enum(FACILITY_BANDS)),
  text: z.string().max(100).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

const COUNT = z.coerce.number().int().min(0).max(MOST_WISHED)

/** The blueprint's rows that wish for something, each with its place in the form, or null when a number does not fit. */
export const readWishes = (form: FormData) => {
  const rows = WISHES.map((row) => ({
    count: COUNT.safeParse(form.get(`count${row}`) ?? 0),
    topic: TOPIC.parse(form.get(`topic${row}`)),
    kind: KIND.parse(form.get(`kind${row}`)),
  }))
  if (rows.some(({ count }) => !count.success)) return null
  const wishes = rows.map(({ count, topic, kind }, row) => ({ row, count: count.data ?? 0, topic, kind }))
  return { article: ARTICLE.parse(form.get('article')), wishes: wishes.filter(({ count }) => count > 0) }
}
